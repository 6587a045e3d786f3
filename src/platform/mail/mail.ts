/** What a mail is, and what it means to send one, whichever way the area's mail leaves. */

/** Plain text to one person. `reference` is the outbox row: sending twice shows the same one twice. */
export type Message = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly reference: string
}

/** One way for a mail to leave. */
export interface MailSink {
  /** Hands the mail on. Resolves when the next machine has taken it; throws MailError when not. */
  send(message: Message): Promise<void>
  /** Closes kept connections; nothing is sent afterwards. */
  close(): void
}

/**
 * A mail that did not leave. `transient`: the same mail may go later, try again.
 * `permanent`: it never will (no such address, refused content), tell a person.
 * The message carries codes only: providers put the address in their own words,
 * and those must not reach a log, so the original error is not kept as a cause.
 */
export class MailError extends Error {
  readonly kind: 'transient' | 'permanent'

  constructor(kind: 'transient' | 'permanent', message: string) {
    super(message)
    this.name = 'MailError'
    this.kind = kind
  }
}

// One address and no more: a comma, bracket or quote would let a form write to somebody else.
const ONE_ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,253}$/
const CONTROL = /\p{Cc}/u
const REFERENCE = /^[A-Za-z0-9._-]{1,100}$/

/**
 * Refuses a mail that could forge headers or reach someone else.
 * @throws MailError permanent, naming the part but never its value
 */
export function assertSafe(message: Message): void {
  const wrong = unsafePart(message)
  if (wrong) throw new MailError('permanent', `This mail was not sent: ${wrong}.`)
}

function unsafePart({ to, subject, reference }: Message): string | undefined {
  if (CONTROL.test(to) || !ONE_ADDRESS.test(to)) return 'its address is not one e-mail address'
  if (CONTROL.test(subject)) return 'its subject holds a line break or control character'
  if (!subject.trim()) return 'it has no subject'
  if (!REFERENCE.test(reference)) return 'its reference may hold only letters, digits, . _ and -'
  return undefined
}
