/** Nothing in the project points at one computer. */

// In pieces, so that this file does not find itself.
const FOLDERS = new RegExp(`(?<![\\w./*])/(${['work', 'root', 'Users'].join('|')})/[\\w.]`)
const HOSTS = /\b(registry\.[a-z0-9.-]+|[a-z0-9-]+\.jfrog\.io)\b/i
const PUBLIC_HOST = ['registry', 'npmjs', 'org'].join('.')

export function checkPlaces({ path, text }) {
  const lock = path === 'package-lock.json'
  return text.split('\n').flatMap((line, index) => {
    const folder = FOLDERS.exec(line)?.[0]
    const host = HOSTS.exec(line)?.[0]
    const what = folder ?? (host && !(lock && host === PUBLIC_HOST) ? host : undefined)
    const message = `“${what}” is a place on one computer or network: use a path from the project.`
    return what ? [{ path, line: index + 1, message }] : []
  })
}
