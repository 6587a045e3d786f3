/** The dense rows of what was said under one prompt, each with its tick, its state and a way in. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { TableScroll } from '../../ui/index.ts'
import { pickOf, type Filter } from './words.forms.ts'
import type { ListedWord } from './words.model.ts'
import { mayMove } from './moderation.rules.ts'
import { MarkedWords, startOf, StateTag } from './words-pieces.tsx'
import { wordPath } from './words.paths.ts'

type RowsModel = {
  area: string
  activity: { slug: string }
  mayMove: boolean
  filter: Filter
  form: FormState
}

type GroupModel = {
  model: RowsModel
  prompt: string | null
  rows: readonly ListedWord[]
  /** The first row with a box: its id is the one an error summary links to. */
  firstBox: string | null
}

export const Group = ({ model, prompt, rows, firstBox }: GroupModel): VNode => (
  <>
    <h2>{prompt ?? 'Said without a question'}</h2>
    <TableScroll label={prompt ?? 'Said without a question'} dense>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {model.mayMove && (
              <td class="govuk-table__cell">
                <span class="govuk-visually-hidden">Tick</span>
              </td>
            )}
            <th scope="col" class="govuk-table__header govuk-!-width-two-thirds">
              Words
            </th>
            <th scope="col" class="govuk-table__header">
              Stands
            </th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <Row model={model} row={row} boxId={row.id === firstBox ? 'word' : `word-${row.id}`} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  </>
)

/** A box only where ticking can come to something; what was left out is looked at one by one. */
export const isTickable = ({ state }: ListedWord): boolean => mayMove(state, 'release')

const INDENTS = ['', 'govuk-!-margin-left-4', 'govuk-!-margin-left-7', 'govuk-!-margin-left-9']

const Row = ({
  model,
  row,
  boxId,
}: {
  model: RowsModel
  row: ListedWord
  boxId: string
}): VNode => (
  <tr class="govuk-table__row">
    {model.mayMove && (
      <td class="govuk-table__cell">
        {isTickable(row) && <TickBox id={boxId} row={row} checked={isTicked(model, row)} />}
      </td>
    )}
    <th scope="row" class="govuk-table__header">
      <div class={INDENTS[Math.min(row.depth, INDENTS.length - 1)]}>
        {row.under !== null && (
          <small>
            Under “{startOf(row.under)}”<br />
          </small>
        )}
        <MarkedWords body={row.body} found={row.found} />
      </div>
    </th>
    <td class="govuk-table__cell">
      <StateTag state={row.state} />{' '}
      <a
        class="govuk-link"
        href={wordPath(model.area, model.activity.slug, row.id)}
        aria-label={`Open: ${startOf(row.body)}`}
      >
        Open
      </a>
    </td>
  </tr>
)

/** A form that came back keeps its ticks. */
const isTicked = ({ filter, form }: RowsModel, row: ListedWord): boolean => {
  const ticks = form.values['word']
  return filter.tick === 'all' || [ticks].flat().includes(pickOf(row.id, row.releaseId))
}

const TickBox = ({
  id,
  row,
  checked,
}: {
  id: string
  row: ListedWord
  checked: boolean
}): VNode => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        type="checkbox"
        id={id}
        name="word"
        value={pickOf(row.id, row.releaseId)}
        checked={checked}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <span class="govuk-visually-hidden">{startOf(row.body)}</span>
      </label>
    </div>
  </div>
)
