/** The page Today. */
import type { VNode } from 'preact'
import type { TodayItem } from '../../areas/index.ts'
import { sayPlainDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { Table } from '../../ui/govuk/index.ts'
import {
  EmptyState,
  NextSteps,
  PageTitle,
  TableScroll,
  Thread,
  threadFrom,
  type Knot,
} from '../../ui/index.ts'
import type { selectActivities } from '../activities/index.ts'
import { SHOWN } from './today.rules.ts'

type Row = Awaited<ReturnType<typeof selectActivities>>[number]

export type TodayModel = {
  readonly area: string
  /** In words. */
  readonly day: string
  readonly items: readonly TodayItem[]
  /** Null for a person who does not see activities. */
  readonly rows: readonly Row[] | null
}

const ROWS = 12

export const TodayPage = ({ area, day, items, rows }: TodayModel): VNode => (
  <>
    <PageTitle title="Today" kicker={day} />
    {items.length === 0 ? (
      <EmptyState title="Nothing needs you now">
        When something does, it stands here first, with one button.
      </EmptyState>
    ) : (
      <NextSteps steps={items.slice(0, SHOWN)} />
    )}
    {items.length > SHOWN && (
      <p class="sd-muted">
        And {countOf(items.length - SHOWN, 'more thing')}. They move up as you finish these.
      </p>
    )}
    {rows !== null && rows.length > 0 && <Activities area={area} rows={rows} />}
  </>
)

const Activities = ({
  area,
  rows,
}: {
  readonly area: string
  readonly rows: readonly Row[]
}): VNode => (
  <>
    <h2>Activities</h2>
    <TableScroll label="Activities" dense>
      <Table
        firstCellIsHeader
        head={['Activity', 'What came in', 'Thread']}
        rows={rows.slice(0, ROWS).map((row) => [
          { children: <a href={`/${area}/staff/activities/${row.slug}`}>{row.title}</a> },
          row.isOpen || row.contributions > 0
            ? countOf(row.contributions, 'contribution').replace(' ', '\u00a0')
            : 'Not public yet',
          {
            children: <Thread form="small" knots={knotsOf(row)} label={`Thread of ${row.title}`} />,
          },
        ])}
      />
    </TableScroll>
    <p>
      <a href={`/${area}/staff/activities`}>
        {rows.length > ROWS ? `All ${rows.length} activities` : 'All activities'}
      </a>
    </p>
  </>
)

const knotsOf = ({ thread }: Row): Knot[] =>
  threadFrom(
    Object.fromEntries(
      Object.entries(thread).flatMap(([step, day]) =>
        day === null ? [] : [[step, { date: sayPlainDay(day), dateTime: day }]],
      ),
    ),
  )
