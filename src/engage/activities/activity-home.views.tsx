/** The staff home of one activity: its thread, what is next, what is set up, and what later work adds. */
import type { VNode } from 'preact'
import type { Level } from '../../areas/index.ts'
import { countOf } from '../../kernel/text.ts'
import { TaskList, type TaskItem } from '../../ui/govuk/index.ts'
import { Card, Cards, Facts, NextStep, PageTitle, Panel } from '../../ui/index.ts'
import { partPath, publicActivityPath, sessionPath } from './activities.paths.ts'
import {
  kindWords,
  missingToOpen,
  missingWords,
  readinessOf,
  standingOf,
} from './activities.rules.ts'
import type { Activity, ActivityPanel, ActivityRow } from './activities.types.ts'
import { ActivityThread, sayDates, StandingTag } from './activity-pieces.tsx'
import { Openness } from './openness.views.tsx'
import { SessionsTable } from './sessions-table.tsx'
import { contradictions, type Contradiction } from './sessions.rules.ts'
import { pageOfPart, tasksOf, type Task } from './tasks.rules.ts'

export type ShownPanel = {
  readonly key: string
  readonly title: string
} & NonNullable<Awaited<ReturnType<ActivityPanel['read']>>>

export type ActivityHomeModel = {
  readonly area: string
  readonly activity: Activity
  readonly row: ActivityRow
  readonly levels: readonly Level[]
  readonly panels: readonly ShownPanel[]
  readonly now: Date
  readonly mayRun: boolean
  readonly maySitIn: boolean
}

export const ActivityHome = (model: ActivityHomeModel): VNode => {
  const { activity, area, mayRun } = model
  const change = mayRun
    ? {
        level: partPath(area, activity.slug, 'level'),
        scope: partPath(area, activity.slug, 'scope'),
      }
    : undefined
  const setUp = mayRun && <SetUp {...model} />
  return (
    <>
      <Head {...model} />
      <Warnings {...model} warnings={contradictions(activity.sessions, activity)} />
      <Next {...model} />
      {!activity.isOpen && setUp}
      <Panels panels={model.panels} />
      <SessionsTable {...model} />
      {activity.isOpen && setUp}
      <h2>As people will see it</h2>
      <Openness activity={activity} levels={model.levels} {...(change ? { change } : {})} />
    </>
  )
}

const Head = ({ activity, area, row, now }: ActivityHomeModel): VNode => {
  const about = [kindWords[activity.kind].name, activity.programme?.name].filter(Boolean)
  return (
    <>
      <PageTitle
        title={activity.title}
        kicker={about.join(' · ')}
        {...(activity.summary === '' ? {} : { lead: activity.summary })}
      />
      <p>
        <StandingTag standing={standingOf(activity, now)} />
      </p>
      <Facts
        items={[
          {
            icon: 'calendar-days',
            text: sayDates(activity.opensOn, activity.closesOn) || 'no dates',
          },
          { icon: 'message-circle', text: countOf(row.contributions, 'contribution') },
          ...(activity.isOpen
            ? [
                {
                  icon: 'eye' as const,
                  text: <a href={publicActivityPath(area, activity.slug)}>See its public page</a>,
                },
              ]
            : []),
        ]}
      />
      <ActivityThread
        form="across"
        days={row.thread}
        label={`Thread of ${activity.title}`}
        before={
          activity.isOpen ? 'Open. Nobody has said anything yet' : 'It starts when people answer'
        }
      />
    </>
  )
}

const Warnings = (props: {
  readonly area: string
  readonly activity: Activity
  readonly warnings: readonly Contradiction[]
}): VNode | null =>
  props.warnings.length === 0 ? null : (
    <Panel title="Check these dates" tone="warm">
      <ul>
        {props.warnings.map(({ sessionId, text }) => (
          <li key={text}>
            {text}{' '}
            <a href={sessionPath(props.area, props.activity.slug, sessionId)}>Open the session</a>
          </li>
        ))}
      </ul>
      <p>If they are right, leave them: nothing is held up.</p>
    </Panel>
  )

/** One obvious next step: first what keeps it from the public, then what the later work waits for. */
function Next({ activity, area, panels, mayRun }: ActivityHomeModel): VNode | null {
  const [missing] = missingToOpen(readinessOf(activity))
  if (mayRun && missing !== undefined && !activity.isOpen) {
    const href = partPath(area, activity.slug, pageOfPart[missing])
    return <NextStep title={missingWords[missing]} action={{ text: 'Do this now', href }} />
  }
  if (mayRun && !activity.isOpen)
    return (
      <NextStep
        title="Open it to the public"
        action={{ text: 'Look and open', href: partPath(area, activity.slug, 'open') }}
      >
        <p>Everything is there. Look at it once more as people will see it.</p>
      </NextStep>
    )
  const waiting = panels.find((panel) => !panel.done && panel.action !== undefined)
  return waiting?.action === undefined ? null : (
    <NextStep title={waiting.title} action={waiting.action}>
      <p>{waiting.summary}</p>
    </NextStep>
  )
}

const Panels = ({ panels }: { readonly panels: readonly ShownPanel[] }): VNode | null =>
  panels.length === 0 ? null : (
    <>
      <h2>The work</h2>
      <Cards columns={3} label="The work on this activity">
        {panels.map(({ key, title, summary, action }) => (
          <Card
            key={key}
            title={title}
            level={3}
            {...(action === undefined ? {} : { foot: <a href={action.href}>{action.text}</a> })}
          >
            <p>{summary}</p>
          </Card>
        ))}
      </Cards>
    </>
  )

const SetUp = ({ activity, area }: ActivityHomeModel): VNode => (
  <>
    <h2>Set it up</h2>
    <TaskList items={tasksOf(activity).map((task) => taskItem(task, area, activity.slug))} />
    {activity.isOpen && (
      <p>
        <a href={partPath(area, activity.slug, 'take-back')}>Take it back from the public</a>
      </p>
    )}
  </>
)

const STATES: Readonly<Record<Task['state'], TaskItem['status']>> = {
  done: { text: 'Done' },
  'to do': { tag: { text: 'To do', classes: 'govuk-tag--blue' } },
  optional: { text: 'If you like' },
  'cannot yet': { text: 'Cannot open yet', classes: 'govuk-task-list__status--cannot-start-yet' },
}

const taskItem = (task: Task, area: string, slug: string): TaskItem => ({
  title: { text: task.title },
  hint: { text: task.hint },
  status: STATES[task.state],
  href: task.page === '#sessions' ? task.page : partPath(area, slug, task.page),
})
