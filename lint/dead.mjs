/** Finds what is exported and used by nobody. Types count too, unless their own file needs them. */
import path from 'node:path'
import ts from 'typescript'
import { at, isForTests, walk } from './source.mjs'

// Started from outside; and the component library, whose whole set is proved by its examples.
const ENTRY = /^src\/main\.ts$|\.(island|client|examples)\.tsx?$|^src\/ui\/(govuk\/)?index\.ts$/

/** Used by tests alone for now, each for a reason. */
const KEPT = new Map([
  ['src/analysis/receipt-words.ts#entropyBits', 'the figure SECURITY.md states, held by its test'],
  ['src/analysis/receipt-words.ts#chanceOfGuess', 'the sum behind the limits on guessing'],
  ['src/analysis/suppression.ts#suppressTable', 'two-way tables of who took part'],
  ['src/platform/files/index.ts#createFileStore', 'ground for media and documents'],
  ['src/platform/files/index.ts#FileStoreError', 'ground for media and documents'],
  ['src/ui/gallery.tsx#pages', 'the gallery is opened by its test'],
  ['src/ui/gallery.tsx#families', 'the gallery is opened by its test'],
  ['src/ui/govuk/raw.tsx#Raw', 'markup of the fixtures'],
])

/**
 * An export is alive when code that runs for people uses it from another file, or when a test
 * does and its own file too, or a slice's door offers it. Types may stand in a door unused: they
 * are part of what its functions ask and answer.
 * @param {import('./source.mjs').Source[]} files
 * @returns {import('./source.mjs').Finding[]}
 */
export function checkDead(files) {
  const code = files.filter(({ tree }) => tree)
  const paths = new Set(code.map((file) => file.path))
  const uses = { people: new Set(), tests: new Set() }
  for (const file of code) {
    const into = isForTests(file.path) ? uses.tests : uses.people
    for (const use of usesIn(file, paths)) into.add(use)
  }
  return code.filter(isJudged).flatMap((file) => deadIn(file, uses))
}

function isJudged({ path: file }) {
  return file.startsWith('src/') && !isForTests(file) && !ENTRY.test(file)
}

function deadIn(file, uses) {
  const own = countNames(file.tree)
  return exportsOf(file.tree).flatMap(({ name, node, isType }) => {
    const ask = (set) => set.has(`${file.path}#${name}`) || set.has(`${file.path}#*`)
    const inOwnFile = (own.get(name) ?? 0) > 1
    const isKept = inOwnFile || file.path.endsWith('/index.ts')
    if (KEPT.has(`${file.path}#${name}`)) return []
    if (ask(uses.people) || (isKept && (isType || ask(uses.tests)))) return []
    const advice = inOwnFile ? 'take “export” away' : 'delete it'
    const who = ask(uses.tests) ? 'Only tests use' : 'No other file uses'
    return [at(file, node, `${who} ${name}: ${advice}.`)]
  })
}

/** `path#name` of everything a file takes from another of ours; `#*` when it takes all. */
function usesIn(file, paths) {
  const used = []
  const from = (specifier, names) => {
    const target = path.posix.join(path.posix.dirname(file.path), specifier)
    if (paths.has(target)) used.push(...names.map((name) => `${target}#${name}`))
  }
  walk(file.tree, (node) => {
    const specifier = specifierOf(node)
    if (specifier?.startsWith('.')) from(specifier, namesTaken(node))
  })
  return used
}

function specifierOf(node) {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier?.text
  if (ts.isImportTypeNode(node)) return node.argument.literal?.text
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return dynamic && ts.isStringLiteralLike(node.arguments[0]) ? node.arguments[0].text : undefined
}

function namesTaken(node) {
  const clause = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause
  if (!clause || !clause.elements) return ['*']
  return clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function exportsOf(tree) {
  return tree.statements.flatMap((node) => {
    if (ts.isExportDeclaration(node))
      return (node.exportClause?.elements ?? []).map((each) => ({
        name: each.name.text,
        node: each,
        isType: each.isTypeOnly || node.isTypeOnly,
      }))
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
    const isType = ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)
    const named = node.declarationList?.declarations ?? [node]
    return named
      .filter(({ name }) => name && ts.isIdentifier(name))
      .map((each) => ({ name: each.name.text, node: each, isType }))
  })
}

function countNames(tree) {
  const counts = new Map()
  walk(tree, (node) => {
    if (ts.isIdentifier(node)) counts.set(node.text, (counts.get(node.text) ?? 0) + 1)
  })
  return counts
}
