/** What counts as showing that something was done. */
import type { FieldFault } from '../../platform/web/form.ts'

const LONGEST_LINK = 1000

/**
 * Why this is not an address we may publish, or null. Only https: a reader is never sent to a page that
 * somebody on the way could have changed, and `javascript:` or `data:` never reaches a page of ours.
 */
export function linkFault(link: string): string | null {
  if (link.length > LONGEST_LINK) return 'This link is too long. Use a shorter one'
  if (!/^https:\/\//i.test(link)) return 'Enter a link that begins with https://'
  const url = URL.canParse(link) ? new URL(link) : null
  const isPlain =
    url !== null &&
    /\.[a-z0-9-]{2,}$/i.test(url.hostname) &&
    !/\s/.test(link) &&
    url.username === ''
  return isPlain ? null : 'Enter a whole link, like https://www.example.org/report'
}

/** Evidence is something one can open, or words that say what one would see. */
export function evidenceFault(evidence: {
  title: string
  link: string
  note: string
}): FieldFault | null {
  if (evidence.title.trim() === '') return { field: 'title', text: 'Say what it is' }
  if (evidence.link === '')
    return evidence.note.trim() === ''
      ? { field: 'link', text: 'Give a link, or write what shows it was done' }
      : null
  const wrong = linkFault(evidence.link)
  return wrong === null ? null : { field: 'link', text: wrong }
}
