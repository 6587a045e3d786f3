/** Markup as comparable lines: the order of attributes and classes and the indentation fall away. */
import { parseFragment } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

// Beside these, white space is never drawn.
const BLOCKS = new Set(
  (
    'address blockquote caption dd details div dl dt fieldset form h1 h2 h3 h4 h5 h6 input label ' +
    'legend li nav ol option p section select summary table tbody td textarea th thead tr ul'
  ).split(' '),
)

/** One line per element, attribute list and text, indented by depth. */
export function markupLines(html: string): string[] {
  return linesOf(parseFragment(html).childNodes, 0)
}

function linesOf(nodes: Node[], depth: number): string[] {
  const pad = '  '.repeat(depth)
  return nodes.flatMap((node, at) => {
    if (isElement(node)) return elementLines(node, depth)
    if (node.nodeName === '#comment') return []
    const text = drawnText(node, nodes[at - 1], nodes[at + 1])
    return text === '' ? [] : [`${pad}${JSON.stringify(text)}`]
  })
}

function elementLines(element: Element, depth: number): string[] {
  const pad = '  '.repeat(depth)
  const attributes = element.attrs
    .map(({ name, value }) => `${name}=${JSON.stringify(name === 'class' ? sorted(value) : value)}`)
    .sort()
  return [
    `${pad}<${[element.tagName, ...attributes].join(' ')}>`,
    ...linesOf(element.childNodes, depth + 1),
  ]
}

const sorted = (classes: string): string => classes.split(/\s+/).filter(Boolean).sort().join(' ')

const isElement = (node: Node | undefined): node is Element =>
  node !== undefined && 'tagName' in node

function drawnText(node: Node, before: Node | undefined, after: Node | undefined): string {
  if (!('value' in node)) return ''
  if (node.parentNode?.nodeName === 'textarea') return node.value
  const start = beside(before) ? /^\s+/ : /^\s*\n\s*/
  const end = beside(after) ? /\s+$/ : /\s*\n\s*$/
  // A line break at the edge of an element is indentation; a plain space there was meant.
  let text = node.value
  if (!before || beside(before)) text = text.replace(start, '')
  if (!after || beside(after)) text = text.replace(end, '')
  return text.replace(/\s+/g, ' ')
}

const beside = (neighbour: Node | undefined): boolean =>
  isElement(neighbour) && BLOCKS.has(neighbour.tagName)
