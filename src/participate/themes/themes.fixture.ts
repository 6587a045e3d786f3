/** An activity with words to sort, for the tests of the workbench: all of it our own invention. */
import { addContributions } from '../../listen/contributions/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'

export type Sorted = { id: string; slug: string; prompts: [string, string]; points: string[] }

const LINES = [
  'We waited fourteen months for the autism assessment and nobody rang',
  'The plan was written without us',
  'My son needs a calm place at dinner time in school',
  'Good teaching assistants who know her',
  'The taxi comes at a different time every day',
  'Purple umbrellas in the corridor',
  'Nobody told us the short breaks scheme exists',
  'Speech therapy stopped in September. The school was kind about it.',
]
const AT = new Date('2026-11-12T19:00:00Z')

/** Puts it straight into the tables; as many lines as asked for, the usual ones again and again. */
export async function putWords(
  tx: Tx,
  areaId: string,
  { slug, lines = LINES.length }: { slug: string; lines?: number },
): Promise<Sorted> {
  const id = idFromName(`${areaId} ${slug}`)
  const prompts: [string, string] = [idFromName(`${id} 1`), idFromName(`${id} 2`)]
  const session = idFromName(`${id} evening`)
  await tx
    .insertInto('activities')
    .values({ area_id: areaId, id, slug, kind: 'event', title: 'Autumn evening', made_at: AT })
    .execute()
  await tx
    .insertInto('sessions')
    .values({
      area_id: areaId,
      id: session,
      activity_id: id,
      name: 'Riverside hall',
      held_on: '2026-11-12',
    })
    .execute()
  const texts = ['What is working well?', 'What would make it better?']
  await tx
    .insertInto('prompts')
    .values(
      prompts.map((prompt, at) => ({
        area_id: areaId,
        id: prompt,
        activity_id: id,
        position: at,
        text: texts[at]!,
      })),
    )
    .execute()
  await addContributions(tx, areaId, linesOf({ id, session, prompts, lines }), { at: AT, by: null })
  return { id, slug, prompts, points: await pointIds(tx, areaId, id) }
}

async function pointIds(tx: Tx, areaId: string, activityId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('points')
    .innerJoin('contributions as c', 'c.id', 'points.contribution_id')
    .select('points.id')
    .where('points.area_id', '=', areaId)
    .where('points.activity_id', '=', activityId)
    .orderBy('c.position')
    .orderBy('points.starts')
    .execute()
  return rows.map((row) => row.id)
}

type Given = { id: string; session: string; prompts: [string, string]; lines: number }

const linesOf = ({ id, session, prompts, lines }: Given) =>
  Array.from({ length: lines }, (_, at) => {
    const body = LINES[at % LINES.length]!
    const middle = body.indexOf('. ') + 1
    return {
      id: idFromName(`${id} line ${at}`),
      activityId: id,
      sessionId: session,
      promptId: prompts[at < lines / 2 ? 0 : 1]!,
      parentId: at % LINES.length === 1 ? idFromName(`${id} line ${at - 1}`) : null,
      receiptId: null,
      importId: null,
      position: at,
      channel: 'room' as const,
      role: '',
      body,
      points:
        middle === 0
          ? null
          : [
              { starts: 0, ends: middle },
              { starts: middle + 1, ends: body.length },
            ],
      judgements: [{ kind: 'polarity' as const, value: 'problem', maker: 'machine' as const }],
    }
  })
