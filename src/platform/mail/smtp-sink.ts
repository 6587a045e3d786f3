/** Mail through an organisation's own mail server. */
import { createTransport } from 'nodemailer'
import { assertSafe, MailError } from './mail.ts'
import type { MailSink } from './mail.ts'
import { wrap } from './wrap.ts'

/**
 * Sends through `smtp://[name:password@]host[:port]` or `smtps://…`.
 * Plain `smtp:` must be able to turn on TLS (STARTTLS), because sign-in links travel in these
 * mails; only this machine itself, or `?tls=none` written out, is let off.
 * @throws Error when the address is not such a URL (its password is never repeated)
 */
export function smtpSink(url: string, from: string): MailSink {
  const transport = createTransport(options(parse(url)))
  const domain = /@([^>\s]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    async send(message) {
      assertSafe(message)
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: message.to },
          subject: message.subject,
          text: wrap(message.text),
          // The same outbox row always has the same id, so a mail sent twice shows once.
          messageId: `<${message.reference}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (error) {
        throw asMailError(error)
      }
    },
    close() {
      transport.close()
    },
  }
}

function parse(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.hostname && ['smtp:', 'smtps:'].includes(parsed.protocol)) return parsed
  throw new Error('The mail server must be written as smtp://name:password@host:587.')
}

function options(url: URL) {
  const secure = url.protocol === 'smtps:'
  const near = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const name = decodeURIComponent(url.username)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !near && url.searchParams.get('tls') !== 'none',
    ...(name && { auth: { user: name, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/**
 * Only a 5xx about this very mail (its address, its content) is final. A wrong password or a
 * certificate out of date is put right by an administrator, and the mail must still go then.
 */
function asMailError(error: unknown): MailError {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  const reply = typeof responseCode === 'number' ? responseCode : 0
  const aboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  const kind = aboutThisMail && reply >= 500 ? 'permanent' : 'transient'
  const what = [code, reply || undefined].filter(Boolean).join(' ') || 'no code'
  return new MailError(kind, `The mail server did not take the mail (${what}).`)
}
