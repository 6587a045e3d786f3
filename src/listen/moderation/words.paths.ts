/** Addresses of the pages where people's words are read, released and held. */
export const wordsPath = (area: string, slug: string): string =>
  `/${area}/staff/activities/${slug}/words`
export const manyPath = (area: string, slug: string): string => `${wordsPath(area, slug)}/many`
export const wordPath = (area: string, slug: string, id: string): string =>
  `${wordsPath(area, slug)}/${id}`

/** The steps a single contribution has an address of its own for. */
export type WordStep = 'release' | 'redact' | 'hold' | 'take-back' | 'leave-out' | 'erase'
export const stepPath = (
  area: string,
  { slug, id }: { slug: string; id: string },
  step: WordStep,
): string => `${wordPath(area, slug, id)}/${step}`
