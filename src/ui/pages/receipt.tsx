/** Example page: what happened to what one person said. */
import type { JSX } from 'preact'
import { PublicPage } from '../frames/public-page.tsx'
import { Columns, PageTitle, Panel } from '../identity/layout.tsx'
import { ReceiptWords } from '../identity/receipt-words.tsx'
import { Thread } from '../identity/thread.tsx'
import { threadFrom } from '../identity/thread-from.ts'
import { northmoor, publicNav } from './northmoor.tsx'

const said = {
  date: 'Thursday 1 October 2026',
  note: 'You answered two questions at the autumn evening.',
}
const heard = {
  date: 'Monday 5 October 2026',
  note: (
    <>
      We read your words. They are part of <a href="#theme">Waiting without news</a>, with 40
      others.
    </>
  ),
}
const promised = {
  date: 'Friday 16 October 2026',
  note: (
    <>
      Northmoor Children’s Services promised <a href="#promise">a letter every four weeks</a>.
    </>
  ),
}

export function ReceiptPage(): JSX.Element {
  return (
    <PublicPage
      title="Your receipt"
      area={northmoor}
      nav={publicNav('Follow my receipt')}
      demonstration
    >
      <PageTitle kicker="Only you can see this page" title="What happened to what you said" />
      <Columns
        aside={
          <Panel title="You said" tone="warm">
            <p>“I rang four times. I only wanted to know that we were still on the list.”</p>
            <p class="sd-muted">Nobody else sees this with your receipt.</p>
          </Panel>
        }
        asideLabel="What you said"
      >
        <Thread knots={threadFrom({ said, heard, promised })} />
        <p class="govuk-!-margin-top-6">
          <strong>We will look again by Friday 18 December 2026.</strong> Come back then with the
          same three words.
        </p>
        <ReceiptWords words="copper lantern meadow">
          <p>Keep these words. They are the only way back to this page.</p>
        </ReceiptWords>
      </Columns>
    </PublicPage>
  )
}
