/** One word per idea: the words GLOSSARY.md leaves out, in our own names and on screens. */
import ts from 'typescript'
import { at, isForTests, walk } from './source.mjs'

const INSTEAD = {
  user: 'person, contributor, partner or the role you mean',
  stakeholder: 'partner, group or person',
  submit: 'send, give or save',
  submission: 'contribution',
  learnings: 'lesson',
  feedback: 'contribution or reply',
}
const WORD = /\b(users?|stakeholders?|submits?|submitted|submissions?|learnings?|feedback)\b/i

// Names that other people's interfaces ask for: PostgreSQL and mail accounts, GOV.UK Frontend,
// the icon set, passkeys.
const FOREIGN =
  /^src\/(platform\/|ui\/(govuk\/|icons\.ts)|commands\/|access\/passkeys|publishing\/listen\.store)/
const SCREEN = /\.(views|forms|rules|island)\.tsx?$|^src\/ui\/.*\.tsx$/

export function checkGlossary(file) {
  if (!file.tree || isForTests(file.path)) return []
  const found = []
  walk(file.tree, (node) => {
    const word = bannedName(file.path, node) ?? bannedText(file.path, node)
    if (word) found.push(at(file, node, `“${word}” is not our word: ${instead(word)}.`))
  })
  return found
}

function bannedName(path, node) {
  const declared = ts.isIdentifier(node) && node.parent.name === node
  // What is imported or taken apart was named by somebody else.
  const ours = declared && !/Import|BindingElement|PropertyAccess/.test(kindOf(node.parent))
  if (!ours || FOREIGN.test(path)) return undefined
  return WORD.exec(node.text.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' '))?.[0]
}

function bannedText(path, node) {
  if (ts.isJsxText(node)) return WORD.exec(node.text)?.[0]
  const isText = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || isLaterPart(node)
  // A sentence has spaces; type="submit" and the like are names of the platform's.
  return isText && SCREEN.test(path) && /\S\s+\S/.test(node.text)
    ? WORD.exec(node.text)?.[0]
    : undefined
}

function isLaterPart(node) {
  return ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
}

function instead(word) {
  const stem = word.toLowerCase()
  const key = Object.keys(INSTEAD).find((each) => stem.startsWith(each.slice(0, 6)))
  return `write ${INSTEAD[key] ?? INSTEAD[stem.replace(/s$/, '')]}`
}

function kindOf(node) {
  return ts.SyntaxKind[node.kind]
}
