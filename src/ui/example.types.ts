/** One way a component may have to look: empty, one, many, too many, long words, an error. */
import type { VNode } from 'preact'

export interface Example {
  readonly name: string
  readonly node: VNode
}
