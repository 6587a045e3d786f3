/** Every component in every state, and whole example pages: what we look at, and what axe looks at. */
import type { JSX, VNode } from 'preact'
import type { Example } from './example.types.ts'
import { PublicPage } from './frames/public-page.tsx'
import { examples as answers } from './identity/answers.examples.tsx'
import { examples as layout, titles } from './identity/layout.examples.tsx'
import { examples as openness } from './identity/openness.examples.tsx'
import { examples as thread } from './identity/thread.examples.tsx'
import { examples as voices } from './identity/voices.examples.tsx'
import { examples as work } from './identity/work.examples.tsx'
import { AnswerPage } from './pages/answer.tsx'
import { CommitmentPage } from './pages/commitment.tsx'
import { HomePage } from './pages/home.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { TablePage } from './pages/table.tsx'
import { TodayPage } from './pages/today.tsx'
import { WriteUpPage } from './pages/write-up.tsx'

/** Components by family. */
export const families: Readonly<Record<string, readonly Example[]>> = {
  layout,
  thread,
  voices,
  answers,
  openness,
  work,
}

/** Whole documents by name. */
export const pages: Readonly<Record<string, () => VNode>> = {
  home: HomePage,
  'write-up': WriteUpPage,
  commitment: CommitmentPage,
  receipt: ReceiptPage,
  answer: AnswerPage,
  today: TodayPage,
  table: TablePage,
  gallery: () => <GalleryPage />,
  'right-to-left': () => <GalleryPage dir="rtl" />,
}

function GalleryPage({ dir }: { readonly dir?: 'rtl' }): JSX.Element {
  return (
    <PublicPage title="Gallery" area={null} nav={[]} demonstration={false} dir={dir}>
      {titles.map(({ node }) => node)}
      {Object.entries(families).map(([family, examples]) => (
        <section key={family} aria-labelledby={`family-${family}`}>
          <h2 id={`family-${family}`}>Family: {family}</h2>
          {examples.map(({ name, node }) => (
            <div key={name}>
              <p class="sd-muted govuk-!-margin-top-7">{name}</p>
              {node}
            </div>
          ))}
        </section>
      ))}
    </PublicPage>
  )
}
