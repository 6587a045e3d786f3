/** Addresses of answering and of receipts. */
export const answerPath = (area: string, slug: string): string =>
  `/${area}/activities/${slug}/answer`
export const receiptsPath = (area: string): string => `/${area}/receipt`
/** @param words three words, with spaces or hyphens between them */
export const receiptPath = (area: string, words: string): string =>
  `/${area}/receipt/${words.replaceAll(' ', '-')}`
