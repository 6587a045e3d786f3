/**
 * Builds what runs: the server with the said command, the browser code, the styles.
 * Run by itself it says each step; a second run with nothing changed ends at once.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onlyOne } from './build-lock.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const dist = path.join(root, 'dist')
const record = path.join(dist, 'build.json')

/**
 * Builds into dist/ unless it is fresh. Two at once take turns, and each file changes whole.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<{ built: boolean, ms: number }>}
 * @throws when a source does not build; what was built before stays
 */
export async function build({ force = false, say = () => {} } = {}) {
  const begin = performance.now()
  const done = (built) => ({ built, ms: Math.round(performance.now() - begin) })
  if (!force && (await isFresh())) return done(false)
  await onlyOne(dist, async () => {
    if (force || !(await isFresh())) await buildAll(say)
  })
  return done(true)
}

async function isFresh() {
  const before = await readFile(record, 'utf8').then(JSON.parse, () => undefined)
  if (!before || before.inputs !== (await inputsHash())) return false
  return before.outputs.every((file) => existsSync(path.join(dist, file)))
}

/** Paths, times and sizes: reading every file would take longer than most builds. */
async function inputsHash() {
  const hash = createHash('sha256').update(process.version)
  const folders = await Promise.all(['src', 'bin'].map((name) => filesUnder(path.join(root, name))))
  const single = ['package.json', 'package-lock.json', 'tsconfig.json'].map((f) =>
    path.join(root, f),
  )
  const inputs = [...folders.flat(), ...single].filter(
    (file) => !/\.(test|fixture)\.tsx?$/.test(file),
  )
  for (const file of inputs.sort()) {
    const { mtimeMs, size } = await stat(file).catch(() => ({ mtimeMs: 0, size: 0 }))
    hash.update(`${path.relative(root, file)} ${mtimeMs} ${size}\n`)
  }
  return hash.digest('hex')
}

async function filesUnder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((e) => e.isFile()).map((e) => path.join(e.parentPath, e.name))
}

async function buildAll(say) {
  const inputs = await inputsHash()
  const half = path.join(dist, `.half-${process.pid}`)
  await mkdir(path.join(half, 'assets'), { recursive: true })
  try {
    await timed(say, 'server and the said command', () => buildServer(half))
    await timed(say, 'browser code', () => buildIslands(half))
    await timed(say, 'styles and typeface', () => buildStyleSheet(half))
    await writeManifest(path.join(half, 'assets'))
    await putInPlace(half, inputs)
  } finally {
    // Its helper process would stay in memory beside the server.
    await stopEsbuild()
    await rm(half, { recursive: true, force: true })
  }
}

async function stopEsbuild() {
  const esbuild = await import('esbuild').catch(() => undefined)
  await esbuild?.stop()
}

async function timed(say, what, work) {
  const begin = performance.now()
  await work()
  say(`Built the ${what} (${((performance.now() - begin) / 1000).toFixed(1)} s).`)
}

async function buildServer(out) {
  const entry = path.join(root, 'src', 'main.ts')
  if (!existsSync(entry)) throw new Error('src/main.ts is missing: there is nothing to start.')
  const esbuild = await import('esbuild')
  await esbuild.build({
    entryPoints: { said: entry },
    outdir: out,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    // The map stands one folder higher once it is in place.
    sourceRoot: pathToFileURL(`${out}/`).href,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}

/** Small scripts for old phones: what they share is a file of its own, fetched once. */
async function buildIslands(out) {
  const islands = (await filesUnder(path.join(root, 'src'))).filter((f) =>
    /\.island\.tsx?$/.test(f),
  )
  if (islands.length === 0) return
  const esbuild = await import('esbuild')
  await esbuild.build({
    entryPoints: islands.map((file) => ({
      in: file,
      out: path.basename(file).replace(/\.island\.tsx?$/, ''),
    })),
    outdir: path.join(out, 'assets', 'islands'),
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2020'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
}

async function buildStyleSheet(out) {
  const script = path.join(root, 'bin', 'build-styles.mjs')
  if (!existsSync(script)) return
  const { buildStyles } = await import(pathToFileURL(script).href)
  await buildStyles({ outDir: out })
}

/** name → hash of its content, asked for as /assets/name?v=hash so that it may be kept for ever. */
async function writeManifest(assets) {
  const files = (await filesUnder(assets)).sort()
  const hashes = await Promise.all(
    files.map(async (file) => [
      path.relative(assets, file),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex')
        .slice(0, 12),
    ]),
  )
  const manifest = JSON.stringify(Object.fromEntries(hashes), null, 2)
  await writeFile(path.join(assets, 'manifest.json'), `${manifest}\n`)
}

/** File by file, the record last: a build cut short is not taken for a finished one. */
async function putInPlace(half, inputs) {
  await rm(record, { force: true })
  const outputs = (await filesUnder(half)).map((file) => path.relative(half, file)).sort()
  for (const file of outputs) {
    await mkdir(path.dirname(path.join(dist, file)), { recursive: true })
    await rename(path.join(half, file), path.join(dist, file))
  }
  await removeOld(new Set(outputs))
  const text = JSON.stringify({ inputs, outputs }, null, 2)
  await writeFile(`${record}.half`, `${text}\n`)
  await rename(`${record}.half`, record)
}

async function removeOld(outputs) {
  const stale = (await filesUnder(path.join(dist, 'assets'))).filter(
    (file) => !outputs.has(path.relative(dist, file)),
  )
  await Promise.all(stale.map((file) => rm(file, { force: true })))
}

/** For a person at a terminal: the fault alone, not our own stack. */
export function explain(error) {
  // esbuild has already shown the place in the source.
  return error?.errors
    ? 'The build failed: see the fault above.'
    : (error?.message ?? String(error))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { built, ms } = await build({
    force: process.argv.includes('--force'),
    say: console.log,
  }).catch((error) => {
    console.error(explain(error))
    process.exit(1)
  })
  console.log(built ? `Built in ${(ms / 1000).toFixed(1)} s.` : `Nothing to build (${ms} ms).`)
}
