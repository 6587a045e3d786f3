'use strict'
/**
 * Brings a fresh clone to the point where it can run: installs what package-lock.json names, and
 * with --browser sees to it that the tests have a browser. npm calls it before start, test and check.
 *
 * Plain CommonJS without a dependency, for it runs on the machine's own Node (20 or newer) when
 * nothing is installed yet. A second run finds its stamp and ends in a few milliseconds.
 */
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { ensureBrowser } = require('./bootstrap-browser.cjs')
const { Fault, fullDisk, NEEDED_MB, npmCi } = require('./bootstrap-npm.cjs')

const root = path.join(__dirname, '..')
const modules = path.join(root, 'node_modules')
const stamp = path.join(modules, '.said-installed')

main().catch((error) => {
  const known = error.code === 'ENOSPC' ? new Fault(fullDisk(root)) : error
  console.error(known instanceof Fault ? known.message : known)
  process.exitCode = 1
})

async function main() {
  stopWithNpm()
  checkMachine()
  if (!isInstalled()) await onlyOne(install)
  if (!process.argv.includes('--browser')) return
  await onlyOne(() => ensureBrowser({ root, installed: lockHash(), say }))
}

/** npm tells only the shell between it and us to stop; without that shell we would install for nobody. */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  const watch = () => process.ppid === parent || process.kill(process.pid, 'SIGTERM')
  setInterval(watch, 500).unref()
}

function checkMachine() {
  const version = process.versions.node
  if (Number(version.split('.')[0]) < 20) {
    throw new Fault(
      `Said & Done needs Node 20 or newer and this is ${version}: install a newer one.`,
    )
  }
  const arch = ['x64', 'arm64'].includes(process.arch)
  if (process.platform === 'linux' && arch && !isMusl()) return
  throw new Fault(
    `Said & Done runs on Linux with glibc (Debian, Ubuntu, Fedora and their like) on x64 or arm64, and this is ${process.platform} ${process.arch}${isMusl() ? ' with musl' : ''}: use such a machine, a virtual one or a container.`,
  )
}

/** Alpine and its like: the PostgreSQL and Node packages do not run there. */
function isMusl() {
  const loaders = ['x86_64', 'aarch64'].map((machine) => `/lib/ld-musl-${machine}.so.1`)
  // Debian has this file too once the musl package is there, so the running Node is asked as well.
  return loaders.some(fs.existsSync) && !process.report.getReport().header.glibcVersionRuntime
}

/** The stamp is written last: a killed install has none and is done again. */
function isInstalled() {
  return read(stamp) === lockHash()
}

/**
 * True when every package is there, whoever ran npm. npm writes its own list last of all, so a
 * list that names everything means that everything had arrived.
 */
function hasAll() {
  const list = read(path.join(modules, '.package-lock.json'))
  if (list === undefined || !fs.existsSync(path.join(modules, '.bin', 'node'))) return false
  const there = JSON.parse(list).packages
  const wanted = JSON.parse(read(path.join(root, 'package-lock.json'))).packages
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '' || (optional && !there[place])) return true
    return there[place] !== undefined && there[place].version === version
  })
}

function lockHash() {
  const lock = read(path.join(root, 'package-lock.json'))
  if (lock === undefined) throw new Fault('package-lock.json is missing: clone the project again.')
  return createHash('sha256').update(lock).digest('hex')
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

async function install() {
  // Another process may have done it while this one waited for its turn.
  if (isInstalled()) return
  checkWritable()
  if (hasAll()) return fs.writeFileSync(stamp, lockHash())
  checkRoom()
  say('Installing what is missing (about a minute the first time)…')
  const begin = Date.now()
  fs.rmSync(stamp, { force: true })
  await npmCi(root, say)
  // npm counts a platform's package as dispensable, the Node that runs us among them.
  if (!hasAll()) throw new Fault(incomplete())
  fs.writeFileSync(stamp, lockHash())
  say(`Installed in ${Math.round((Date.now() - begin) / 1000)} seconds.`)
}

/** Tried by writing, as access() says yes to root on a disk that refuses. */
function checkWritable() {
  const inside = fs.existsSync(modules) ? modules : root
  const trial = path.join(inside, `.said-trial-${process.pid}`)
  try {
    fs.writeFileSync(trial, '')
    fs.rmSync(trial)
  } catch (error) {
    if (error.code === 'ENOSPC') throw new Fault(fullDisk(root))
    throw new Fault(
      `This account cannot write to ${inside}, where the packages go: start as the account that owns the project, or clone it again as this one.`,
    )
  }
}

function incomplete() {
  const { bavail, bsize } = fs.statfsSync(root)
  if ((bavail * bsize) / 2 ** 20 < 50) return fullDisk(root)
  return 'npm left some packages out: check the network and the disk, then start again.'
}

function checkRoom() {
  // npm first removes what it finds, so a complete install makes room for the next.
  if (fs.existsSync(path.join(modules, '.package-lock.json'))) return
  const { bavail, bsize } = fs.statfsSync(root)
  if ((bavail * bsize) / 2 ** 20 < NEEDED_MB) throw new Fault(fullDisk(root))
}

/**
 * One at a time per clone. The lock is a socket in the kernel's abstract namespace: it goes with
 * its process, however that ends, so no stale lock can stay behind.
 */
async function onlyOne(work) {
  const { dev, ino } = fs.statSync(root)
  const name = `\0said-and-done-bootstrap:${dev}:${ino}`
  let lock = await listen(name)
  if (!lock) say('Another start is installing; waiting for it…')
  while (!lock) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    lock = await listen(name)
  }
  try {
    await work()
  } finally {
    lock.close()
  }
}

function listen(name) {
  return new Promise((resolve, reject) => {
    const server = net.createServer((socket) => socket.destroy())
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve() : reject(error)))
    server.listen(name, () => resolve(server))
  })
}

function say(line) {
  console.log(line)
}
