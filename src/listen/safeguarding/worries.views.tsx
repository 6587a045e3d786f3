/** The safeguarding leads' list. It holds no words: those stand on a worry's own page. */
import type { VNode } from 'preact'
import { sayMoment } from '../../kernel/dates.ts'
import { EmptyState, PageTitle, TableScroll } from '../../ui/index.ts'
import { concernPath } from './safeguarding.paths.ts'
import { stageWords, waited } from './safeguarding.rules.ts'
import type { ConcernRow } from './safeguarding.store.ts'

export const WorriesPage = ({
  area,
  rows,
  now,
}: {
  area: string
  rows: ConcernRow[]
  now: Date
}): VNode => (
  <>
    <PageTitle title="Worries" lead="Only safeguarding leads can open this page." />
    {rows.length === 0 ? (
      <EmptyState title="No worries">
        Words that may tell of harm come here first, and nobody else sees them. People who run
        sessions can also send words here.
      </EmptyState>
    ) : (
      <ConcernTable area={area} rows={rows} now={now} />
    )}
  </>
)

const ConcernTable = ({
  area,
  rows,
  now,
}: {
  area: string
  rows: ConcernRow[]
  now: Date
}): VNode => (
  <>
    <TableScroll label="Worries" dense>
      <table class="govuk-table">
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {['Came in', 'Waiting', 'From', 'Raised by', 'Stage'].map((word) => (
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
                <a class="govuk-link" href={concernPath(area, row.id)}>
                  {sayMoment(row.raisedAt)}
                </a>
              </th>
              <td class="govuk-table__cell">
                {row.stage === 'waiting' ? waited(row.raisedAt, now) : ''}
              </td>
              <td class="govuk-table__cell">{whereFrom(row)}</td>
              <td class="govuk-table__cell">{raisedBy(row)}</td>
              <td class="govuk-table__cell">{stageWords[row.stage]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
    {(rows[0]?.total ?? 0) > rows.length && (
      <p>
        These are the first {rows.length} of {rows[0]?.total}. Open ones stand first.
      </p>
    )}
  </>
)

export const whereFrom = (row: Pick<ConcernRow, 'activity' | 'session'>): string =>
  row.session === null ? row.activity : `${row.activity}, ${row.session}`

export const raisedBy = (row: Pick<ConcernRow, 'how' | 'raisedBy'>): string =>
  row.how === 'words' ? 'The words themselves' : (row.raisedBy ?? 'Somebody at a session')
