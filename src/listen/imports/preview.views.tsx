/** The page of lines: what to look at, every line with its result, what can be done, and the sum that adds up. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Details, Errors, Form, Pagination } from '../../ui/govuk/index.ts'
import { KeyHint, PageTitle } from '../../ui/index.ts'
import { AcronymForms } from './acronyms.views.tsx'
import type { ImportPaths } from './imports.paths.ts'
import type { Import } from './imports.types.ts'
import { formatWords, lookWords } from './imports.words.ts'
import { ActionBar } from './preview-bar.views.tsx'
import { LineRows } from './preview-rows.views.tsx'
import type { PreviewModel } from './preview.model.ts'

export type PreviewPageProps = {
  readonly paths: ImportPaths
  readonly csrf: string
  readonly activity: { readonly title: string }
  readonly prepared: Import
  readonly model: PreviewModel
  readonly form: FormState
}

export const PreviewPage = (props: PreviewPageProps): VNode => {
  const { model, prepared, paths, csrf, form, activity } = props
  return (
    <said-import class="sd-import">
      <Errors form={form} />
      <PageTitle title={prepared.fileName} kicker={`Bring in notes · ${activity.title}`} />
      <p class="sd-import__lead">
        {formatWords[prepared.source?.format ?? 'text']}. Put right what is wrong, then bring it in.
        Until then it counts nowhere, and whatever you do here can be undone.
      </p>
      <Look model={model} paths={paths} />
      <div class="sd-import__helps">
        <AcronymForms {...{ model, prepared, paths, csrf }} />
        <Keys />
      </div>
      <Form
        action={paths.here}
        csrf={csrf}
        id="lines"
        attributes={{ class: 'sd-import__form', 'data-lines': '' }}
      >
        <DefaultButton />
        <input type="hidden" name="revision" value={prepared.revision} />
        <input type="hidden" name="show" value={model.shown.show} />
        <input type="hidden" name="page" value={model.shown.page} />
        <h2 class="govuk-visually-hidden">Lines</h2>
        {model.rows.length === 0 ? (
          <p>
            No line is like this. <a href={paths.here}>Show all lines</a>
          </p>
        ) : (
          <LineRows model={model} paths={paths} ticked={tickedIn(form)} />
        )}
        <Pages model={model} paths={paths} />
        <ActionBar {...props} />
      </Form>
      <Form action={paths.step('undo')} csrf={csrf} id="undo-form" attributes={{ 'data-undo': '' }}>
        <input type="hidden" name="seen" value={prepared.steps.at(-1)?.revision ?? 0} />
        <input type="hidden" name="show" value={model.shown.show} />
        <input type="hidden" name="page" value={model.shown.page} />
      </Form>
      <p class="sd-import__end">
        <a href={paths.step('throw-away')}>Throw this import away</a>
      </p>
    </said-import>
  )
}

/** Enter on a ticked box presses the first button of a form: this one only asks what is wanted. */
const DefaultButton = (): VNode => (
  <button class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
)

const tickedIn = ({ values }: FormState): Set<string> => {
  const lines = values['lines'] ?? []
  return new Set(typeof lines === 'string' ? [lines] : lines)
}

function Look({ model, paths }: { model: PreviewModel; paths: ImportPaths }): VNode {
  const { counts, shown } = model
  const some = lookWords.filter(([show]) => (counts[show] ?? 0) > 0 || show === shown.show)
  return (
    <nav class="sd-look" aria-label="What to look at">
      <a href={paths.here} {...current(shown.show === 'all')}>
        All {countOf(counts.all ?? 0, 'line')}
      </a>
      {some.map(([show, say]) => (
        <a href={paths.shown({ show, page: 1 })} {...current(show === shown.show)}>
          {say(counts[show] ?? 0)}
        </a>
      ))}
    </nav>
  )
}

const current = (isHere: boolean) => (isHere ? { 'aria-current': 'true' as const } : {})

const Keys = (): VNode => (
  <Details summary="Keys that work while you are on a line" id="keys" classes="sd-import__keys">
    <p>
      <KeyHint keys={['J', '↓']} does="next line" />{' '}
      <KeyHint keys={['K', '↑']} does="line before" /> <KeyHint keys={['X', 'Space']} does="tick" />{' '}
      <KeyHint keys={['P']} does="praise" /> <KeyHint keys={['B']} does="problem" />{' '}
      <KeyHint keys={['I']} does="idea" /> <KeyHint keys={['Q']} does="question" />{' '}
      <KeyHint keys={['0']} does="none of these" /> <KeyHint keys={['C']} does="contribution" />{' '}
      <KeyHint keys={['H']} does="heading" /> <KeyHint keys={['S']} does="set aside" />{' '}
      <KeyHint keys={['M']} does="mark unclear" />{' '}
      <KeyHint keys={['R']} does="join to the line above" />{' '}
      <KeyHint keys={['N']} does="put under the line above" />{' '}
      <KeyHint keys={['O']} does="take out of its list" />{' '}
      <KeyHint keys={['L']} does="cut into the points offered" />{' '}
      <KeyHint keys={['Enter']} does="open the line" /> <KeyHint keys={['U']} does="undo" />{' '}
      <KeyHint keys={['?']} does="show these keys" />
    </p>
    <p>They act on the ticked lines, or on the one you are on when none is ticked.</p>
  </Details>
)

function Pages({ model, paths }: { model: PreviewModel; paths: ImportPaths }): VNode | null {
  const { shown, pages, rows, found } = model
  if (pages < 2) return null
  const to = (page: number) => ({ href: paths.shown({ ...shown, page }) })
  return (
    <>
      <p>
        Lines {rows[0]?.line} to {rows.at(-1)?.line}: page {shown.page} of {pages},{' '}
        {countOf(found, 'line')} in all.
      </p>
      <Pagination
        landmarkLabel="Pages of lines"
        {...(shown.page > 1 ? { previous: to(shown.page - 1) } : {})}
        {...(shown.page < pages ? { next: to(shown.page + 1) } : {})}
      />
    </>
  )
}
