/** Our own styles, scripts and typeface, kept in memory with their compressed forms. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

type Asset = { type: string; body: Buffer; gzip: Buffer | null; etag: string }

/** Serves everything under `folder` at /assets/. A typeface is kept for a year, the rest asked for again after ten minutes. */
export async function registerAssets(app: FastifyInstance, folder: string): Promise<void> {
  const assets = await readAssets(folder)
  app.get<{ Params: { '*': string } }>('/assets/*', async (request, reply) => {
    const name = request.params['*']
    const asset = assets.get(name)
    if (asset === undefined) return reply.callNotFound()
    const age = name.startsWith('fonts/') ? 31_536_000 : 600
    reply.headers({
      etag: asset.etag,
      'cache-control': `public, max-age=${age}`,
      vary: 'accept-encoding',
    })
    if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send()
    reply.type(asset.type)
    if (asset.gzip === null || !/\bgzip\b/.test(request.headers['accept-encoding'] ?? ''))
      return reply.send(asset.body)
    return reply.header('content-encoding', 'gzip').send(asset.gzip)
  })
}

async function readAssets(folder: string): Promise<Map<string, Asset>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries
    .filter((entry) => entry.isFile() && TYPES[extname(entry.name)] !== undefined)
    .map((entry) => join(entry.parentPath, entry.name))
  const assets = await Promise.all(files.map(readAsset))
  return new Map(files.map((file, i) => [relative(folder, file).split(sep).join('/'), assets[i]!]))
}

async function readAsset(file: string): Promise<Asset> {
  const body = await readFile(file)
  const packed = extname(file) === '.woff2' || extname(file) === '.png'
  return {
    type: TYPES[extname(file)]!,
    body,
    gzip: packed ? null : gzipSync(body, { level: 9 }),
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
  }
}
