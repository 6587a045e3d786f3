'use strict'
/** Runs `npm ci` for the bootstrap and turns what goes wrong into one sentence. */
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

/** Something the person at the keyboard can put right: one sentence. */
class Fault extends Error {}

/** What node_modules and npm's own copies take together, with room to spare. */
const NEEDED_MB = 900

function fullDisk(root) {
  return `The disk under ${root} is too full to install (about ${NEEDED_MB} MB are needed): free some space, then start again.`
}

/** Without a network npm's own patience is over a minute; a short break is bridged all the same. */
const RETRIES = [
  '--fetch-retries=3',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
]
const CI = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...RETRIES]

/**
 * Installs exactly what package-lock.json names, without running anyone's install script.
 * @throws Fault
 */
async function npmCi(root, say) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'said-npm-'))
  try {
    const { code, output, stopped } = await run({ words: CI, env: npmEnv(scratch), root, say })
    if (stopped) throw new Fault('Stopped while installing; start again to go on.')
    if (code !== 0) throw new Fault(explain(output, root))
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

/**
 * The npm that called us, else the one on PATH. It ends when we are killed: otherwise it would go on
 * in a folder that the next start is filling too.
 */
function npmCommand() {
  const setpriv = ['/usr/bin/setpriv', '--pdeathsig', 'KILL']
  return [...(fs.existsSync(setpriv[0]) ? setpriv : []), ...npmItself()]
}

function npmItself() {
  const caller = process.env.npm_execpath
  const isNpm = caller !== undefined && /npm-cli\.c?js$/.test(caller) && fs.existsSync(caller)
  return isNpm ? [process.execPath, caller] : ['npm']
}

/**
 * The settings npm passes to its scripts would count as if typed by hand (a --omit or --prefix of
 * the outer command would change the install), so they are dropped; what stands in the person's or
 * the machine's npmrc is read by the inner npm itself. Proxy and registry settings stay.
 */
function npmEnv(scratch) {
  const keep =
    /^npm_config_(registry|cafile|ca|proxy|https_proxy|noproxy|strict_ssl|cache|userconfig|globalconfig)$/i
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$)/i.test(name) || keep.test(name),
  )
  const env = Object.fromEntries(entries)
  const cache = env.npm_config_cache || path.join(env.HOME || '/nonexistent', '.npm')
  if (!canFill(cache)) env.npm_config_cache = path.join(scratch, 'cache')
  if (!env.HOME) env.HOME = scratch
  return env
}

/** True when the folder, or the nearest above it that exists, may be written to. */
function canFill(folder) {
  const place = fs.existsSync(folder) ? folder : path.dirname(folder)
  if (place !== folder && !fs.existsSync(place)) return false
  const inside = path.join(folder, '_cacache')
  try {
    fs.accessSync(place, fs.constants.W_OK)
    if (fs.existsSync(inside)) fs.accessSync(inside, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Runs npm quietly, with a word now and then; its own output is shown only when it fails. */
function run({ words, env, root, say }) {
  const [program, ...first] = npmCommand()
  return new Promise((resolve) => {
    const stdio = ['ignore', 'pipe', 'pipe']
    const child = spawn(program, [...first, ...words], { cwd: root, env, stdio })
    const begin = Date.now()
    const note = () => say(`…still installing (${Math.round((Date.now() - begin) / 1000)} s)`)
    const timer = setInterval(note, 15_000)
    let output = ''
    let stopped = false
    const collect = (text) => void (output += text)
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    const end = (code) => {
      clearInterval(timer)
      resolve({ code, output, stopped })
    }
    child.on('error', (error) => {
      collect(String(error))
      end(127)
    })
    child.on('close', end)
    for (const signal of ['SIGINT', 'SIGTERM']) {
      // npm would go on to the end after a kinder signal; what it leaves is done again next time.
      process.once(signal, () => (stopped = child.kill('SIGKILL')))
    }
  })
}

const failures = [
  [/ENOSPC|EDQUOT|no space left/i, (root) => fullDisk(root)],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/i,
    () =>
      'The packages could not be fetched from the npm registry: check the network (or proxy) and start again.',
  ],
  [
    /CERT_|self.signed certificate|unable to (get|verify)/i,
    () =>
      "The npm registry's certificate is not trusted here: set npm's cafile to your network's certificate and start again.",
  ],
  [
    /EACCES|EPERM|EROFS/,
    (root) =>
      `npm may not write to ${root} or to its cache: start as the account that owns the project.`,
  ],
  [
    /EUSAGE|can only install|lock file.*sync/i,
    () =>
      'package.json and package-lock.json do not fit together: run npm install once, then start again.',
  ],
  [
    /spawn npm ENOENT|failed to execute npm/,
    () => 'npm is not on this machine: install it (Debian: apt-get install npm).',
  ],
  [/EINTEGRITY/, () => 'A package was damaged on its way here: start again to fetch it anew.'],
]

function explain(output, root) {
  const known = failures.find(([seen]) => seen.test(output))
  if (known) return known[1](root)
  const said = output.split('\n').filter((line) => line.trim() !== '')
  return `Installing failed: ${said.slice(-8).join('\n')}`
}

module.exports = { Fault, fullDisk, NEEDED_MB, npmCi }
