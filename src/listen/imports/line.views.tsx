/** One line by itself: what it becomes, and everything that can be put right about it. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors } from '../../ui/govuk/index.ts'
import { Actions, PageTitle, Panel } from '../../ui/index.ts'
import type { Shown } from './imports.forms.ts'
import type { ImportPaths } from './imports.paths.ts'
import type { Import } from './imports.types.ts'
import { polarityWords } from './imports.words.ts'
import { Act, RenameForm, SaidForms, UseForms } from './line-forms.views.tsx'
import type { PreviewRow } from './preview.model.ts'
import type { Draft } from './structure/draft.ts'

export type LinePageProps = {
  readonly paths: ImportPaths
  readonly csrf: string
  readonly prepared: Import
  readonly draft: Draft
  readonly row: PreviewRow
  readonly shown: Shown
  readonly form: FormState
}

export const LinePage = (props: LinePageProps): VNode => {
  const { row, prepared, paths, shown } = props
  return (
    <>
      <Errors form={props.form} />
      <PageTitle title={`Line ${row.line}`} kicker={prepared.fileName} />
      <div class="sd-one-line">
        <Panel title="In the document">
          <p class="sd-one-line__source">{row.source}</p>
        </Panel>
        <Panel title="What it becomes" tone="plain">
          <Becomes row={row} />
        </Panel>
      </div>
      {row.kind === 'said' && <SaidForms {...props} row={row} />}
      {row.kind === 'heading' && <RenameForm {...props} row={row} />}
      {row.kind === 'joined' && (
        <Act {...props} verb="separate">
          <Button kind="secondary">Separate from line {row.to}</Button>
        </Act>
      )}
      <UseForms {...props} />
      <Actions>
        <a href={paths.shown(shown, row.line)}>Back to all lines</a>
        <Neighbours {...props} />
      </Actions>
    </>
  )
}

function Becomes({ row }: { row: PreviewRow }): VNode {
  if (row.kind === 'heading') return <p>A heading. Its prompt reads “{row.prompt.text}”.</p>
  if (row.kind === 'joined') return <p>A part of line {row.to}.</p>
  if (row.kind === 'aside')
    return (
      <p>
        {row.byPerson ? 'Set aside by you' : 'Set aside'}: {row.reason}.
      </p>
    )
  return (
    <>
      {(row.points ?? [row.words]).map((point) => (
        <p>{point}</p>
      ))}
      <p>
        A contribution: {polarityWords[row.polarity]}
        {!row.polarityByPerson && ' (suggested)'}
        {row.parent !== null && `, inside line ${row.parent}`}
        {row.elsewhere !== null && `, under “${row.elsewhere}”`}.
      </p>
    </>
  )
}

function Neighbours({ draft, row, paths, shown }: LinePageProps): VNode {
  const filled = draft.places.flatMap((place, i) => (place.kind === 'blank' ? [] : [i + 1]))
  const at = filled.indexOf(row.line)
  const [before, after] = [filled[at - 1], filled[at + 1]]
  return (
    <>
      {before !== undefined && <a href={paths.line(before, shown)}>Line {before}</a>}
      {after !== undefined && <a href={paths.line(after, shown)}>Line {after}</a>}
    </>
  )
}
