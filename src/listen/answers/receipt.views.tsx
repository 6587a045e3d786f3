/** Where one person's words have got to, for the holder of the receipt alone. */
import type { VNode } from 'preact'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { ExitThisPage } from '../../ui/govuk/index.ts'
import {
  Columns,
  PageTitle,
  Panel,
  ReceiptWords,
  ReplyBlock,
  StatusTag,
  Thread,
  VoiceCard,
  Voices,
  type Knot,
  type ReplyKind,
} from '../../ui/index.ts'
import type { OwnReply } from './came-of-it.store.ts'
import type { Followed, Promised } from './follow-receipt.ts'
import { isKept, lookAgain, tagOf, threadOf, type Reached } from './receipt.rules.ts'
import type { OwnWords } from './receipt.store.ts'
import { Helplines } from './thanks.views.tsx'

export type FollowModel = {
  area: string
  areaName: string
  words: string
  followed: Followed
  now: Date
}

export const FollowPage = ({ area, areaName, words, followed, now }: FollowModel): VNode => {
  const again = lookAgain(followed, now)
  return (
    <>
      <ExitThisPage />
      <PageTitle
        kicker="Only the holder of these words sees this page"
        title="What happened to what you said"
      />
      <Columns
        aside={<AboutReceipt area={area} words={words} followed={followed} />}
        asideLabel="Your receipt"
      >
        <Thread
          knots={knotsOf({ area, areaName, followed })}
          label="Where your words have got to"
        />
        {again !== null && (
          <p>
            <strong>We will look again by {again}.</strong> Come back then with the same three
            words.
          </p>
        )}
      </Columns>
    </>
  )
}

const AboutReceipt = ({
  area,
  words,
  followed,
}: {
  area: string
  words: string
  followed: Followed
}): VNode => (
  <>
    <ReceiptWords words={words}>
      <p>Keep these words. They are the only way back to this page.</p>
    </ReceiptWords>
    {followed.receipt.isPublic && (
      <p>
        You answered{' '}
        <a href={`/${area}/activities/${followed.receipt.activitySlug}`}>
          {followed.receipt.activityTitle}
        </a>
        .
      </p>
    )}
    <Helplines />
  </>
)

type KnotsModel = { area: string; areaName: string; followed: Followed }

function knotsOf({ area, areaName, followed }: KnotsModel): Knot[] {
  const substance: Record<Reached['step'], VNode | null> = {
    said: <YouSaid words={followed.words} />,
    heard: null,
    promised: <Answers area={area} areaName={areaName} followed={followed} />,
    done: <Kept commitments={followed.commitments.filter(isKept)} />,
  }
  return threadOf(followed).map(({ step, state, word, day, note }) => ({
    step,
    state,
    note,
    ...(word === undefined ? {} : { word }),
    ...(day === undefined ? {} : { date: sayDay(day), dateTime: day }),
    children: substance[step],
  }))
}

const YouSaid = ({ words }: { words: readonly OwnWords[] }): VNode => (
  <>
    <h2 class="govuk-visually-hidden">You said</h2>
    <Voices label="You said">
      {words.map((each) => (
        <VoiceCard
          words={each.erasedAt === null ? each.body : 'These words were erased.'}
          from={each.prompt === null ? 'You said' : `You said, when we asked: ${each.prompt}`}
        />
      ))}
    </Voices>
  </>
)

const KINDS: Readonly<Record<OwnReply['answer'], ReplyKind>> = {
  doing: 'doing',
  done: 'done',
  'not-now': 'not now',
  no: 'no because',
}

/** What changed comes before what did not. */
const ORDER: readonly OwnReply['answer'][] = ['done', 'doing', 'not-now', 'no']

const Answers = ({ area, areaName, followed }: KnotsModel): VNode | null => {
  const { commitments } = followed
  const replies = followed.replies.toSorted(
    (a, b) => ORDER.indexOf(a.answer) - ORDER.indexOf(b.answer),
  )
  if (replies.length + commitments.length === 0) return null
  return (
    <>
      {replies.map((reply) => (
        <ReplyBlock
          kind={KINDS[reply.answer]}
          heading={reply.theme}
          level={2}
          from={reply.givenFor === '' ? areaName : reply.givenFor}
          date={sayDay(dayOf(reply.at))}
          dateTime={dayOf(reply.at)}
          {...(reply.whoDecides === '' ? {} : { whoDecides: reply.whoDecides })}
          evidence={reply.link === '' ? [] : [{ text: 'See for yourself', href: reply.link }]}
        >
          <p>{reply.text}</p>
          {reply.because !== '' && <p>Because: {stopped(reply.because)}</p>}
          {reply.byWhen !== '' && <p>When: {stopped(reply.byWhen)}</p>}
        </ReplyBlock>
      ))}
      {commitments.map((each) => (
        <PromiseBlock area={area} commitment={each} />
      ))}
    </>
  )
}

const PromiseBlock = ({ area, commitment }: { area: string; commitment: Promised }): VNode => {
  const { update } = commitment
  return (
    <Panel title={commitment.title} level={2}>
      <p>
        <StatusTag status={tagOf(commitment)} />
        {commitment.statusReason && ` ${commitment.statusReason}`}
      </p>
      <p>
        {commitment.ownerName}, {commitment.partner}, promised this by the end of the{' '}
        {termInWords(commitment.dueTerm)}: {sayDay(commitment.dueOn)}.
      </p>
      {update !== null && (
        <>
          <p>
            <strong>Latest news, {sayDay(dayOf(update.at))}.</strong> {stopped(update.done)}
          </p>
          {update.slipped !== '' && <p>Late: {stopped(update.slipped)}</p>}
          {update.slippedBecause !== '' && <p>Why it is late: {stopped(update.slippedBecause)}</p>}
          {update.next !== '' && <p>Next: {stopped(update.next)}</p>}
        </>
      )}
      <p>
        <a href={`/${area}/commitments/${commitment.slug}`}>Everything about this promise</a>
      </p>
    </Panel>
  )
}

/** A sentence somebody may have left without its full stop. */
const stopped = (text: string): string => (text === '' || /[.!?…]$/.test(text) ? text : `${text}.`)

/** "autumn term 2026" inside a sentence. */
const termInWords = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)

const Kept = ({ commitments }: { commitments: readonly Promised[] }): VNode | null => {
  const evidence = commitments.flatMap((commitment) => commitment.evidence)
  if (evidence.length === 0) return null
  return (
    <ul>
      {evidence.map(({ title, link }) => (
        <li>{link === '' ? title : <a href={link}>{title}</a>}</li>
      ))}
    </ul>
  )
}
