/** The sessions of an activity with who came. */
import type { VNode } from 'preact'
import { sayDay } from '../../kernel/dates.ts'
import { Table } from '../../ui/govuk/index.ts'
import { ButtonLink, TableScroll } from '../../ui/index.ts'
import { partPath, sessionPath } from './activities.paths.ts'
import type { Activity, Session } from './activities.types.ts'
import { totalOf } from './sessions.rules.ts'

type SessionsModel = {
  readonly area: string
  readonly activity: Activity
  /** May add and change sessions. */
  readonly maySitIn: boolean
}

export const SessionsTable = ({ area, activity, maySitIn }: SessionsModel): VNode => (
  <>
    <h2 id="sessions">Sessions</h2>
    {activity.sessions.length === 0 ? (
      <p>No session yet. A survey needs none; an evening or a workshop has at least one.</p>
    ) : (
      <TableScroll label="Sessions" dense>
        <Table
          firstCellIsHeader
          head={['Session', 'When', 'Where', 'Who came']}
          rows={activity.sessions.map((session) => [
            {
              children: maySitIn ? (
                <a class="govuk-link" href={sessionPath(area, activity.slug, session.id)}>
                  {session.name}
                </a>
              ) : (
                session.name
              ),
            },
            { children: <WhenHeld session={session} /> },
            session.place,
            sayTotal(session),
          ])}
        />
      </TableScroll>
    )}
    {maySitIn && (
      <ButtonLink href={partPath(area, activity.slug, 'sessions/new')} kind="second">
        Add a session
      </ButtonLink>
    )}
  </>
)

const WhenHeld = ({ session }: { readonly session: Session }): VNode => (
  <>
    {sayDay(session.heldOn)}
    {session.startsAt !== '' && <span class="sd-muted">, {session.startsAt}</span>}
  </>
)

function sayTotal({ headcounts }: Session): string {
  const total = totalOf(headcounts)
  if (total === null) return 'Not counted yet'
  const number = total.people.toLocaleString('en-GB')
  return total.exactness === 'exact' ? number : `about ${number}`
}
