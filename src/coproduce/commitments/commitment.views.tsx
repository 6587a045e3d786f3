/** The staff page of one commitment: its thread, what is next, and everything that hangs on it. */
import type { ComponentChildren, VNode } from 'preact'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { Details } from '../../ui/govuk/index.ts'
import { Columns, Facts, NextStep, PageTitle, StatusTag, Thread } from '../../ui/index.ts'
import type { CommitmentPageModel } from './commitment-page.ts'
import { whenAndWho } from './commitment-story.rules.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { statuses } from './commitments.rules.ts'
import { History } from './history.views.tsx'
import { MoveButtons } from './move.views.tsx'

type Model = CommitmentPageModel & { mayChange: boolean; moveId: string }

export const CommitmentPage = (model: Model): VNode => {
  const { commitment, knots, next } = model
  return (
    <>
      <PageTitle kicker="Commitment" title={commitment.title} lead={commitment.detail || undefined}>
        <Where {...model} />
      </PageTitle>
      <Thread form="across" knots={knots} label={`Thread of ${commitment.title}`} />
      {next !== null && (
        <NextStep title={next.title} action={next.action}>
          <p>{next.why}</p>
        </NextStep>
      )}
      <Columns aside={<Aside {...model} />} asideLabel="Move it on">
        <Themes {...model} />
        <Updates {...model} />
        <Evidence {...model} />
        <Impact {...model} />
        <Section title="History" add={false}>
          <History lines={model.history} />
        </Section>
      </Columns>
    </>
  )
}

const Where = ({ commitment, isLate }: Model): VNode => (
  <>
    <Facts
      items={[
        { icon: 'users', text: commitment.ownerName },
        { icon: 'handshake', text: commitment.partnerName },
        {
          icon: 'calendar-days',
          text: `${isLate ? 'Was due' : 'Due'} by ${sayDay(commitment.dueTermEndsOn)}, the end of ${commitment.dueTermName}`,
        },
      ]}
    />
    <p class="govuk-!-margin-top-3">
      <StatusTag status={statuses[commitment.status].tag} word={statuses[commitment.status].name} />{' '}
      {commitment.statusReason}
    </p>
  </>
)

const Aside = (model: Model): VNode => {
  const { area, commitment, mayUpdate, mayChange } = model
  return (
    <>
      <h2>Where it stands</h2>
      {mayUpdate ? (
        <MoveButtons {...model} />
      ) : (
        <p>{commitment.ownerName} and the coordinators move it on.</p>
      )}
      {mayChange && (
        <p>
          <a href={commitmentPaths.change(area, commitment.slug)}>Change what it says</a>
        </p>
      )}
    </>
  )
}

type SectionProps = {
  title: string
  add: false | { text: string; href: string }
  children: ComponentChildren
}

const Section = ({ title, add, children }: SectionProps): VNode => (
  <section>
    <h2>{title}</h2>
    {children}
    {add !== false && (
      <p>
        <a href={add.href}>{add.text}</a>
      </p>
    )}
  </section>
)

const Themes = ({ area, commitment, themes, mayChange }: Model): VNode => (
  <Section
    title="What it answers"
    add={
      mayChange && { text: 'Choose themes', href: commitmentPaths.change(area, commitment.slug) }
    }
  >
    {themes.length === 0 ? (
      <p>No theme yet. Nobody can follow it back to what was said.</p>
    ) : (
      <ul>
        {themes.map((theme) => (
          <li>
            <a href={`/${area}/staff/activities/${theme.activitySlug}/themes/${theme.id}`}>
              {theme.name}
            </a>
            , {theme.activityTitle}:{' '}
            {theme.voices === null
              ? 'nothing said yet'
              : `${countOf(theme.voices.points, 'point')} in ${countOf(theme.voices.contributions, 'contribution')}`}
            {theme.answer === null && (
              <>
                . No reply yet:{' '}
                <a
                  href={`/${area}/staff/activities/${theme.activitySlug}/themes/${theme.id}/reply`}
                >
                  give one
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    )}
  </Section>
)

const Updates = ({ area, commitment, updates, mayUpdate }: Model): VNode => {
  const byTerm = [...Map.groupBy(updates, (update) => update.termId).values()]
  return (
    <Section
      title="Updates by term"
      add={
        mayUpdate && { text: 'Give an update', href: commitmentPaths.update(area, commitment.slug) }
      }
    >
      {byTerm.length === 0 && <p>No update was given yet.</p>}
      {byTerm.map(([standing, ...older]) => (
        <>
          <h3>{standing!.termName}</h3>
          <UpdateWords update={standing!} />
          {older.length > 0 && (
            <Details summary={`${countOf(older.length, 'older version')} of this update`}>
              {older.map((update) => (
                <UpdateWords update={update} />
              ))}
            </Details>
          )}
        </>
      ))}
    </Section>
  )
}

const UpdateWords = ({ update }: { update: Model['updates'][number] }): VNode => (
  <>
    {update.done !== '' && (
      <p>
        <strong>Done:</strong> {update.done}
      </p>
    )}
    {update.slipped !== '' && (
      <p>
        <strong>Slipped:</strong> {update.slipped} <strong>Because:</strong> {update.slippedBecause}
      </p>
    )}
    {update.next !== '' && (
      <p>
        <strong>Next:</strong> {update.next}
      </p>
    )}
    <p class="govuk-hint">{whenAndWho(update)}</p>
  </>
)

const Evidence = ({ area, commitment, evidence, mayUpdate }: Model): VNode => (
  <Section
    title="What shows it"
    add={
      mayUpdate && { text: 'Add evidence', href: commitmentPaths.evidence(area, commitment.slug) }
    }
  >
    {evidence.length === 0 ? (
      <p>Nothing yet. It cannot be marked done without it.</p>
    ) : (
      <ul>
        {evidence.map((each) => (
          <li>
            {each.link === '' ? (
              each.title
            ) : (
              <a href={each.link} rel="noreferrer">
                {each.title}
              </a>
            )}
            {each.note !== '' && <>: {each.note}</>}{' '}
            <span class="govuk-hint">{sayDay(dayOf(each.at))}</span>
          </li>
        ))}
      </ul>
    )}
  </Section>
)

const Impact = ({ area, commitment, impacts, mayUpdate }: Model): VNode => (
  <Section
    title="What it changed"
    add={
      mayUpdate && { text: 'Write the impact', href: commitmentPaths.impact(area, commitment.slug) }
    }
  >
    <p>
      <strong>How we will know:</strong>{' '}
      {commitment.impactMeasure === '' ? 'not said yet' : commitment.impactMeasure}
    </p>
    {impacts.length === 0 && <p>Nobody has said yet what it changed for people.</p>}
    {impacts.map((each) => (
      <p>
        {each.statement} <span class="govuk-hint">{sayDay(dayOf(each.at))}</span>
      </p>
    ))}
  </Section>
)
