/** Runs the project's own lints over every file and prints what to put right. */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkDead } from './dead.mjs'
import { checkDoors } from './doors.mjs'
import { checkGlossary } from './glossary.mjs'
import { checkMarkup } from './markup.mjs'
import { checkNames } from './names.mjs'
import { checkPlaces } from './places.mjs'
import { checkSettings } from './settings.mjs'
import { checkKernel, checkSize } from './size.mjs'
import { allSources } from './source.mjs'
import { checkSql } from './sql.mjs'

const checks = [
  ...[checkSql, checkNames, checkGlossary, checkSettings],
  ...[checkMarkup, checkSize, checkDoors, checkPlaces],
]

/** @returns {import('./source.mjs').Finding[]} */
export function lint(files) {
  const each = files.flatMap((file) => checks.flatMap((check) => check(file)))
  return [...each, ...checkKernel(files), ...checkDead(files)]
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = lint(allSources(path.join(import.meta.dirname, '..')))
  for (const { path: file, line, message } of found) console.log(`${file}:${line}  ${message}`)
  process.exitCode = found.length > 0 ? 1 : 0
}
