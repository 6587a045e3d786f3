/** Bringing notes in over HTTP, as the tests of this slice do it. */
import assert from 'node:assert/strict'
import { newId } from '../../kernel/ids.ts'
import type { Browser, Fields, Reply } from '../../testing/browser-by-hand.ts'
import { NOTES, type Evening } from './import-notes.fixture.ts'

/** Pastes notes and comes back with the page of lines. */
export async function begin(who: Browser, evening: Evening, text = NOTES): Promise<Reply> {
  const start = `/northmoor/staff/activities/${evening.slug}/import`
  const typed = { id: newId(), channel: 'room', sessionId: evening.session, text }
  const reply = await who.post(start, typed)
  assert.match(reply.at, /\/import\/[0-9a-f-]{36}$/, plain(reply.text).slice(0, 500))
  return reply
}

export const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

export const revisionIn = (text: string): string => /name="revision" value="(\d+)"/.exec(text)![1]!

/** One line's row as words; null when it is not shown. */
export function row(text: string, line: number): string | null {
  const from = text.indexOf(`<li id="line-${line}"`)
  return from < 0 ? null : plain(text.slice(from, text.indexOf('sd-line__change', from)) + '>')
}

/** Does one thing with lines, seen as they are now. */
export async function put(who: Browser, at: string, fields: Fields): Promise<Reply> {
  const revision = revisionIn((await who.get(at)).text)
  return who.post(at, { revision, ...fields })
}

/** The sum at the foot of the page. */
export const accountIn = (text: string): string =>
  plain(/<p class="sd-account[^>]*>.*?<\/p>/s.exec(text)?.[0] ?? 'no account')
