/** The receipt, straight after sending. */
import type { VNode } from 'preact'
import { ExitThisPage } from '../../ui/govuk/index.ts'
import { PageTitle, Panel, ReceiptWords } from '../../ui/index.ts'
import { answerPath, receiptPath } from './answers.paths.ts'

export type ThanksModel = {
  area: string
  words: string
  activity: { title: string; slug: string; replyBy: string }
}

export const ThanksPage = ({ area, words, activity }: ThanksModel): VNode => (
  <>
    <ExitThisPage />
    <PageTitle kicker={activity.title} title="Thank you. Your words are in." />
    <ReceiptWords words={words}>
      <p>
        Write these three words down, or take a photo. They are the only way back to your words: we
        do not know who you are, and we cannot send them again.
      </p>
    </ReceiptWords>
    <h2>What happens next</h2>
    <ol>
      <li>A person reads what you wrote before anybody else can see it.</li>
      <li>We put it together with what others said.</li>
      <li>
        {activity.replyBy === ''
          ? 'We answer in public.'
          : `We answer in public by ${activity.replyBy}.`}
      </li>
    </ol>
    <p>
      <a href={receiptPath(area, words)}>See where your words have got to</a>. On a computer that
      others use, come back later and type your words instead.
    </p>
    <p>
      <a href={answerPath(area, activity.slug)}>Answer again for somebody else</a>
    </p>
    <Helplines />
  </>
)

/** Who to ring, on every page where somebody may have just told something hard. */
export const Helplines = (): VNode => (
  <Panel title="If you need to talk to somebody" tone="plain">
    <p>
      In danger now: <a href="tel:999">999</a>. Childline, free, day and night:{' '}
      <a href="tel:08001111">0800&nbsp;1111</a>. Samaritans, free, day and night:{' '}
      <a href="tel:116123">116&nbsp;123</a>.
    </p>
  </Panel>
)
