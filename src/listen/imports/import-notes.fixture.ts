/** Invented notes of an evening with the traps real ones have, and an activity to bring them into. */
import { addActivity } from '../../engage/activities/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

/** Doubled headings, a page's furniture, inner lists, a garbled line, a complaint under praise, a broken sentence. */
export const NOTES = [
  'Skip to main content',
  'Home | Families | Contact us',
  'Notes from our autumn evening',
  'WHAT WORKS WELL FOR FAMILIES?',
  'What works well for families?',
  '• The welcome desk at Brook Lane is warm and quick',
  '• Short breaks team',
  '   ◦ always ring back the same day',
  '   ◦ remember our names',
  '• We were asked what we think and then nothing happened',
  '• Of the the plan between and plan with TRX',
  'WHAT GETS IN THE WAY?',
  'What gets in the way?',
  '• Letters arrive after the date they are about',
  '• Nobody tells us who decides, and the forms ask the same questions again',
  'which was the third time this year',
  '• Letters arrive after the date that they are about',
  '• Could meetings be in the evening?',
  'Privacy and cookies',
  '© Northmoor partnership',
].join('\n')

export type Evening = { readonly id: string; readonly slug: string; readonly session: string }

/** An activity with one prompt of its own and one session. */
export async function putEvening(tx: Tx, areaId: string, title: string): Promise<Evening> {
  const id = idFromName(`${areaId} ${title}`)
  const session = idFromName(`${id} session`)
  const { slug } = await addActivity(tx, areaId, {
    id,
    kind: 'event',
    title,
    prompts: [{ id: idFromName(`${id} prompt`), text: 'What gets in the way?' }],
    sessions: [{ id: session, name: 'The evening', heldOn: '2026-11-05' }],
    at: new Date('2026-10-01T09:00:00Z'),
    by: null,
  })
  return { id, slug, session }
}
