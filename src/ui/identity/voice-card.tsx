/** One person's own words, released for anyone to read, with a quotation mark of our own. */
import type { ComponentChildren, JSX } from 'preact'

export interface VoiceCardProps {
  /** Exactly as released; new lines start paragraphs; “[name removed]” is drawn as a redaction. */
  readonly words: string
  /** “parent carer, autumn evening”; never a name. */
  readonly from: string
  readonly href?: string
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly picture?: { readonly src: string; readonly alt: string }
}

export function VoiceCard({ words, from, href, lang, dir, picture }: VoiceCardProps): JSX.Element {
  return (
    <figure class="sd-voice">
      <QuotationMark />
      {picture && (
        <img class="sd-voice__picture" src={picture.src} alt={picture.alt} loading="lazy" />
      )}
      <blockquote class="sd-voice__words" lang={lang} dir={dir}>
        {words
          .split(/\n+/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph, at) => (
            <p key={at}>{withRedactions(paragraph)}</p>
          ))}
      </blockquote>
      <figcaption class="sd-voice__from">{href ? <a href={href}>{from}</a> : from}</figcaption>
    </figure>
  )
}

/** The words of a redaction stay words, so that they are read out and copied like any other. */
function withRedactions(text: string): ComponentChildren[] {
  return text
    .split(/(\[[^\]]{1,40} removed\])/)
    .map((part, at) => (at % 2 === 1 ? <span class="sd-redacted">{part}</span> : part))
}

/** Two commas of a broad pen. Decoration: the blockquote already says that it is a quotation. */
function QuotationMark(): JSX.Element {
  return (
    <svg
      class="sd-quote-mark"
      width="46"
      height="34"
      viewBox="0 0 46 34"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M17.5 1.2C8.2 5.6 1.5 12.9 1.5 22.6c0 6.300 3.900 10.200 8.900 10.200 4.600 0 8.100-3.500 8.100-7.900 0-4.300-3-7.300-7-7.700-.6 0-1.100 0-1.600.1.900-4.600 4.600-8.900 9.700-11.700zM41.500 1.200c-9.300 4.400-16 11.700-16 21.400 0 6.300 3.900 10.200 8.900 10.200 4.600 0 8.100-3.500 8.100-7.900 0-4.300-3-7.300-7-7.700-.6 0-1.100 0-1.600.1.900-4.600 4.600-8.900 9.700-11.700z" />
    </svg>
  )
}

/** Lays voices out beside one another where there is room. */
export function Voices({
  children,
  label,
}: {
  readonly children: ComponentChildren
  readonly label?: string
}): JSX.Element {
  return (
    <div class="sd-voices" role={label ? 'group' : undefined} aria-label={label}>
      {children}
    </div>
  )
}
