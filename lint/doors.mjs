/** A slice's index.ts is a door, not a window on everything behind it. */
import ts from 'typescript'

const MAX_NAMES = 10
// Who one is and where one is: every slice stands on these two, so their doors are wide.
const OPEN = /^src\/(ui|platform|kernel|access|areas)\//

export function checkDoors({ path, tree }) {
  if (!/^src\/.*\/index\.ts$/.test(path) || OPEN.test(path)) return []
  const stars = tree.statements.some((each) => ts.isExportDeclaration(each) && !each.exportClause)
  const names = tree.statements.flatMap(exportedNames)
  const found = []
  if (stars) found.push('Name what other slices may use instead of export *.')
  if (names.length > MAX_NAMES)
    found.push(`${names.length} names, over ${MAX_NAMES}: offer fewer, larger answers.`)
  return found.map((message) => ({ path, line: 1, message }))
}

function exportedNames(statement) {
  if (ts.isExportDeclaration(statement))
    return statement.exportClause?.elements?.map(({ name }) => name.text) ?? []
  const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  if (!exported) return []
  if (!ts.isVariableStatement(statement)) return [statement.name?.text ?? 'default']
  return statement.declarationList.declarations.map(({ name }) => name.getText())
}
