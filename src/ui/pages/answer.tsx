/** Example page: one question on a phone, sent with nothing in it. */
import type { JSX } from 'preact'
import { PublicPage } from '../frames/public-page.tsx'
import { Button, Checkboxes, ErrorSummary, Textarea } from '../govuk/index.ts'
import { PageTitle } from '../identity/layout.tsx'
import { HarmNotice } from '../identity/receipt-words.tsx'
import { northmoor } from './northmoor.tsx'

const wrong = 'Write something, or choose “I don’t want to say”'

export function AnswerPage(): JSX.Element {
  return (
    <PublicPage
      title="What would help while you wait?"
      area={northmoor}
      nav={[]}
      quiet
      demonstration
      errors
      back={{ href: '#one' }}
    >
      <ErrorSummary
        title="There is one thing to put right"
        errorList={[{ text: wrong, href: '#answer' }]}
      />
      <PageTitle
        kicker="Question 1 of 2"
        title="What would help while you wait?"
        lead="We ask because letters are about to change. The board reads what you write on 24 November."
      />
      <HarmNotice contact="If someone is in danger now, ring 999." />
      <form method="post" novalidate>
        <Textarea
          id="answer"
          name="answer"
          label={{ text: 'In your own words', classes: 'govuk-label--m' }}
          hint={{ text: 'A line is enough. Please leave out names.' }}
          errorMessage={{ text: wrong }}
        />
        <Checkboxes name="skip" items={[{ value: 'yes', text: 'I don’t want to say' }]} />
        <Button text="Next question" />
      </form>
    </PublicPage>
  )
}
