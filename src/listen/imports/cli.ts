/** `said import FILE --dry-run --json`: reads notes without a database and says what became of each line. */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { fault, ok } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import type { SourceDocument } from './document.ts'
import { draftJson } from './json.ts'
import { readProgress } from './progress/progress.ts'
import { MAX_FILE_BYTES } from './read/faults.ts'
import { readDocument } from './read/read.ts'
import { proposeDraft } from './structure/propose.ts'
import { summaryOfDraft, summaryOfProgress } from './summary.ts'

/** The outside world of the command; `readFile('-')` reads standard input. */
export interface ImportIo {
  stdout(text: string): void
  stderr(text: string): void
  readFile(path: string): Promise<Uint8Array>
}

interface Asked {
  readonly file: string
  readonly json: boolean
  readonly as: 'notes' | 'progress'
}

const usage = `said import FILE --dry-run [--json] [--as notes|progress]

Reads notes of an event (TXT, Markdown, HTML, DOCX, ODT or CSV, up to 5 MB) and says what became of
every line. FILE may be - for standard input. Nothing is written.
  --json          the whole result as JSON
  --as progress   reads a termly progress page: outcomes, baseline, done, planned
`

/** Runs the command. 0: read; 1: the file has a fault; 2: the command was given wrongly. */
export async function runImportCommand(argv: readonly string[], io: ImportIo): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.stdout(usage)
    return 0
  }
  const asked = parseAsked(argv)
  if (!asked.ok) return failed(io, asked.fault, 2)
  const bytes = await bytesOf(asked.value.file, io)
  if (!bytes.ok) return failed(io, bytes.fault, 1)
  const { file, as } = asked.value
  const document = readDocument(bytes.value, file === '-' ? '' : file, as === 'progress')
  if (!document.ok) return failed(io, document.fault.message, 1)
  io.stdout(answer(document.value, asked.value))
  return 0
}

function failed(io: ImportIo, sentence: string, code: number): number {
  io.stderr(`${sentence}\n`)
  return code
}

function parseAsked(argv: readonly string[]): Result<Asked> {
  const known = {
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    as: { type: 'string' },
  } as const
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const strange = tokens.find((each) => each.kind === 'option' && !(each.name in known))
  if (strange?.kind === 'option')
    return fault(`There is no option ${strange.rawName}. Try: said import --help`)
  const [file, more] = positionals
  if (file === undefined) return fault('Name the file to read: said import FILE --dry-run')
  if (more !== undefined) return fault(`One file at a time: choose ${file} or ${more}.`)
  const as = values.as ?? 'notes'
  if (as !== 'notes' && as !== 'progress') return fault('--as must be notes or progress.')
  if (values['dry-run'] !== true)
    return fault('Add --dry-run: from the command line notes can be read, not kept.')
  return ok({ file, json: values.json === true, as })
}

async function bytesOf(path: string, io: ImportIo): Promise<Result<Uint8Array>> {
  try {
    return ok(await io.readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return fault(`There is no file ${path}.`)
    if (code === 'EISDIR') return fault(`${path} is a folder. Name one file in it.`)
    if (code === 'EACCES') return fault(`You may not read ${path}.`)
    return fault(`${path} cannot be read (${String(code || error)}).`)
  }
}

function answer(document: SourceDocument, { json, as }: Asked): string {
  if (as === 'progress') {
    const page = readProgress(document)
    return json ? `${JSON.stringify(page, null, 2)}\n` : summaryOfProgress(page)
  }
  const draft = proposeDraft(document)
  return json ? `${JSON.stringify(draftJson(draft), null, 2)}\n` : summaryOfDraft(draft)
}

/** Standard streams and files; at most one byte over the limit is read from standard input. */
export const processIo: ImportIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => (path === '-' ? readStdin() : readFile(path)),
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const piece = Buffer.from(chunk)
    chunks.push(piece)
    size += piece.length
    if (size > MAX_FILE_BYTES) break
  }
  return Buffer.concat(chunks)
}
