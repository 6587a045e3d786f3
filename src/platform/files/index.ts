/** Files people give us, kept where configuration says. */
import type { FilesConfig } from '../config.ts'
import { diskStore } from './disk-store.ts'
import { s3Store } from './s3-store.ts'
import type { FileStore } from './store.ts'

export { FileStoreError } from './store.ts'
export type { FileFault, FileStore, PutOptions, Stored } from './store.ts'

const MB = 1_000_000

/** @param maxBytes the most one file may hold, whatever it is for */
export function createFileStore(config: FilesConfig, maxBytes: number = 100 * MB): FileStore {
  return config.kind === 'disk'
    ? diskStore(config.folder, { maxBytes, minFreeBytes: 100 * MB })
    : s3Store(config, { maxBytes, holdBytes: 8 * MB })
}
