/** Points as dense rows under their prompt, with the bar that acts on the ticked ones. One form, so it works by itself. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Form } from '../../ui/govuk/index.ts'
import { Chip } from '../../ui/index.ts'
import { POLARITIES } from './workbench.forms.ts'
import type { LabelModel, PointModel, ThemeModel, WorkbenchModel } from './workbench.model.ts'
import { shownPath, type WorkbenchPaths } from './workbench.paths.ts'

type Part = {
  readonly model: WorkbenchModel
  readonly paths: WorkbenchPaths
  readonly form: FormState
}

export function PointRows({ model, paths, form }: Part): VNode {
  const ticked = new Set([form.values['points'] ?? []].flat())
  const groups = [...Map.groupBy(model.points, (point) => point.prompt ?? '')]
  const lists = groups.map(([prompt, points], at) => (
    <>
      {prompt !== '' && (
        <h3 class="sd-points__prompt" id={`prompt-${at}`}>
          {prompt}
        </h3>
      )}
      <ol class="sd-points" aria-labelledby={prompt === '' ? 'points-heading' : `prompt-${at}`}>
        {points.map((point) => (
          <Row point={point} mayChange={model.mayChange} ticked={ticked.has(point.id)} />
        ))}
      </ol>
    </>
  ))
  if (!model.mayChange) return <div>{lists}</div>
  return (
    <Form
      action={shownPath(paths.labels, model.shown)}
      csrf={model.csrf}
      attributes={{ 'data-points': '' }}
    >
      <Bar model={model} form={form} />
      {lists}
    </Form>
  )
}

function Bar({ model: { themes, shown, undo }, form }: Pick<Part, 'model' | 'form'>): VNode {
  const here = themes.find((theme) => theme.id === shown.show)
  const chosen = String(form.values['theme'] ?? '')
  const wrong = form.errors[0]
  return (
    <div class="sd-bar" role="group" aria-label="What to do with the ticked points">
      {wrong && (
        <p class="govuk-error-message sd-bar__wrong" id="points">
          {wrong.text}
        </p>
      )}
      <label for="theme" class="govuk-visually-hidden">
        Theme
      </label>
      <select name="theme" id="theme" class="govuk-select">
        <option value="">Choose a theme</option>
        {themes.map(({ id, name }) => (
          <option value={id} selected={id === chosen}>
            {name}
          </option>
        ))}
      </select>
      <button class="sd-do sd-do--main" name="do" value="put">
        Put in theme
      </button>
      <button class="sd-do" name="do" value="take-out">
        Take out
      </button>
      <button class="sd-do" name="do" value="accept">
        Accept suggestions
      </button>
      <button class="sd-do" name="do" value="refuse">
        Refuse
      </button>
      <KindOfPoint />
      {undo !== null && (
        <button class="sd-do" form="undo-form" aria-label={`Undo: you ${undo.words}`}>
          Undo
        </button>
      )}
      <span class="sd-bar__count" data-count aria-live="polite"></span>
      {here !== undefined && here.suggested > 0 && <AcceptAll theme={here} />}
    </div>
  )
}

const KindOfPoint = (): VNode => (
  <>
    <label for="polarity" class="govuk-visually-hidden">
      Kind of point
    </label>
    <select name="polarity" id="polarity" class="govuk-select">
      <option value="">Kind of point</option>
      {POLARITIES.map((each) => (
        <option value={each}>{each}</option>
      ))}
    </select>
    <button class="sd-do" name="do" value="judge">
      Mark
    </button>
  </>
)

/** Says how many were seen, so that none is accepted that came in after the page was read. */
const AcceptAll = ({ theme }: { theme: ThemeModel }): VNode => (
  <>
    <input type="hidden" name="seen" value={theme.suggested} />
    <button class="sd-do" name="accept-all" value={theme.id}>
      Accept all {theme.suggested.toLocaleString('en-GB')} in {theme.name}
    </button>
  </>
)

type RowProps = {
  readonly point: PointModel
  readonly mayChange: boolean
  readonly ticked: boolean
}

function Row({ point, mayChange, ticked }: RowProps): VNode {
  const { id, before, words, after, above } = point
  return (
    <li class="sd-point" data-point={id}>
      {mayChange && (
        <input
          type="checkbox"
          class="sd-point__tick"
          name="points"
          value={id}
          id={`p-${id}`}
          checked={ticked}
          aria-labelledby={`w-${id}`}
        />
      )}
      <div class="sd-point__said">
        {above !== null && <p class="sd-point__above">Under: {above}</p>}
        <p class="sd-point__words" id={`w-${id}`}>
          {before !== '' && <span class="sd-point__rest">{before}</span>}
          {words}
          {after !== '' && <span class="sd-point__rest">{after}</span>}
        </p>
        <PointFacts point={point} />
      </div>
      <ul class="sd-point__themes">
        {point.labels.map((label) => (
          <Label pointId={id} label={label} mayChange={mayChange} />
        ))}
      </ul>
    </li>
  )
}

const PointFacts = ({ point: { polarity, flags, session } }: { point: PointModel }): VNode => (
  <p class="sd-point__facts">
    {polarity !== null && (
      <span class={`sd-chip sd-chip--${polarity.byPerson ? 'accepted' : 'suggested'}`}>
        {polarity.value}
        {!polarity.byPerson && <span class="govuk-visually-hidden"> (suggested)</span>}
      </span>
    )}
    {flags.map((flag) => (
      <span class="sd-chip sd-chip--plain">{flag}</span>
    ))}
    {session !== null && <span>{session}</span>}
  </p>
)

type LabelProps = {
  readonly pointId: string
  readonly label: LabelModel
  readonly mayChange: boolean
}

function Label({ pointId, label, mayChange }: LabelProps): VNode {
  const { themeId, name, isSuggestion, because, initials } = label
  const one = `${pointId} ${themeId}`
  const state = isSuggestion ? 'suggested' : 'accepted'
  return (
    <li class="sd-label">
      <Chip text={name} state={state} {...(initials === '' ? {} : { by: initials })} />
      {mayChange && isSuggestion && (
        <>
          <OneButton name="accept" value={one} text="Accept" theme={name} />
          <OneButton name="refuse" value={one} text="Refuse" theme={name} />
        </>
      )}
      {mayChange && !isSuggestion && (
        <OneButton name="take-out" value={one} text="Take out" theme={name} />
      )}
      {isSuggestion && because !== '' && (
        <details class="sd-why">
          <summary>Why here?</summary>
          <span>{because}</span>
        </details>
      )}
    </li>
  )
}

type OneProps = {
  readonly name: string
  readonly value: string
  readonly text: string
  readonly theme: string
}

const OneButton = ({ name, value, text, theme }: OneProps): VNode => (
  <button class="sd-one" name={name} value={value} aria-label={`${text}: ${theme}`}>
    {text}
  </button>
)
