/** Short forms in a document: what each stands for, asked where we do not know. */
import type { VNode } from 'preact'
import { Details, Form } from '../../ui/govuk/index.ts'
import type { ImportPaths } from './imports.paths.ts'
import type { Import } from './imports.types.ts'
import type { PreviewModel } from './preview.model.ts'
import type { Acronym } from './structure/draft.ts'

export type AcronymFormsProps = {
  readonly model: PreviewModel
  readonly prepared: Import
  readonly paths: ImportPaths
  readonly csrf: string
}

export function AcronymForms(props: AcronymFormsProps): VNode | null {
  const { acronyms } = props.model
  if (acronyms.length === 0) return null
  const asked = acronyms.filter((each) => each.expansion === null)
  const known = acronyms.filter((each) => each.expansion !== null)
  return (
    <Details classes="sd-acronyms" id="short-forms" summary={summaryOf(asked, known.length)}>
      {[...asked, ...known].map((each) => (
        <AcronymForm key={each.acronym} {...props} acronym={each} />
      ))}
    </Details>
  )
}

const NAMED = 6

function summaryOf(asked: readonly Acronym[], known: number): string {
  if (asked.length === 0) return `Short forms: ${known} known`
  const names = asked.slice(0, NAMED).map((each) => each.acronym)
  const more = asked.length > NAMED ? ` and ${asked.length - NAMED} more` : ''
  return `What do these stand for? ${names.join(', ')}${more}`
}

function AcronymForm(props: AcronymFormsProps & { acronym: Acronym }): VNode {
  const { prepared, paths, csrf, model, acronym: each } = props
  const id = `short-${each.acronym.replace('/', '-')}`
  return (
    <Form action={paths.here} csrf={csrf} attributes={{ class: 'sd-acronym' }}>
      <input type="hidden" name="revision" value={prepared.revision} />
      <input type="hidden" name="show" value={model.shown.show} />
      <input type="hidden" name="page" value={model.shown.page} />
      <label class="sd-acronym__label" for={id}>
        <strong>{each.acronym}</strong> stands for
      </label>
      <input
        class="govuk-input sd-acronym__words"
        id={id}
        name="words"
        value={each.expansion ?? ''}
        maxLength={500}
      />
      <button class="sd-act" name="do" value={`expand ${each.acronym}`}>
        Save<span class="govuk-visually-hidden"> what {each.acronym} stands for</span>
      </button>
      <span class="sd-acronym__lines">{linesOf(each)}</span>
    </Form>
  )
}

const linesOf = ({ lines }: Acronym): string =>
  lines.length > 5
    ? `lines ${lines.slice(0, 5).join(', ')} and ${lines.length - 5} more`
    : `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`
