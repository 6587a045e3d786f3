/** People answering Northmoor’s open form at full speed, each remembered with whether they were thanked. */
import { randomBytes } from 'node:crypto'
import { get, Line, post } from './line.ts'
import { thirtyWords } from './words.ts'

/** The demonstration’s open survey. */
export const ANSWER = '/northmoor/activities/what-should-a-short-break-be/answer'

export type Sent = {
  readonly number: number
  readonly key: string
  readonly text: string
  /** The three words of the receipt, once its page was received whole. */
  receipt: string | null
}

/** The field of the form’s first question. */
export async function promptField(port: number): Promise<string> {
  const line = await Line.open(port)
  const { status, body } = await line.send(get(ANSWER))
  line.close()
  const field = /name="(answer-[0-9a-f-]{36})"/.exec(body.toString('utf8'))?.[1]
  if (status !== 200 || field === undefined) throw new Error(`the form gave ${status}`)
  return field
}

let numbers = 0

export function newSent(): Sent {
  const number = (numbers += 1)
  return {
    number,
    key: randomBytes(16).toString('base64url'),
    text: thirtyWords(number),
    receipt: null,
  }
}

/** Sends one form; the receipt is there only when its page came whole. @throws when the connection goes */
export async function sendOne(line: Line, field: string, sent: Sent): Promise<number> {
  const { status, body } = await line.send(
    post(ANSWER, { sent_key: sent.key, role: '', [field]: sent.text }),
  )
  if (status === 200) sent.receipt = receiptIn(body)
  return status
}

function receiptIn(body: Buffer): string | null {
  const path = /href="\/northmoor\/receipt\/([^"]+)"/.exec(body.toString('utf8'))?.[1]
  return path === undefined ? null : decodeURIComponent(path)
}

/** So many people at once, each with a connection of their own, until told to stop. @returns all that was sent */
export async function answerUntil(
  port: number,
  { field, people, stop }: { field: string; people: number; stop: () => boolean },
): Promise<Sent[]> {
  const sent: Sent[] = []
  const one = async (): Promise<void> => {
    const line = await Line.open(port)
    while (!stop()) {
      const next = newSent()
      sent.push(next)
      const status = await sendOne(line, field, next)
      if (next.receipt === null) throw new Error(`an answer was not taken: ${status}`)
    }
    line.close()
  }
  await Promise.all(Array.from({ length: people }, one))
  return sent
}
