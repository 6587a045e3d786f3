/** One picture from our set. It says nothing by itself: a word always stands beside it. */
import type { JSX } from 'preact'
import { ICONS, type IconName } from './icons.ts'

export interface IconProps {
  readonly name: IconName
  /** CSS pixels at normal text size; the style sheet lets it grow with the text. */
  readonly size?: 18 | 20 | 24
}

/** Hidden from screen readers, because the word beside it is the message. */
export function Icon({ name, size = 24 }: IconProps): JSX.Element {
  return (
    <svg
      class={`sd-icon sd-icon--${size}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: ICONS[name] }}
    />
  )
}
