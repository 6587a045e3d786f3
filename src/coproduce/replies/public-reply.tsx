/** A reply as anyone reads it: the same on its preview and on the public pages. */
import type { VNode } from 'preact'
import { ReplyBlock } from '../../ui/index.ts'
import { answers, type Answer } from './replies.rules.ts'

export type PublicReplyProps = {
  readonly answer: Answer
  readonly text: string
  readonly because: string
  readonly whoDecides: string
  readonly byWhen: string
  readonly link: string
  /** Who answers, by name. */
  readonly from: string
  /** In words, and as YYYY-MM-DD. */
  readonly date: string
  readonly dateTime: string
  readonly commitment: { readonly title: string; readonly href: string } | null
  readonly level?: 2 | 3 | 4
  readonly heading?: string
}

const whenWords: Partial<Record<Answer, string>> = {
  doing: 'By when',
  'not-now': 'We look at it again',
}

export const PublicReply = (reply: PublicReplyProps): VNode => (
  <ReplyBlock
    kind={answers[reply.answer].kind}
    from={reply.from}
    date={reply.date}
    dateTime={reply.dateTime}
    evidence={evidenceOf(reply)}
    {...(reply.whoDecides === '' ? {} : { whoDecides: reply.whoDecides })}
    {...(reply.level === undefined ? {} : { level: reply.level })}
    {...(reply.heading === undefined ? {} : { heading: reply.heading })}
  >
    {paragraphs(reply.text)}
    {reply.because !== '' && (
      <p>
        <strong>Because:</strong> {reply.because}
      </p>
    )}
    {reply.byWhen !== '' && (
      <p>
        <strong>{whenWords[reply.answer] ?? 'When'}:</strong> {reply.byWhen}
      </p>
    )}
  </ReplyBlock>
)

const paragraphs = (text: string): VNode[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => <p>{part}</p>)

function evidenceOf({ commitment, link }: PublicReplyProps) {
  return [
    ...(commitment === null
      ? []
      : [{ text: `The promise: ${commitment.title}`, href: commitment.href }]),
    ...(link === '' ? [] : [{ text: `See it: ${new URL(link).hostname}`, href: link }]),
  ]
}
