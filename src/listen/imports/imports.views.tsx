/** Where notes are brought in: choosing a file or pasting words, and what was brought in before. */
import type { VNode } from 'preact'
import { dayOf, sayDay, sayPlainDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import {
  Button,
  Errors,
  FileField,
  Form,
  RadioField,
  SelectField,
  TextArea,
} from '../../ui/govuk/index.ts'
import { PageTitle, Panel, TableScroll } from '../../ui/index.ts'
import { importPath, importsPath } from './imports.paths.ts'
import { IMPORT_CHANNELS, type ImportRow } from './imports.types.ts'
import { channelWords, stateWords } from './imports.words.ts'

export type ImportsModel = {
  readonly area: string
  readonly csrf: string
  readonly activity: {
    readonly slug: string
    readonly title: string
    readonly sessions: readonly {
      readonly id: string
      readonly name: string
      readonly heldOn: string
    }[]
  }
  readonly form: FormState
  readonly rows: readonly ImportRow[]
  readonly total: number
}

export const ImportsPage = (model: ImportsModel): VNode => (
  <>
    <Errors form={model.form} />
    <PageTitle
      title="Bring in notes"
      kicker={model.activity.title}
      lead="Each line becomes a contribution, word for word. You see every line first, and nothing counts until you say so."
    />
    <Unfinished {...model} />
    <div class="sd-imports">
      <div class="sd-imports__form">
        <StartForm {...model} />
      </div>
      <aside class="sd-imports__aside" aria-label="What happens to the lines">
        <Panel title="What happens to the lines">
          <ul>
            <li>Headings become the prompts people answered.</li>
            <li>Lines below them become contributions. No letter is changed.</li>
            <li>Page menus and footers are set aside, where you can see them.</li>
            <li>At the end every line is accounted for.</li>
          </ul>
        </Panel>
      </aside>
    </div>
    <Before {...model} />
  </>
)

function Unfinished({ area, activity, rows }: ImportsModel): VNode | null {
  const open = rows.filter((row) => row.state === 'prepared')
  if (open.length === 0) return null
  return (
    <Panel title="Not finished yet" tone="warm">
      <ul>
        {open.map((row) => (
          <li key={row.id}>
            <a href={importPath(area, activity.slug, row.id)}>Go on with {row.fileName}</a>, begun
            by {row.madeBy || 'somebody'} on {sayPlainDay(dayOf(row.madeAt))}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const StartForm = ({ area, csrf, activity, form }: ImportsModel): VNode => (
  <Form action={importsPath(area, activity.slug)} csrf={csrf} enctype="multipart/form-data">
    <input type="hidden" name="id" value={String(form.values['id'] ?? '')} />
    <FileField
      form={form}
      name="file"
      label={{ text: 'Choose a file', classes: 'govuk-label--m' }}
      hint="Word (DOCX), OpenDocument (ODT), web page (HTML), plain text (TXT), Markdown (MD) or a spreadsheet saved as CSV. Up to 5 MB."
      accept=".txt,.md,.markdown,.html,.htm,.docx,.odt,.csv,.tsv,text/plain,text/html,text/csv"
    />
    <TextArea
      form={form}
      name="text"
      label={{ text: 'Or paste the words', classes: 'govuk-label--m' }}
      hint="One thought on each line works best. Lists and headings are understood."
      rows={8}
      spellcheck={false}
    />
    {activity.sessions.length > 0 && (
      <SelectField
        form={form}
        name="sessionId"
        label="Which session are they from?"
        items={[
          { value: '', text: 'No session, or several' },
          ...activity.sessions.map(({ id, name, heldOn }) => ({
            value: id,
            text: `${name}, ${sayDay(heldOn)}`,
          })),
        ]}
      />
    )}
    <RadioField
      form={form}
      name="channel"
      legend="How did these words reach you?"
      small
      items={IMPORT_CHANNELS.map((value) => ({ value, text: channelWords[value] }))}
    />
    <Button preventDoubleClick>Show me the lines</Button>
  </Form>
)

function Before({ area, activity, rows, total }: ImportsModel): VNode | null {
  if (rows.length === 0) return null
  return (
    <>
      <h2>Brought in before</h2>
      <TableScroll label="Imports of this activity" dense>
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {['Document', 'State', 'Begun', 'How its lines were used'].map((word) => (
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
                  <a href={importPath(area, activity.slug, row.id)}>{row.fileName}</a>
                </th>
                <td class="govuk-table__cell">{stateOn(row)}</td>
                <td class="govuk-table__cell">
                  {sayPlainDay(dayOf(row.madeAt))}
                  {row.madeBy !== '' && `, ${row.madeBy}`}
                </td>
                <td class="govuk-table__cell">{usedIn(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {total > rows.length && (
        <p>
          These are the newest {rows.length} of {total}.
        </p>
      )}
    </>
  )
}

function stateOn(row: ImportRow): string {
  const at = row.state === 'undone' ? row.undoneAt : row.broughtInAt
  return at === null
    ? stateWords[row.state]
    : `${stateWords[row.state]} on ${sayPlainDay(dayOf(at))}`
}

function usedIn({ state, used, contributions, steps }: ImportRow): string {
  if (state === 'prepared' || state === 'thrown-away')
    return steps === 0 ? 'Nothing put right yet' : `${countOf(steps, 'change')} so far`
  const aside = used['set-aside'] + used.furniture
  const lines = used.contribution + used.heading + aside
  return `${countOf(contributions, 'contribution')}, ${countOf(used.heading, 'heading')}, ${aside} set aside, of ${countOf(lines, 'line')}`
}
