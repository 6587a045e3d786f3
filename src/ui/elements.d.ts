/** Our custom elements, so that typed markup knows them. */
import type { JSX as PreactJSX } from 'preact'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      [element: `said-${string}`]: PreactJSX.HTMLAttributes<HTMLElement> & {
        [attribute: `data-${string}`]: string | number | undefined
      }
    }
  }
}
