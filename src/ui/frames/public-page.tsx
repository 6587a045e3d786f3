/** The frame of every page anyone may read: a newsletter's masthead, one reading column, a quiet foot. */
import type { JSX } from 'preact'
import { Document } from './document.tsx'
import type { AreaFrame, FrameProps } from './frame.types.ts'
import {
  BackLink,
  DemonstrationBanner,
  Foot,
  Mark,
  Message,
  Navigation,
  SkipLink,
} from './furniture.tsx'

export interface PublicPageProps extends FrameProps {
  /** The area's front page: name and strapline large. */
  readonly home?: boolean
  /** Which number of the newsletter this is: “Autumn term 2026”. Shown above the name on the front page. */
  readonly edition?: string
  /** For answering: no navigation to wander off by. */
  readonly quiet?: boolean
}

/** A whole document; hand it to renderPage. The page brings its own h1. */
export function PublicPage(props: PublicPageProps): JSX.Element {
  const { area, nav, back, message, children, quiet = false, home = false } = props
  return (
    <Document {...props} kind="public">
      <SkipLink />
      {props.demonstration && <DemonstrationBanner />}
      <header class={`sd-masthead${home ? ' sd-masthead--home' : ''}`}>
        <div class="govuk-width-container">
          {home && <Edition edition={props.edition} />}
          {area ? <AreaName area={area} /> : <ProductName />}
        </div>
        {!quiet && nav.length > 0 && (
          <div class="govuk-service-navigation sd-nav" data-module="govuk-service-navigation">
            <div class="govuk-width-container">
              <Navigation nav={nav} label="Main" />
            </div>
          </div>
        )}
      </header>
      <div class="govuk-width-container">
        {back && <BackLink {...back} />}
        <main class="govuk-main-wrapper sd-main" id="main-content" tabIndex={-1}>
          {message && <Message>{message}</Message>}
          {children}
        </main>
      </div>
      <Foot area={area} footer={props.footer} tellUs={props.tellUs} />
    </Document>
  )
}

/** The line above the name: whose system this is, and which term. */
function Edition({ edition }: { readonly edition: string | undefined }): JSX.Element {
  return (
    <p class="sd-edition">
      <span>
        <Mark /> Said &amp; Done
      </span>
      {edition && <span>{edition}</span>}
    </p>
  )
}

function AreaName({ area }: { readonly area: AreaFrame }): JSX.Element {
  const { logo } = area
  return (
    <div class="sd-masthead__name">
      {logo && (
        <img
          class="sd-masthead__logo"
          src={logo.src}
          alt={logo.alt}
          width={logo.width}
          height={logo.height}
        />
      )}
      <a class="sd-masthead__area" href={`/${area.slug}`}>
        {area.name}
      </a>
      <p class="sd-masthead__strapline">{area.strapline}</p>
    </div>
  )
}

function ProductName(): JSX.Element {
  return (
    <div class="sd-masthead__name">
      <a class="sd-masthead__area" href="/">
        <Mark /> Said &amp; Done
      </a>
      <p class="sd-masthead__strapline">From what was said to what was done</p>
    </div>
  )
}
