/** Term reports: one honest paper a term, frozen on a day. */
import type { VNode } from 'preact'
import { countOf } from '../kernel/text.ts'
import { Details } from '../ui/govuk/index.ts'
import {
  Card,
  Cards,
  Difference,
  EmptyState,
  Facts,
  Icon,
  PageTitle,
  Panel,
  StatusTag,
} from '../ui/index.ts'
import { Paragraphs } from './pieces.views.tsx'
import { commitmentsPath } from './publishing.paths.ts'
import type { DifferencePart, ReportedPart, ReportModel, ReportsModel } from './report.model.ts'

export const ReportsPage = ({ model }: { readonly model: ReportsModel }): VNode => (
  <>
    <PageTitle
      title="Term reports"
      lead="At the end of each term, everyone who made a promise says what was done, what slipped and why. Once published, a report never changes."
    />
    {model.reports.length === 0 ? (
      <EmptyState
        title="No report yet"
        action={{ text: 'See what we are doing', href: commitmentsPath(model.slug) }}
      >
        <p>The first report comes at the end of a term in which we made promises.</p>
      </EmptyState>
    ) : (
      <Cards>
        {model.reports.map((report) => (
          <Card
            title={report.term}
            href={report.href}
            level={2}
            kicker={`Published ${report.frozen.date}`}
            foot={
              <Facts
                items={[
                  { icon: 'handshake', text: countOf(report.promises, 'promise') },
                  { icon: 'circle-check', text: `${report.done} done` },
                  { icon: 'clock', text: `${report.late} late` },
                ]}
              />
            }
          />
        ))}
      </Cards>
    )}
  </>
)

export const ReportPage = ({ model }: { readonly model: ReportModel }): VNode => (
  <>
    <PageTitle
      kicker="Term report"
      title={model.term}
      lead="What we promised, what we did, what slipped, and what is next."
    >
      <Facts
        items={[
          { icon: 'calendar-days', text: `Published ${model.frozen.date}` },
          { icon: 'check', text: 'This report does not change any more' },
        ]}
      />
    </PageTitle>
    {model.note !== '' && (
      <Panel>
        <Paragraphs text={model.note} />
      </Panel>
    )}
    {model.difference === null ? null : (
      <SinceLast difference={model.difference} previous={model.previous} />
    )}
    <Contents model={model} />
    {model.partners.map(({ name, parts }) => (
      <section>
        <h2>{name}</h2>
        {parts.map((part) => (
          <Reported part={part} />
        ))}
      </section>
    ))}
  </>
)

const SinceLast = ({
  difference,
  previous,
}: {
  readonly difference: DifferencePart
  readonly previous: ReportModel['previous']
}): VNode => (
  <section aria-labelledby="since-last">
    <h2 id="since-last">Since {difference.before}</h2>
    <Difference {...difference} />
    {difference.lists.map(({ title, titles }) => (
      <Details summary={`${title} (${titles.length})`}>
        <ul>
          {titles.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </Details>
    ))}
    {previous !== null && (
      <p>
        <a href={previous.href}>Read the report for {previous.text}</a>
      </p>
    )}
  </section>
)

const Contents = ({ model }: { readonly model: ReportModel }): VNode =>
  model.partners.length === 0 ? (
    <EmptyState title="No promises stood in this term">
      <p>Nothing had been promised when this report was made.</p>
    </EmptyState>
  ) : (
    <nav aria-label="In this report">
      <h2>In this report</h2>
      <ul>
        {model.partners.flatMap(({ parts }) =>
          parts.map(({ anchor, title, status }) => (
            <li>
              <a href={`#${anchor}`}>{title}</a> <StatusTag status={status} />
            </li>
          )),
        )}
      </ul>
    </nav>
  )

const Reported = ({ part }: { readonly part: ReportedPart }): VNode => (
  <section aria-labelledby={part.anchor}>
    <h3 id={part.anchor}>{part.title}</h3>
    <p>
      <StatusTag status={part.status} />
    </p>
    {part.statusReason !== '' && <p>{part.statusReason}</p>}
    <Facts
      items={[
        { icon: 'users', text: part.owner },
        { icon: 'calendar-days', text: `Promised by the end of ${part.due}` },
        ...(part.themes.length === 0
          ? []
          : [
              {
                icon: 'ear' as const,
                text: (
                  <>
                    Because of{' '}
                    {part.themes.map(({ name, href }, at) => (
                      <>
                        {at > 0 && ', '}
                        <a href={href}>{name}</a>
                      </>
                    ))}
                  </>
                ),
              },
            ]),
      ]}
    />
    <Told part={part} />
    <Proof part={part} />
    <p>
      <a href={part.href}>The whole thread of this promise</a>
    </p>
  </section>
)

const Told = ({ part }: { readonly part: ReportedPart }): VNode => {
  const { update, saidNext, warnings } = part
  return (
    <>
      {warnings.map((warning) => (
        <p class="sd-waiting sd-waiting--long">
          <Icon name="triangle-alert" />
          <span>{warning}</span>
        </p>
      ))}
      {saidNext !== '' && <Said title="What we said we would do this term" text={saidNext} />}
      {update === null ? (
        <p>
          <strong>No update was given.</strong>
        </p>
      ) : (
        <>
          {update.done !== '' && <Said title="What we did" text={update.done} />}
          {update.slipped !== '' && <Said title="What slipped" text={update.slipped} />}
          {update.slippedBecause !== '' && (
            <Said title="Why it slipped" text={update.slippedBecause} />
          )}
          {update.next !== '' && <Said title="What is next" text={update.next} />}
        </>
      )}
    </>
  )
}

const Said = ({ title, text }: { readonly title: string; readonly text: string }): VNode => (
  <>
    <p>
      <strong>{title}:</strong> {text.split(/\n+/)[0]}
    </p>
    <Paragraphs text={text.split(/\n+/).slice(1).join('\n')} />
  </>
)

const Proof = ({ part: { evidence, impacts } }: { readonly part: ReportedPart }): VNode => (
  <>
    {evidence.length > 0 && (
      <ul class="sd-evidence">
        {evidence.map(({ title, note, href }) => (
          <li>
            <Icon name={href === null ? 'file-text' : 'link'} size={18} />
            <span>
              {href === null ? title : <a href={href}>{title}</a>}
              {note !== '' && <span class="sd-muted"> {note}</span>}
            </span>
          </li>
        ))}
      </ul>
    )}
    {impacts.map((statement) => (
      <Said title="What is different now" text={statement} />
    ))}
  </>
)
