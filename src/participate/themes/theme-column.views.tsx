/** The themes of an activity as a column: each with its counts, to look into, to drop points on, to add to. */
import type { VNode } from 'preact'
import { emptyForm } from '../../platform/web/form.ts'
import { Button, Details, Form } from '../../ui/govuk/index.ts'
import { ThemeFields } from './theme.views.tsx'
import { withoutTheme } from './themes.rules.ts'
import type { ThemeModel, WorkbenchModel } from './workbench.model.ts'
import { shownPath, type WorkbenchPaths } from './workbench.paths.ts'

type Part = { readonly model: WorkbenchModel; readonly paths: WorkbenchPaths }

export function ThemeColumn({ model, paths }: Part): VNode {
  const { progress, themes, mayChange } = model
  const waiting = themes.some((theme) => theme.suggested > 0)
  return (
    <div class="sd-bench__themes">
      <h2 id="themes-heading">Themes</h2>
      {mayChange && <Making model={model} paths={paths} />}
      <nav aria-labelledby="themes-heading">
        <ul class="sd-themes">
          <Show model={model} paths={paths} show="all" text="All points" count={progress.total} />
          <Show
            model={model}
            paths={paths}
            show="none"
            text="In no theme"
            count={withoutTheme(progress)}
          />
          {waiting && (
            <Show model={model} paths={paths} show="suggested" text="Suggested, not answered" />
          )}
        </ul>
        {themes.length === 0 && <p>No themes yet. Make the first, or ask for suggestions.</p>}
        <ol class="sd-themes">
          {themes.map((theme, at) => (
            <ThemeItem theme={theme} number={at + 1} model={model} paths={paths} />
          ))}
        </ol>
      </nav>
    </div>
  )
}

/** More themes: from the machine, or a person's own. */
const Making = ({ model: { csrf, shown, themes }, paths }: Part): VNode => (
  <>
    <Form action={shownPath(paths.suggest, shown)} csrf={csrf}>
      <Button kind="secondary" preventDoubleClick>
        Suggest themes
      </Button>
    </Form>
    <Details summary="Make a theme" open={themes.length === 0}>
      <Form action={paths.add} csrf={csrf}>
        <ThemeFields form={emptyForm} />
        <Button preventDoubleClick>Make this theme</Button>
      </Form>
    </Details>
  </>
)

type ShowProps = Part & { readonly show: string; readonly text: string; readonly count?: number }

function Show({ model: { shown }, paths, show, text, count }: ShowProps): VNode {
  const href = shownPath(paths.themes, { ...shown, show, page: 1 })
  return (
    <li class="sd-theme">
      <a href={href} aria-current={shown.show === show ? 'true' : undefined}>
        {text}
      </a>
      {count !== undefined && <span class="sd-theme__count">{count.toLocaleString('en-GB')}</span>}
    </li>
  )
}

type ItemProps = Part & { readonly theme: ThemeModel; readonly number: number }

const KEYS = 9

function ThemeItem({ theme, number, model: { shown, mayChange }, paths }: ItemProps): VNode {
  const { id, name, accepted, suggested, isSuggestion } = theme
  const href = shownPath(paths.themes, { ...shown, show: id, page: 1 })
  return (
    <li
      class={`sd-theme${isSuggestion ? ' sd-theme--suggested' : ''}`}
      data-theme={id}
      data-name={name}
    >
      {mayChange && number <= KEYS && (
        <kbd class="sd-theme__key" aria-hidden="true">
          {number}
        </kbd>
      )}
      <a class="sd-theme__name" href={href} aria-current={shown.show === id ? 'true' : undefined}>
        {name}
      </a>
      {!isSuggestion && (
        <span class="sd-theme__count">
          {accepted.toLocaleString('en-GB')}
          <span class="govuk-visually-hidden"> accepted</span>
        </span>
      )}
      {(suggested > 0 || isSuggestion) && (
        <span class="sd-theme__waiting">{suggested.toLocaleString('en-GB')} suggested</span>
      )}
      {mayChange && (
        <a class="sd-theme__change" href={paths.theme(id)}>
          Change<span class="govuk-visually-hidden"> {name}</span>
        </a>
      )}
    </li>
  )
}
