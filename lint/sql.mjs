/** SQL stands only in stores, migrations and src/platform/db. */
import ts from 'typescript'
import { at, isForTests, walk } from './source.mjs'

const STARTERS = /^(selectFrom|insertInto|updateTable|deleteFrom|mergeInto|unsafe)$/
// String.raw is JavaScript's own, for patterns.
const SQL_TAG = /^(?!String\.)(.*\.)?(sql|raw)$/
const STATEMENT =
  /^\s*(select\s[^]+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index|view|role|function)\s|with\s+\w+\s+as\s*\()/i
const ADVICE = 'Move the query into this slice’s *.store.ts and call it from here.'

export function checkSql(file) {
  const allowed = /\.store\.ts$|^src\/platform\/db\//.test(file.path) || isForTests(file.path)
  if (!file.tree || allowed) return []
  const found = []
  walk(file.tree, (node) => {
    const what = sqlIn(node)
    if (what) found.push(at(file, node, `${what} outside a store. ${ADVICE}`))
  })
  return found
}

function sqlIn(node) {
  if (ts.isTaggedTemplateExpression(node) && SQL_TAG.test(tagName(node.tag))) return 'SQL template'
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const called = node.expression.name.text
    return STARTERS.test(called) ? `Query (.${called})` : undefined
  }
  const isText = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)
  const head = ts.isTemplateExpression(node) ? node.head : isText ? node : undefined
  const tagged = node.parent && ts.isTaggedTemplateExpression(node.parent)
  return head && !tagged && STATEMENT.test(head.text) ? 'SQL text' : undefined
}

function tagName(tag) {
  return ts.isCallExpression(tag) || ts.isExpressionWithTypeArguments(tag)
    ? tagName(tag.expression)
    : tag.getText()
}
