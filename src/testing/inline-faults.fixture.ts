/** Finds in a page what the content security policy would have to be loosened for. */
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5'

/** Inline styles and scripts, and anything asked for from elsewhere, one line each. */
export const inlineFaults = (html: string): string[] => elementsOf(parse(html)).flatMap(faultsOf)

const elementsOf = (node: Html.Node): Html.Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elementsOf) : []),
]

function faultsOf({ tagName, attrs }: Html.Element): string[] {
  const given = new Map(attrs.map(({ name, value }) => [name, value]))
  const inline = attrs.filter(({ name }) => name === 'style' || name.startsWith('on'))
  const source = given.get('src') ?? (tagName === 'link' ? given.get('href') : undefined)
  return [
    ...inline.map(({ name }) => `<${tagName} ${name}>`),
    ...(tagName === 'style' ? ['<style>'] : []),
    ...(tagName === 'script' && !given.has('src') ? ['<script> without src'] : []),
    ...(source === undefined || /^(\/(?!\/)|data:image)/.test(source) ? [] : [source]),
    ...(/^\s*javascript:/i.test(given.get('href') ?? '') ? ['javascript: link'] : []),
  ]
}
