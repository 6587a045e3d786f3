/** Pieces that several public pages share: paragraphs, voices, a theme's answer, a small thread. */
import type { VNode } from 'preact'
import { Details } from '../ui/govuk/index.ts'
import {
  ReplyBlock,
  Thread,
  threadFrom,
  VoiceCard,
  Voices,
  WaitingNote,
  type Knot,
  type Level,
} from '../ui/index.ts'
import type { ReplyModel, ThemeStory } from './theme.model.ts'
import type { VoiceModel } from './voices.model.ts'

/** Typed text as paragraphs: a new line starts one. */
export const Paragraphs = ({ text }: { readonly text: string }): VNode => (
  <>
    {text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p>{line}</p>
      ))}
  </>
)

export const VoiceCards = ({
  voices,
  label,
}: {
  readonly voices: readonly VoiceModel[]
  readonly label: string
}): VNode | null =>
  voices.length === 0 ? null : (
    <Voices label={label}>
      {voices.map((voice) => (
        <VoiceCard {...voice} />
      ))}
    </Voices>
  )

/** The four knots of a theme, from the days we know. */
const knotsOf = (story: ThemeStory): Knot[] => {
  const { said, heard, promised, done, ended } = story
  return threadFrom({
    heard,
    said,
    ...(promised === null ? {} : { promised }),
    ...(done === null ? {} : { done }),
    ...(ended === null ? {} : { ended: { ...ended, step: 'promised' } }),
  })
}

export const SmallThread = ({ story }: { readonly story: ThemeStory }): VNode => (
  <Thread form="small" knots={knotsOf(story)} label={`Thread of ${story.name}`} />
)

/** The reply to a theme with those before it, or how long it has waited. */
export const Answered = ({
  story,
  level = 3,
  heading,
}: {
  readonly story: ThemeStory
  readonly level?: Level
  readonly heading?: string
}): VNode => (
  <>
    {story.reply !== null && <Reply reply={story.reply} level={level} heading={heading} />}
    {story.waiting !== null && <WaitingNote {...story.waiting} />}
    {story.earlier.length > 0 && (
      <Details summary={`What we answered before (${story.earlier.length})`}>
        {story.earlier.map((reply) => (
          <>
            <p>
              <strong>{reply.date}</strong>
            </p>
            <Paragraphs text={reply.text} />
          </>
        ))}
      </Details>
    )}
  </>
)

const Reply = ({
  reply,
  level,
  heading,
}: {
  readonly reply: ReplyModel
  readonly level: Level
  readonly heading: string | undefined
}): VNode => (
  <ReplyBlock
    kind={reply.kind}
    from={reply.from}
    date={reply.date}
    dateTime={reply.dateTime}
    evidence={reply.links}
    level={level}
    {...(heading === undefined ? {} : { heading })}
    {...(reply.whoDecides === '' ? {} : { whoDecides: reply.whoDecides })}
  >
    <Paragraphs text={reply.text} />
    {reply.because !== '' && (
      <p>
        <strong>Why:</strong> {reply.because}
      </p>
    )}
    {reply.byWhen !== '' && (
      <p>
        <strong>By when:</strong> {reply.byWhen}
      </p>
    )}
  </ReplyBlock>
)

/** “about 95 things said” */
export const saidWords = (voices: { count: number; about: boolean } | null): string =>
  voices === null
    ? 'a few things said'
    : `${voices.about ? 'about ' : ''}${voices.count.toLocaleString('en-GB')} things said`
