/** The list of commitments with its filters, and the form for one. */
import type { VNode } from 'preact'
import { sayPlainDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { Pagination } from '../../ui/govuk/index.ts'
import {
  Actions,
  ButtonLink,
  EmptyState,
  PageTitle,
  StatusTag,
  TableScroll,
} from '../../ui/index.ts'
import type { CommitmentRow, FilterGroup, List } from './commitments-list.rules.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { isLate, statuses } from './commitments.rules.ts'

export type CommitmentsModel = { area: string; list: List; mayMake: boolean; today: string }

const lead = 'What we promised, who does it, and by when. Everything here can be read by anyone.'

export const CommitmentsPage = ({ area, list, mayMake, today }: CommitmentsModel): VNode => (
  <>
    <PageTitle title="Commitments" lead={lead} />
    {list.total === 0 ? (
      <Nothing area={area} mayMake={mayMake} />
    ) : (
      <>
        {mayMake && (
          <Actions>
            <ButtonLink href={commitmentPaths.add(area)}>Make a commitment</ButtonLink>
          </Actions>
        )}
        <Filters area={area} groups={list.groups} />
        <p>
          {list.found === list.total
            ? countOf(list.total, 'commitment')
            : `${list.found} of ${countOf(list.total, 'commitment')}`}
        </p>
        {list.found === 0 ? (
          <p>
            None of them is like this. <a href={commitmentPaths.list(area)}>Show all</a>.
          </p>
        ) : (
          <Rows area={area} rows={list.rows} today={today} />
        )}
        <Pages area={area} list={list} />
      </>
    )}
  </>
)

const Nothing = ({ area, mayMake }: { area: string; mayMake: boolean }): VNode => (
  <EmptyState
    title="No commitments yet"
    {...(mayMake
      ? { action: { text: 'Make the first commitment', href: commitmentPaths.add(area) } }
      : {})}
  >
    A commitment says what will be done about what people said: who does it, by which term, and how
    we will know that it helped.
  </EmptyState>
)

const Filters = ({ area, groups }: { area: string; groups: FilterGroup[] }): VNode => (
  <nav aria-label="Show only some commitments">
    {groups
      .filter(
        (group) =>
          group.links.length > 2 || group.links.some((link) => link.current && link.text !== 'All'),
      )
      .map((group) => (
        <p class="govuk-!-margin-bottom-1">
          <strong>{group.name}:</strong>{' '}
          {group.links.map((link, at) => (
            <>
              {at > 0 && ' · '}
              {link.current ? (
                <span aria-current="true">
                  <strong>{link.text}</strong> ({link.count})
                </span>
              ) : (
                <>
                  <a href={`${commitmentPaths.list(area)}${link.query}`}>{link.text}</a> (
                  {link.count})
                </>
              )}
            </>
          ))}
        </p>
      ))}
  </nav>
)

type RowsProps = { area: string; rows: CommitmentRow[]; today: string }

const Rows = ({ area, rows, today }: RowsProps): VNode => (
  <TableScroll label="Commitments" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {['Commitment', 'Owner', 'Due', 'Status', 'Evidence', 'This term'].map((head) => (
            <th scope="col" class="govuk-table__header">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map((row) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a href={commitmentPaths.one(area, row.slug)}>{row.title}</a>
            </th>
            <td class="govuk-table__cell">
              {row.ownerName}
              <br />
              {row.partnerName}
            </td>
            <td class="govuk-table__cell">
              {row.dueTermName}
              {isLate(row, today) && (
                <>
                  <br />
                  ended {sayPlainDay(row.dueTermEndsOn)}
                </>
              )}
            </td>
            <td class="govuk-table__cell">
              <StatusTag status={statuses[row.status].tag} word={statuses[row.status].name} />
            </td>
            <td class="govuk-table__cell">
              {row.evidenceCount === 0 ? 'None' : row.evidenceCount}
            </td>
            <td class="govuk-table__cell">{thisTerm(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

const thisTerm = (row: CommitmentRow): string => {
  if (row.hasUpdate) return 'Update given'
  return statuses[row.status].isOpen ? 'No update yet' : 'None owed'
}

const Pages = ({ area, list }: { area: string; list: List }): VNode | null => {
  if (list.pages === 1) return null
  const href = (page: number): string => `${commitmentPaths.list(area)}${list.pageQuery(page)}`
  return (
    <Pagination
      landmarkLabel="More commitments"
      {...(list.page > 1 ? { previous: { href: href(list.page - 1) } } : {})}
      {...(list.page < list.pages ? { next: { href: href(list.page + 1) } } : {})}
      items={Array.from({ length: list.pages }, (_, at) => ({
        number: at + 1,
        href: href(at + 1),
        current: at + 1 === list.page,
      }))}
    />
  )
}
