/** Letters go out after the transaction that wrote them: tried again when the post is down. */
import { z } from 'zod'
import { newId } from '../../kernel/ids.ts'
import type { Tx } from '../db/connect.ts'
import { enqueue, job, type Job } from '../jobs.ts'
import { createMailSink, MailError } from './index.ts'
import { addLetter, markSent, markTried, selectOptionalUnsent } from './outbox.store.ts'

/** Puts a letter in the outbox, inside the caller's transaction. */
export async function postLetter(
  tx: Tx,
  letter: { recipient: string; subject: string; body: string; at: Date },
): Promise<void> {
  const id = newId(letter.at.getTime())
  await addLetter(tx, { id, ...letter })
  await enqueue(tx, 'mail.send', { id })
}

export const mailJobs: readonly Job[] = [
  job({
    name: 'mail.send',
    payload: z.object({ id: z.uuid() }),
    run: async ({ id }, { db, config, clock, log }) => {
      const letter = await selectOptionalUnsent(db, id)
      if (letter === null) return
      const sink = createMailSink(config.mail)
      try {
        await sink.send({
          to: letter.recipient,
          subject: letter.subject,
          text: letter.body,
          reference: letter.id,
        })
      } catch (error) {
        const lasting = error instanceof MailError && error.kind === 'permanent'
        await markTried(db, id, lasting ? 'refused' : 'not reached')
        log.warn({ letter: id, lasting }, 'mail not sent')
        if (lasting) return
        throw error
      } finally {
        sink.close()
      }
      await markSent(db, id, clock.now())
    },
  }),
]
