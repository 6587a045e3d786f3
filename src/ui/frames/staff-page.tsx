/** The frame for people at work: slim header, their area, their name, room for tables. */
import type { JSX } from 'preact'
import { Document } from './document.tsx'
import type { FrameProps } from './frame.types.ts'
import {
  BackLink,
  DemonstrationBanner,
  Foot,
  Mark,
  Message,
  Navigation,
  SkipLink,
} from './furniture.tsx'

export interface SignedIn {
  readonly name: string
  /** Signing out changes something, so it is a form with its token, never a link. */
  readonly signOut: { readonly action: string; readonly csrf: string }
}

export interface StaffPageProps extends FrameProps {
  /** Null on the sign-in pages. */
  readonly person: SignedIn | null
  /** Uses the whole width, for a workbench or a wide table. */
  readonly wide?: boolean
}

/** A whole document; hand it to renderPage. The page brings its own h1. */
export function StaffPage(props: StaffPageProps): JSX.Element {
  const { area, nav, back, message, person, children, wide = false } = props
  const width = `govuk-width-container${wide ? ' sd-wide' : ''}`
  return (
    <Document {...props} kind="staff">
      <SkipLink />
      {props.demonstration && <DemonstrationBanner />}
      <header class="sd-staff-head">
        <div class={`${width} sd-staff-head__row`}>
          <p class="sd-staff-head__name">
            <a class="sd-staff-head__home" href={area ? `/${area.slug}/staff` : '/'}>
              <Mark /> <span>Said &amp; Done</span>
            </a>
            {area && <span class="sd-staff-head__area">{area.name}</span>}
          </p>
          {person && <Person {...person} />}
        </div>
        {nav.length > 0 && (
          <div
            class="govuk-service-navigation sd-nav sd-nav--staff"
            data-module="govuk-service-navigation"
          >
            <div class={width}>
              <Navigation nav={nav} label="Main" />
            </div>
          </div>
        )}
      </header>
      <div class={width}>
        {back && <BackLink {...back} />}
        <main class="govuk-main-wrapper sd-main" id="main-content" tabIndex={-1}>
          {message && <Message>{message}</Message>}
          {children}
        </main>
      </div>
      <Foot area={area} footer={props.footer} tellUs={props.tellUs} wide={wide} />
    </Document>
  )
}

function Person({ name, signOut }: SignedIn): JSX.Element {
  return (
    <form class="sd-staff-head__person" method="post" action={signOut.action}>
      <input type="hidden" name="csrf" value={signOut.csrf} />
      <a href="/account">{name}</a>
      <button type="submit" class="sd-link-button">
        Sign out
      </button>
    </form>
  )
}
