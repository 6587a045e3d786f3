/** Mail as text files in a folder: how a demonstration shows what would have been sent. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assertSafe, MailError } from './mail.ts'
import type { MailSink, Message } from './mail.ts'
import { wrap } from './wrap.ts'

/**
 * Writes each mail to `<time>-<reference>.eml`. A file is there whole or not at all.
 * @param now the clock, for the date line and so that names sort in the order of sending
 */
export function fileSink(
  folder: string,
  from: string,
  now: () => Date = () => new Date(),
): MailSink {
  return {
    async send(message) {
      assertSafe(message)
      const sent = now()
      const stamp = sent.toISOString().replaceAll(/[:.]/g, '-')
      const path = join(folder, `${stamp}-${message.reference}.eml`)
      await writeWhole(folder, path, asText(message, from, sent))
    },
    close() {},
  }
}

function asText(message: Message, from: string, sent: Date): string {
  const head = [
    `Date: ${sent.toUTCString().replace('GMT', '+0000')}`,
    `From: ${from}`,
    `To: ${message.to}`,
    `Subject: ${message.subject}`,
    `X-Reference: ${message.reference}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ]
  return `${head.join('\n')}\n\n${wrap(message.text)}\n`
}

async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const half = join(folder, `.${randomUUID()}.part`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(half, text, { mode: 0o600, flush: true })
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true }).catch(() => {})
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new MailError('transient', `The mail folder could not be written (${code}).`)
  }
}
