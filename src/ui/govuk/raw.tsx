/** Ready-made markup put into a page as it stands: our own icons, and the examples in tests. */
import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'

/**
 * Draws `html` without escaping and without a wrapper element.
 * Never give it anything a person typed: this is the one place where escaping is off.
 */
export function Raw({ html }: { html: string }): VNode {
  return jsxTemplate([html])
}
