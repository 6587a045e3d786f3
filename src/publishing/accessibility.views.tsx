/** The accessibility statement the law asks for (Public Sector Bodies Accessibility Regulations 2018, reg 8). */
import type { VNode } from 'preact'
import { PageTitle, Panel } from '../ui/index.ts'
import type { AboutModel } from './about.model.ts'

type Props = { readonly model: AboutModel }

export const AccessibilityPage = ({ model }: Props): VNode => (
  <>
    <PageTitle
      title="Accessibility"
      lead="We want everyone to be able to read and answer here. This page says what works, what may not, and how to get help."
    />
    <Panel title="Partly accessible, until it has been audited">
      <p>
        This website is <strong>partially compliant</strong> with the Web Content Accessibility
        Guidelines version 2.2, level AA. Nobody from outside has audited it yet. Until somebody
        has, we do not say more.
      </p>
    </Panel>
    <WhatYouCanDo />
    <WhatMayNotWork />
    <h2>If you cannot read or use something</h2>
    <p>
      Tell us which page, and how you would like to have it: in large print, Easy Read, as a
      recording, or read to you on the telephone.
    </p>
    <Contact model={model} />
    <h2>If you are not happy with our answer</h2>
    <p>
      The Equality and Human Rights Commission (EHRC) enforces the accessibility regulations. If you
      are not happy with how we answer, contact the Equality Advisory and Support Service (EASS):
      ring 0808 800 0082, or look at www.equalityadvisoryservice.com.
    </p>
    <HowTested />
  </>
)

const WhatYouCanDo = (): VNode => (
  <>
    <h2>What you can do here</h2>
    <ul>
      <li>use everything with a keyboard alone</li>
      <li>make the text four times as large without scrolling sideways</li>
      <li>have the pages read out by a screen reader</li>
      <li>use your own colours and contrast</li>
      <li>read and answer with JavaScript turned off</li>
      <li>read on an old phone and a slow connection</li>
    </ul>
    <p>Nothing moves by itself. The typeface is made for people with low vision.</p>
  </>
)

const WhatMayNotWork = (): VNode => (
  <>
    <h2>What may not work yet</h2>
    <ul>
      <li>There is no Easy Read, British Sign Language or other language on these pages yet.</li>
      <li>
        People’s own words stand as they gave them. They can be hard to read, and some are not in
        English.
      </li>
      <li>Documents that we link to as proof may not be accessible. Ask us for another form.</li>
    </ul>
  </>
)

const HowTested = (): VNode => (
  <>
    <h2>How we tested</h2>
    <p>
      Each kind of page is checked by a program (axe-core) whenever it changes, at phone and desk
      width, and by keyboard. People with disabilities have not tested it yet; that is what we will
      do next.
    </p>
    <p class="sd-muted">
      This statement was prepared on Sunday 22 November 2026 and is looked at again every year.
    </p>
  </>
)

export const Contact = ({ model }: Props): VNode =>
  model.email === '' && model.telephone === '' ? (
    <p>Ask the council for the people who look after {model.name}.</p>
  ) : (
    <ul>
      {model.email !== '' && (
        <li>
          Write to <a href={`mailto:${model.email}`}>{model.email}</a>
        </li>
      )}
      {model.telephone !== '' && <li>Ring {model.telephone}</li>}
    </ul>
  )
