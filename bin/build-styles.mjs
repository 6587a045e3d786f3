/**
 * Builds what a browser fetches besides pages: one style sheet, one script, the typeface, the mark.
 * Run by itself it writes to dist and prints the sizes.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { compileAsync } from 'sass'

const root = fileURLToPath(new URL('..', import.meta.url))
const ui = path.join(root, 'src', 'ui')
const fontFiles = path.join(root, 'node_modules', '@fontsource', 'atkinson-hyperlegible', 'files')
const fontCuts = ['latin', 'latin-ext'].flatMap((subset) =>
  ['400-normal', '400-italic', '700-normal'].map(
    (cut) => `atkinson-hyperlegible-${subset}-${cut}.woff2`,
  ),
)

/**
 * @param {{ outDir: string }} where files go to `outDir`/assets, the address pages ask for
 * @returns {Promise<{ file: string, bytes: number, gzip: number }[]>} what was written, style sheet first
 * @throws when the style sheet still names something only GOV.UK itself may use
 */
export async function buildStyles({ outDir }) {
  const assets = path.join(outDir, 'assets')
  await mkdir(path.join(assets, 'fonts'), { recursive: true })
  const [css, js, favicon] = await Promise.all([
    styleSheet(),
    script(),
    readFile(path.join(ui, 'styles', 'favicon.svg'), 'utf8'),
  ])
  refuseReserved(css)
  const texts = { 'app.css': css, 'app.js': js, 'favicon.svg': favicon }
  await Promise.all([
    ...Object.entries(texts).map(([name, text]) => writeFile(path.join(assets, name), text)),
    ...fontCuts.map((name) =>
      copyFile(path.join(fontFiles, name), path.join(assets, 'fonts', name)),
    ),
    copyFile(path.join(fontFiles, '..', 'LICENSE'), path.join(assets, 'fonts', 'LICENSE')),
  ])
  return Object.entries(texts).map(([file, text]) => ({
    file,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
  }))
}

async function styleSheet() {
  const { css } = await compileAsync(path.join(ui, 'styles', 'app.scss'), {
    loadPaths: [path.join(root, 'node_modules')],
    quietDeps: true,
  })
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['safari15', 'chrome100', 'firefox100'],
  })
  return code
}

async function script() {
  const { outputFiles } = await build({
    entryPoints: [path.join(ui, 'app.client.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  })
  return outputFiles[0].text
}

/** Sites outside GOV.UK must not use GDS Transport, the crown or the crest: gov.uk design system, “Typeface”. */
function refuseReserved(css) {
  const found = /GDS Transport|crown|crest/i.exec(css)
  if (found) throw new Error(`The style sheet names “${found[0]}”, which is for GOV.UK alone`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const written = await buildStyles({ outDir: path.join(root, 'dist') })
  for (const { file, bytes, gzip } of written)
    console.log(`${file} ${bytes} bytes, ${gzip} gzipped`)
}
