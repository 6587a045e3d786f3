/** The pages in between: what was found before a release, and why before a hold. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextArea } from '../../ui/govuk/index.ts'
import { Actions, PageTitle, TableScroll } from '../../ui/index.ts'
import type { Checked } from './many.rules.ts'
import { mayMove, stateOf } from './moderation.rules.ts'
import { kindWords } from './redaction.rules.ts'
import { pickOf } from './words.forms.ts'
import { MarkedWords, startOf } from './words-pieces.tsx'
import { manyPath, wordPath, wordsPath } from './words.paths.ts'

export type ManyModel = {
  area: string
  slug: string
  csrf: string
  rows: readonly Checked[]
  picks: ReadonlyMap<string, string | null>
  /** Which list to go back to. */
  filter: { show: string; prompt: string; details: boolean }
  form: FormState
}

/** The choice goes on with the form: every tick with what was seen, and the list it came from. */
const Carried = ({ picks, filter }: ManyModel): VNode => (
  <>
    {[...picks].map(([id, seen]) => (
      <input type="hidden" name="word" value={pickOf(id, seen)} />
    ))}
    <input type="hidden" name="show" value={filter.show} />
    <input type="hidden" name="prompt" value={filter.prompt} />
    {filter.details && <input type="hidden" name="details" value="yes" />}
  </>
)

export const SurePage = (model: ManyModel): VNode => {
  const { area, slug, csrf, rows } = model
  const open = rows.filter((row) => mayMove(stateOf(row, row.body), 'release'))
  const marked = open.filter((row) => row.found.length > 0)
  const clear = open.length - marked.length
  return (
    <>
      <PageTitle
        title="Look once more"
        lead={`${marked.length} of these ${open.length} may say who somebody is. Once they are released anybody can read them.`}
      />
      <Form action={manyPath(area, slug)} method="post" csrf={csrf}>
        <Carried {...model} />
        <MarkedTable area={area} slug={slug} rows={marked} />
        {marked.map((row) => (
          <input type="hidden" name="sure" value={row.id} />
        ))}
        <Actions>
          {clear > 0 && (
            <Button name="act" value="release-clear" preventDoubleClick>
              Release only the {countOf(clear, 'other')}
            </Button>
          )}
          <Button name="act" value="release" kind="warning" preventDoubleClick>
            Release {open.length === 1 ? 'it as it is' : `all ${open.length} as they are`}
          </Button>
          <a class="govuk-link" href={wordsPath(area, slug)}>
            Release nothing
          </a>
        </Actions>
      </Form>
    </>
  )
}

const MarkedTable = ({
  area,
  slug,
  rows,
}: {
  area: string
  slug: string
  rows: readonly Checked[]
}): VNode => (
  <TableScroll label="Words with something that may say who somebody is" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Words', 'Found', 'Instead'].map((word) => (
            <th scope="col" class="govuk-table__header">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <MarkedWords body={row.body} found={row.found} />
            </th>
            <td class="govuk-table__cell">
              {[...new Set(row.found.map(({ kind }) => kindWords[kind]))].join(', ')}
            </td>
            <td class="govuk-table__cell">
              <a class="govuk-link" href={wordPath(area, slug, row.id)}>
                Take words out<span class="govuk-visually-hidden"> of: {startOf(row.body)}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

export const WhyHoldPage = (model: ManyModel): VNode => {
  const { area, slug, csrf, rows, form } = model
  const open = rows.filter((row) => mayMove(stateOf(row, row.body), 'hold'))
  return (
    <>
      <Errors form={form} />
      <PageTitle
        title={`Hold ${countOf(open.length, 'row')}`}
        lead="Held words stay with the team and can be released later."
      />
      <ul>
        {open.slice(0, 20).map((row) => (
          <li>{startOf(row.body)}</li>
        ))}
        {open.length > 20 && <li>and {open.length - 20} more</li>}
      </ul>
      <Form action={manyPath(area, slug)} method="post" csrf={csrf}>
        <Carried {...model} />
        <input type="hidden" name="asked" value="yes" />
        <TextArea
          form={form}
          name="note"
          label="Why?"
          hint="Kept with each of them. Swearing is not a reason."
          rows={3}
        />
        <Actions>
          <Button name="act" value="hold" preventDoubleClick>
            Hold {open.length}
          </Button>
          <a class="govuk-link" href={wordsPath(area, slug)}>
            Hold nothing
          </a>
        </Actions>
      </Form>
    </>
  )
}
