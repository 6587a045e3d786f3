/** Markup the content security policy would block, and HTML that escapes escaping. */
import ts from 'typescript'
import { at, isForTests, walk } from './source.mjs'

const ADVICE = {
  style: 'The security policy blocks style="…": add a class to src/ui/styles and use that.',
  handler: 'The security policy blocks inline handlers: write a *.island.ts for the behaviour.',
  html: 'Raw HTML can carry a script: return JSX, or move this into a component of src/ui.',
  script:
    'The security policy blocks inline scripts and styles: use a *.island.ts or src/ui/styles.',
}

export function checkMarkup(file) {
  if (!file.path.endsWith('.tsx') || isForTests(file.path)) return []
  const inBrowser = file.path.endsWith('.island.tsx')
  const found = []
  walk(file.tree, (node) => {
    const wrong = wrongAttribute(file.path, node, inBrowser) ?? wrongElement(node)
    if (wrong) found.push(at(file, node, ADVICE[wrong]))
  })
  return found
}

function wrongAttribute(path, node, inBrowser) {
  if (!ts.isJsxAttribute(node)) return undefined
  const name = node.name.getText()
  const ofHtml = /^[a-z]/.test(node.parent.parent.tagName.getText())
  if (name === 'dangerouslySetInnerHTML') return path.startsWith('src/ui/') ? undefined : 'html'
  if (!ofHtml) return undefined
  if (name === 'style') return 'style'
  return /^on[a-z]/i.test(name) && !inBrowser ? 'handler' : undefined
}

function wrongElement(node) {
  if (!ts.isJsxElement(node)) return undefined
  const tag = node.openingElement.tagName.getText()
  const filled = node.children.some((child) => child.getText().trim() !== '')
  const data = /type="application\/(ld\+)?json"/.test(node.openingElement.getText())
  return tag === 'style' || (tag === 'script' && filled && !data) ? 'script' : undefined
}
