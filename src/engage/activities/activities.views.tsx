/** The staff list of an area's activities. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import { Pagination, Table } from '../../ui/govuk/index.ts'
import { Actions, ButtonLink, EmptyState, PageTitle, TableScroll } from '../../ui/index.ts'
import { activitiesPath, activityPath, newActivityPath } from './activities.paths.ts'
import { kindWords, standingOf } from './activities.rules.ts'
import type { ActivityRow } from './activities.types.ts'
import { ActivityThread, sayDates, StandingTag } from './activity-pieces.tsx'

export const ROWS_A_PAGE = 40

export type ActivitiesModel = {
  readonly area: string
  readonly rows: readonly ActivityRow[]
  readonly now: Date
  readonly mayMake: boolean
  /** From 1. */
  readonly pageNumber: number
}

export const ActivitiesPage = (model: ActivitiesModel): VNode => (
  <>
    <PageTitle
      title="Activities"
      lead="What people are invited to, and how far each has come from said to done."
    />
    {model.rows.length === 0 ? <NoActivities {...model} /> : <ActivityList {...model} />}
  </>
)

const NoActivities = ({ area, mayMake }: ActivitiesModel): VNode => (
  <EmptyState
    title="No activities yet"
    {...(mayMake ? { action: { text: 'Make an activity', href: newActivityPath(area) } } : {})}
  >
    An activity is an evening, a survey, a workshop: anything you invite people to. Make one, say
    how open it is and what can change, then open it. Notes from one that is over can be brought in
    too.
  </EmptyState>
)

function ActivityList({ area, rows, now, mayMake, pageNumber }: ActivitiesModel): VNode {
  const pages = Math.ceil(rows.length / ROWS_A_PAGE)
  const here = rows.slice((pageNumber - 1) * ROWS_A_PAGE, pageNumber * ROWS_A_PAGE)
  const link = (number: number): string => `${activitiesPath(area)}?page=${number}`
  return (
    <>
      {mayMake && (
        <Actions>
          <ButtonLink href={newActivityPath(area)}>Make an activity</ButtonLink>
        </Actions>
      )}
      <TableScroll label="Activities" dense>
        <Table
          firstCellIsHeader
          head={['Activity', 'When', 'State', 'What came in', 'Thread']}
          rows={here.map((row) => [
            { children: <Name area={area} row={row} /> },
            sayDates(row.opensOn, row.closesOn) || 'No dates',
            { children: <StandingTag standing={standingOf(row, now)} /> },
            { children: <CameIn row={row} /> },
            {
              children: (
                <ActivityThread form="small" days={row.thread} label={`Thread of ${row.title}`} />
              ),
            },
          ])}
        />
      </TableScroll>
      {pages > 1 && (
        <Pagination
          landmarkLabel="Pages of activities"
          {...(pageNumber > 1 ? { previous: { href: link(pageNumber - 1) } } : {})}
          {...(pageNumber < pages ? { next: { href: link(pageNumber + 1) } } : {})}
          items={Array.from({ length: pages }, (_, at) => ({
            number: at + 1,
            href: link(at + 1),
            current: at + 1 === pageNumber,
          }))}
        />
      )}
    </>
  )
}

const Name = ({ area, row }: { readonly area: string; readonly row: ActivityRow }): VNode => (
  <>
    <a class="govuk-link" href={activityPath(area, row.slug)}>
      {row.title}
    </a>
    <br />
    <span class="sd-muted">
      {[kindWords[row.kind].name, row.programme].filter(Boolean).join(' · ')}
    </span>
  </>
)

const CameIn = ({ row }: { readonly row: ActivityRow }): VNode => (
  <>
    {countOf(row.contributions, 'contribution').replace(' ', '\u00a0')}
    <br />
    <span class="sd-muted">{countOf(row.sessions, 'session')}</span>
  </>
)
