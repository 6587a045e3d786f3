/** Mail through GOV.UK Notify, which councils and the NHS already hold accounts with. */
import { NotifyClient } from 'notifications-node-client'
import { assertSafe, MailError } from './mail.ts'
import type { MailSink } from './mail.ts'

/** `baseUrl` is somewhere other than GOV.UK Notify itself, for rehearsals. */
type Notify = { readonly apiKey: string; readonly templateId: string; readonly baseUrl?: string }

const PATIENCE_MS = 20_000

/**
 * Sends with one template of the service whose subject is ((subject)) and message ((body)).
 * Notify lays the text out itself, so it is not wrapped here.
 */
export function notifySink(config: Notify): MailSink {
  const client = config.baseUrl
    ? new NotifyClient(config.baseUrl, config.apiKey)
    : new NotifyClient(config.apiKey)
  return {
    async send(message) {
      assertSafe(message)
      const sending = client.sendEmail(config.templateId, message.to, {
        personalisation: { subject: message.subject, body: message.text },
        reference: message.reference,
      })
      await inTime(sending).catch((error: unknown) => {
        throw asMailError(error)
      })
    },
    close() {},
  }
}

/** The client itself waits for ever. */
async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS)
  })
  await Promise.race([sending, late]).finally(() => clearTimeout(timer))
}

type Refusal = { response?: { status?: number; data?: { errors?: { message?: string }[] } } }

/**
 * 400 is about this mail, unless it is about the template: that is put right in Notify's own
 * pages and the mail must still go then. So must it after a wrong key, a limit or a fault there.
 */
function asMailError(error: unknown): MailError {
  const { response } = Object(error) as Refusal
  const status = response?.status
  const words = response?.data?.errors?.map((each) => each.message ?? '').join(' ') ?? ''
  const final = status === 400 && !/template|personalisation/i.test(words)
  const what = status ? `HTTP ${status}` : 'no answer'
  return new MailError(
    final ? 'permanent' : 'transient',
    `GOV.UK Notify did not take the mail (${what}).`,
  )
}
