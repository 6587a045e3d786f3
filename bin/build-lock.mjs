/** Lets one build at a time write a folder. */
import { mkdir, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const PAUSE_MS = 100

/**
 * The lock is a socket in the kernel's abstract namespace (Linux): it goes with its process,
 * however that ends, so no stale lock can stay behind.
 * @template T
 * @param {string} folder made when missing
 * @param {() => Promise<T>} work
 */
export async function onlyOne(folder, work) {
  await mkdir(folder, { recursive: true })
  const { dev, ino } = await stat(folder)
  const name = `\0said-and-done-build:${dev}:${ino}`
  let lock = await listen(name)
  while (!lock) {
    await pause(PAUSE_MS)
    lock = await listen(name)
  }
  try {
    return await work()
  } finally {
    lock.close()
  }
}

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve() : reject(error)))
    server.listen(name, () => resolve(server))
  })
}
