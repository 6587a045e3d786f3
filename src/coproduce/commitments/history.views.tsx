/** What happened to a commitment: what, when, and who. */
import type { VNode } from 'preact'
import { TableScroll } from '../../ui/index.ts'
import { whenAndWho, type HistoryLine } from './commitment-story.rules.ts'

export const History = ({ lines }: { lines: readonly HistoryLine[] }): VNode => (
  <TableScroll label="History" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            What
          </th>
          <th scope="col" class="govuk-table__header">
            When, and who
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {lines.map((line) => (
          <tr class="govuk-table__row">
            <td class="govuk-table__cell">
              {line.what}
              {line.why !== '' && `: ${line.why}`}
            </td>
            <td class="govuk-table__cell">{whenAndWho(line)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)
