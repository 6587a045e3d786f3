/** The HTML document around any page: title, style sheets, behaviour. Nothing inline, as the content security policy asks. */
import type { ComponentChildren, JSX } from 'preact'
import type { FrameProps } from './frame.types.ts'

const PRODUCT = 'Said & Done'

interface DocumentProps extends Omit<
  FrameProps,
  'nav' | 'back' | 'message' | 'footer' | 'tellUs' | 'children' | 'demonstration'
> {
  readonly kind: 'public' | 'staff'
  readonly children: ComponentChildren
}

/** “Error: Add a session – Northmoor – Said & Done”, the error first because it is heard first. */
function titleOf({ title, area, errors }: Pick<FrameProps, 'title' | 'area' | 'errors'>): string {
  const parts = [title, area?.name, PRODUCT].filter((part) => part !== undefined)
  return `${errors ? 'Error: ' : ''}${parts.join(' – ')}`
}

export function Document(props: DocumentProps): JSX.Element {
  const { area, lang = 'en-GB', dir, scripts = [], kind, children } = props
  return (
    <html lang={lang} dir={dir} class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{titleOf(props)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        {props.description && <meta name="description" content={props.description} />}
        {kind === 'staff' && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/app.css" />
        {area && <link rel="stylesheet" href={`/${area.slug}/brand.css?v=${area.brandVersion}`} />}
        {props.alternates?.map(({ type, href, title }) => (
          <link key={href} rel="alternate" type={type} href={href} title={title} />
        ))}
        <script type="module" src="/assets/app.js" />
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body class={`govuk-template__body sd-page sd-page--${kind}`}>{children}</body>
    </html>
  )
}
