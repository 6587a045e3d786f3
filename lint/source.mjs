/** The project's files as the lints see them: path, text and, for TypeScript, the syntax tree. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/**
 * @typedef {{ path: string, text: string, tree?: ts.SourceFile }} Source
 * @typedef {{ path: string, line: number, message: string }} Finding
 */

/** @returns {Source} made from text, so that a test can plant a fault */
export function source(file, text) {
  const isCode = /\.tsx?$/.test(file) && !file.endsWith('.d.ts')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const tree = isCode && ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  return { path: file, text, ...(tree && { tree }) }
}

/** Every file git holds or would hold; all but what is ignored when there is no git. */
export function allSources(root) {
  return paths(root)
    .filter((file) => existsSync(path.join(root, file)))
    .map((file) => source(file, readFileSync(path.join(root, file), 'utf8')))
    .filter(({ text }) => !text.includes('\0'))
}

function paths(root) {
  try {
    const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
    const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' })
    return [...new Set(listed.split('\0').filter(Boolean))].sort()
  } catch {
    const folders = '{src,e2e,bench,bin,lint,migrations,schema,decisions}/**/*.*'
    return globSync([folders, '*.*'], { cwd: root }).sort()
  }
}

/** Visits every node of a file. */
export function walk(node, visit) {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** @returns {Finding} at the line of a node */
export function at({ path: file, tree }, node, message) {
  const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree))
  return { path: file, line: line + 1, message }
}

/** Code that only tests run. */
export function isForTests(file) {
  return /\.(test|e2e|harness)\.|[.-]fixtures?\.|^(e2e|bench|src\/testing|lint)\//.test(file)
}
