/** Marks what has passed the door: a view of a public page takes a marked model and never a row. */

declare const passedTheDoor: unique symbol

/**
 * A page model whose every word may be read by anyone: words that a person released, words that staff
 * wrote for the public, and numbers that went through the suppression rules.
 */
export type ForPublic<T> = T & { readonly [passedTheDoor]: true }

/** Called by page models (`*.model.ts`) and by nothing else. */
export const forPublic = <T extends object>(model: T): ForPublic<T> => model as ForPublic<T>
