/** Lists a folder of files as keys, in the same order an object store lists them. */
import { readdir } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'

/** Keys beginning with the prefix. Hidden entries (half-written files) are left out. */
export async function* listFolder(root: string, prefix: string): AsyncIterable<string> {
  const parent = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  for await (const key of walk(root, parent)) if (key.startsWith(prefix)) yield key
}

async function* walk(root: string, parent: string): AsyncIterable<string> {
  const entries = await readdir(join(root, parent), { withFileTypes: true }).catch(missing)
  const named = entries
    .filter((entry) => !entry.name.startsWith('.'))
    // A folder sorts as its name and a slash, as its files' keys do: "a-b" comes before "a/b".
    .map((entry) => ({ folder: entry.isDirectory(), name: nameOf(entry) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  for (const { folder, name } of named) {
    if (folder) yield* walk(root, parent + name)
    else yield parent + name
  }
}

function nameOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name
}

function missing(error: NodeJS.ErrnoException): Dirent[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
  throw error
}
