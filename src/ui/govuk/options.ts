/** The shapes that options of many components share: content, styling, lists with gaps. */
import type { ComponentChildren } from 'preact'
import type { Attributes } from './attributes.ts'

/** A list entry that may be left out in place: `isOpen && { text: 'Close' }`. */
export type Maybe<T> = T | null | undefined | false | ''

/** Words (`text`) or markup (`children`, which wins when both are there). */
export type Content = { text?: string | number; children?: ComponentChildren }

export type Styling = { classes?: string; attributes?: Attributes }

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The wrapper of one question, and what stands straight before or after its input. */
export type FormGroupOptions = Styling & { beforeInput?: Content; afterInput?: Content }

/** The wrapper of one question with several inputs. */
export type GroupedFormGroupOptions = Styling & { beforeInputs?: Content; afterInputs?: Content }

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== ''

/** What to draw for a content option; undefined when it is empty. */
export function contentOf(content: Maybe<Content>): ComponentChildren {
  if (!content) return undefined
  return isFilled(content.children) ? content.children : content.text
}

export const hasContent = (content: Maybe<Content>): boolean => isFilled(contentOf(content))

/** Lets an option be written as plain words: `hint="As on the letter"`. */
export function asContent<T extends Content>(
  given: Maybe<string | T>,
): T | { text: string } | undefined {
  if (!given) return undefined
  return typeof given === 'string' ? { text: given } : given
}

/** One class attribute from the parts that are there. */
export const classNames = (...parts: Maybe<string>[]): string => parts.filter(Boolean).join(' ')

/** One list of ids for aria-describedby, or undefined so that the attribute is left out. */
export const idList = (...ids: Maybe<string>[]): string | undefined =>
  classNames(...ids) || undefined
