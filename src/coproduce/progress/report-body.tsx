/** A term's report as it is read, by staff before it is frozen and by anyone afterwards. */
import type { VNode } from 'preact'
import { sayPlainDay } from '../../kernel/dates.ts'
import { Card, Cards, Difference, Panel, StatusTag } from '../../ui/index.ts'
import { statuses } from '../commitments/index.ts'
import { alarmWords, statusChanges } from './report.rules.ts'
import type { AlarmKind, Changed, ReportedCommitment, Status, TermReport } from './report.types.ts'

export type Grouping = 'partner' | 'status'
export type ReportBodyProps = {
  readonly report: TermReport
  readonly by: Grouping
  /** Where the page of a commitment stands, for this reader. */
  readonly hrefOf: (slug: string) => string
}

export const ReportBody = ({ report, by, hrefOf }: ReportBodyProps): VNode => {
  const groups = groupsOf(report, by)
  return (
    <>
      <Alarms report={report} />
      <AgainstLast report={report} />
      {report.commitments.length === 0 && <p>There were no commitments in this term.</p>}
      {groups.length > 1 && (
        <nav aria-label="In this report">
          <ul>
            {groups.map((group) => (
              <li>
                <a href={`#${group.id}`}>{group.name}</a> ({group.commitments.length})
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map((group) => (
        <section aria-labelledby={group.id}>
          <h2 id={group.id}>{group.name}</h2>
          <Cards label={group.name}>
            {group.commitments.map((one) => (
              <Reported one={one} href={hrefOf(one.slug)} />
            ))}
          </Cards>
        </section>
      ))}
    </>
  )
}

function groupsOf(report: TermReport, by: Grouping) {
  const key = (one: ReportedCommitment): string =>
    by === 'partner' ? one.partner.name : statuses[one.status].name
  return [...Map.groupBy(report.commitments, key)].map(([name, commitments], at) => ({
    id: `group-${at + 1}`,
    name,
    commitments,
  }))
}

const Alarms = ({ report }: { report: TermReport }): VNode | null => {
  if (report.alarms.length === 0) return null
  const kinds = [...Map.groupBy(report.alarms, (alarm) => alarm.kind)] as [
    AlarmKind,
    { id: string; title: string }[],
  ][]
  return (
    <Panel title="What is missing" tone="warm">
      {kinds.map(([kind, alarms]) => (
        <>
          <h3>{alarmWords[kind]}</h3>
          <ul>
            {alarms.map((alarm) => (
              <li>{alarm.title}</li>
            ))}
          </ul>
        </>
      ))}
    </Panel>
  )
}

const AgainstLast = ({ report }: { report: TermReport }): VNode | null => {
  const { difference, before } = report
  if (difference === null || before === null) return null
  const { kept, slipped, dropped, fresh } = difference
  const changes = statusChanges(difference)
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">Against {before.name}</h2>
      <Difference
        kept={kept.length}
        slipped={slipped.length}
        dropped={dropped.length}
        fresh={fresh.length}
      />
      <ListOf title="Slipped" of={slipped} />
      <ListOf title="Dropped" of={dropped} />
      <ListOf title="New, or taken up again" of={fresh} />
      <ListOf title="Kept" of={kept} />
      {changes.length > 0 && (
        <>
          <h3>What moved</h3>
          <ul>
            {changes.map(({ title, from, to }) => (
              <li>
                {title}: {nameOf(from)} then, {nameOf(to)} now
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const nameOf = (status: Status | null): string =>
  status === null ? 'not there' : statuses[status].name.toLowerCase()

const ListOf = ({ title, of }: { title: string; of: readonly Changed[] }): VNode | null =>
  of.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {of.map((each) => (
          <li>{each.title}</li>
        ))}
      </ul>
    </>
  )

const Reported = ({ one, href }: { one: ReportedCommitment; href: string }): VNode => (
  <Card title={one.title} href={href} kicker={`${one.owner}, due by the end of ${one.due.name}`}>
    <p>
      <StatusTag status={statuses[one.status].tag} word={statuses[one.status].name} />{' '}
      {one.statusReason}
    </p>
    <UpdateWords one={one} />
    <Shown one={one} />
    {one.impacts.map((impact) => (
      <p>
        <strong>What it changed:</strong> {impact.statement}
      </p>
    ))}
    {one.themes.length > 0 && (
      <p class="govuk-hint">
        It answers: {one.themes.map((theme) => `${theme.name} (${theme.activityTitle})`).join(', ')}
      </p>
    )}
  </Card>
)

const UpdateWords = ({ one }: { one: ReportedCommitment }): VNode => {
  const { update, saidNext } = one
  const line = (word: string, text: string): VNode | false =>
    text !== '' && (
      <p>
        <strong>{word}</strong> {text}
      </p>
    )
  return (
    <>
      {line('What we said would come next:', saidNext)}
      {update === null ? (
        <p>
          <strong>
            {statuses[one.status].isOpen ? 'No update was given.' : 'No update was owed.'}
          </strong>
        </p>
      ) : (
        <>
          {line('Done:', update.done)}
          {line('Slipped:', update.slipped)}
          {line('Because:', update.slippedBecause)}
          {line('Next:', update.next)}
          <p class="govuk-hint">Told on {sayPlainDay(update.day)}</p>
        </>
      )}
    </>
  )
}

const Shown = ({ one }: { one: ReportedCommitment }): VNode | null =>
  one.evidence.length === 0 ? null : (
    <>
      <p>
        <strong>What shows it:</strong>
      </p>
      <ul>
        {one.evidence.map(({ title, link, note, day }) => (
          <li>
            {link === '' ? (
              title
            ) : (
              <a href={link} rel="noreferrer">
                {title}
              </a>
            )}
            {note !== '' && `: ${note}`} ({sayPlainDay(day)})
          </li>
        ))}
      </ul>
    </>
  )
