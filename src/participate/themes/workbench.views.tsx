/** The workbench: themes as a column, points as dense rows, what was done last always in reach. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Details, Errors, Form, Pagination } from '../../ui/govuk/index.ts'
import { EmptyState, KeyHint, NextStep, PageTitle } from '../../ui/index.ts'
import { PointRows } from './points.views.tsx'
import { ThemeColumn } from './theme-column.views.tsx'
import { sayProgress, withoutTheme } from './themes.rules.ts'
import { shownPath, workbenchPaths, type WorkbenchPaths } from './workbench.paths.ts'
import { POLARITIES } from './workbench.forms.ts'
import type { WorkbenchModel } from './workbench.model.ts'

export type WorkbenchPageProps = {
  readonly area: string
  readonly model: WorkbenchModel
  readonly form: FormState
}

export function WorkbenchPage({ area, model, form }: WorkbenchPageProps): VNode {
  const paths = workbenchPaths(area, model.activity.slug)
  return (
    <>
      <Errors form={form} />
      <PageTitle
        title="Themes"
        kicker={model.activity.title}
        lead={`${sayProgress(model.progress)}.`}
      />
      {model.progress.total === 0 ? (
        <EmptyState
          title="Nothing has been said here yet"
          action={{ text: 'Bring in your notes', href: paths.imports }}
        >
          <p>When words come in, each point of them stands here, to be put in themes.</p>
        </EmptyState>
      ) : (
        <said-themes class="sd-bench">
          <Undo model={model} paths={paths} />
          <WhatNext model={model} paths={paths} />
          <div class="sd-bench__columns">
            <ThemeColumn model={model} paths={paths} />
            <Points model={model} paths={paths} form={form} />
          </div>
        </said-themes>
      )}
    </>
  )
}

type Part = { readonly model: WorkbenchModel; readonly paths: WorkbenchPaths }

/** Always there, so that nobody has to look for it: it says what it would undo. */
function Undo({ model: { undo, mayChange, csrf, shown }, paths }: Part): VNode | null {
  if (!mayChange) return null
  if (undo === null)
    return <p class="sd-undo">Nothing to undo. Whatever you do here can be undone.</p>
  return (
    <Form
      action={shownPath(paths.undo, shown)}
      csrf={csrf}
      id="undo-form"
      attributes={{ class: 'sd-undo', 'data-undo': '' }}
    >
      <input type="hidden" name="act" value={undo.id} />
      <span>You {undo.words}.</span>
      <Button kind="secondary" classes="sd-undo__button">
        Undo
      </Button>
    </Form>
  )
}

/** The one obvious next thing, while there is one. */
function WhatNext({ model, paths }: Part): VNode | null {
  const { progress, themes, shown, mayChange } = model
  if (!mayChange || shown.show !== 'all' || shown.page > 1) return null
  const waiting = themes.reduce((sum, theme) => sum + theme.suggested, 0)
  if (waiting > 0)
    return (
      <NextStep
        title={
          waiting === 1
            ? 'Look through one suggestion'
            : `Look through ${waiting.toLocaleString('en-GB')} suggestions`
        }
        action={{ text: 'See what is suggested', href: `${paths.themes}?show=suggested` }}
      >
        <p>A suggestion counts only when a person has accepted it.</p>
      </NextStep>
    )
  if (themes.length > 0 && withoutTheme(progress) > 0)
    return (
      <NextStep
        title={`${withoutTheme(progress).toLocaleString('en-GB')} of ${progress.total.toLocaleString('en-GB')} fit no theme yet`}
        action={{ text: 'See those points', href: `${paths.themes}?show=none` }}
      />
    )
  return null
}

function Points({ model, paths, form }: Part & { form: FormState }): VNode {
  return (
    <section class="sd-bench__points" aria-labelledby="points-heading">
      <h2 id="points-heading">{headingOf(model)}</h2>
      <Filters model={model} paths={paths} />
      {model.mayChange && <Keys />}
      {model.points.length === 0 ? (
        <p>
          No point fits this choice. <a href={paths.themes}>Show all points</a>
        </p>
      ) : (
        <PointRows model={model} paths={paths} form={form} />
      )}
      <Pages model={model} paths={paths} />
    </section>
  )
}

function headingOf({ shown, themes }: WorkbenchModel): string {
  if (shown.show === 'all') return 'All points'
  if (shown.show === 'none') return 'In no theme'
  if (shown.show === 'suggested') return 'Suggested, not answered'
  return (
    themes.find((theme) => theme.id === shown.show)?.name ?? 'A theme that is not here any more'
  )
}

function Filters({ model: { prompts, shown }, paths }: Part): VNode {
  return (
    <form action={paths.themes} method="get" class="sd-filters">
      <input type="hidden" name="show" value={shown.show} />
      <label>
        <span>Prompt</span>
        <select name="prompt" class="govuk-select">
          <option value="">Every prompt</option>
          {prompts.map(({ id, text }) => (
            <option value={id} selected={id === shown.prompt}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Kind</span>
        <select name="polarity" class="govuk-select">
          <option value="">Every kind</option>
          {POLARITIES.map((each) => (
            <option value={each} selected={each === shown.polarity}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <Button kind="secondary">Show</Button>
    </form>
  )
}

const Keys = (): VNode => (
  <Details summary="Keys that work while you are on a point" classes="sd-keys-list">
    <p>
      <KeyHint keys={['J', '↓']} does="next point" />{' '}
      <KeyHint keys={['K', '↑']} does="point before" />{' '}
      <KeyHint keys={['X', 'Space']} does="tick" />{' '}
      <KeyHint keys={['1', '…', '9']} does="put in that theme" />{' '}
      <KeyHint keys={['T']} does="choose a theme" /> <KeyHint keys={['A']} does="accept" />{' '}
      <KeyHint keys={['R']} does="refuse" /> <KeyHint keys={['U']} does="undo" />
    </p>
    <p>
      They act on the ticked points, or on the one you are on. You can also drag a point onto a
      theme.
    </p>
  </Details>
)

function Pages({ model: { shown, pages, found, points }, paths }: Part): VNode | null {
  if (pages < 2) return null
  const first = (shown.page - 1) * 100 + 1
  const to = (page: number) => shownPath(paths.themes, { ...shown, page })
  return (
    <>
      <p>
        Points {first.toLocaleString('en-GB')} to{' '}
        {(first + points.length - 1).toLocaleString('en-GB')} of {found.toLocaleString('en-GB')}
      </p>
      <Pagination
        landmarkLabel="Pages of points"
        {...(shown.page > 1 ? { previous: { href: to(shown.page - 1) } } : {})}
        {...(shown.page < pages ? { next: { href: to(shown.page + 1) } } : {})}
      />
    </>
  )
}
