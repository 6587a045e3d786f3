/** Activities with any number of voices in Northmoor, filled by the rules the screens use; and a large area, filled at once. */
import { idFromName } from '../src/kernel/ids.ts'
import { COORDINATOR } from '../src/demonstration/index.ts'
import { AREA } from '../src/demonstration/people.ts'
import { addActivity, openActivity } from '../src/engage/activities/index.ts'
import {
  addContributions,
  selectHeard,
  type NewContribution,
} from '../src/listen/contributions/index.ts'
import { releaseWords } from '../src/listen/moderation/index.ts'
import { addTheme, proposeThemesFor, putPoints } from '../src/participate/themes/index.ts'
import { writing, type Tx } from '../src/platform/db/connect.ts'
import type { Ground } from './ground.ts'
import { thirtyWords } from './words.ts'

const at = new Date('2026-11-02T10:00:00Z')
const by = COORDINATOR.id
const themes = [
  'Waiting',
  'Letters and calls',
  'Transport',
  'One person to ask',
  'Plans explained',
  'School',
  'Health',
  'Being asked',
]

/** An open activity with so many contributions: half released, half in themes, the rest proposed for. @returns its slug */
export async function addVoices({ app }: Ground, count: number): Promise<string> {
  return writing(app.pool.db, { areaId: AREA, accountId: by }, async (tx) => {
    const { id, slug, prompts } = await addOpenActivity(tx, count)
    const polarities = ['praise', 'problem', 'idea', 'question']
    const rows = Array.from({ length: count }, (_, number): NewContribution => {
      const body = thirtyWords(1_000_000 + number)
      const cut = body.indexOf('.') + 1
      return {
        id: idFromName(`voice ${count} ${number}`),
        activityId: id,
        sessionId: null,
        promptId: prompts[number % 2]!,
        parentId: null,
        receiptId: null,
        importId: null,
        position: number,
        channel: 'room',
        role: 'parent carer',
        body,
        points:
          number % 5 === 0
            ? [
                { starts: 0, ends: cut },
                { starts: cut + 1, ends: body.length },
              ]
            : null,
        judgements: [{ kind: 'polarity', value: polarities[number % 4]!, maker: 'machine' }],
      }
    })
    await addContributions(tx, AREA, rows, { at, by })
    const half = rows.slice(0, count / 2).map((row) => row.id)
    await releaseWords(tx, AREA, { contributionIds: half, at, by })
    await addThemes(tx, id, count)
    await proposeThemesFor(tx, AREA, { activityId: id, at, by })
    return slug
  })
}

async function addOpenActivity(
  tx: Tx,
  count: number,
): Promise<{ id: string; slug: string; prompts: string[] }> {
  const id = idFromName(`voices ${count}`)
  const prompts = [idFromName(`${id} first`), idFromName(`${id} second`)]
  const { slug } = await addActivity(tx, AREA, {
    id,
    kind: 'event',
    title: `An evening with ${count} voices`,
    summary: 'Tables wrote down what is getting better and what should change first.',
    purpose: 'To choose what comes first.',
    levelKey: 'co-design',
    levelReason: 'The tables choose.',
    scope: {
      canChange: ['What comes first'],
      cannot: ['The budget'],
      notDecided: [],
      whoDecides: 'The board.',
    },
    prompts: prompts.map((prompt, place) => ({
      id: prompt,
      text: ['What is getting better?', 'What should change?'][place]!,
    })),
    replyBy: 'Friday 18 December',
    at,
    by,
  })
  const opened = await openActivity(tx, AREA, { activityId: id, at, by })
  if (!opened.ok) throw new Error(JSON.stringify(opened.fault))
  return { id, slug, prompts }
}

async function addThemes(tx: Tx, activityId: string, count: number): Promise<void> {
  const points = (await selectHeard(tx, AREA, activityId)).flatMap((each) =>
    each.points.map((point) => point.id),
  )
  for (const [place, name] of themes.entries()) {
    const id = idFromName(`theme ${count} ${name}`)
    const added = await addTheme(tx, AREA, { id, activityId, name, at, by })
    if (!added.ok) throw new Error(JSON.stringify(added.fault))
    const pointIds = points.filter(
      (_, number) => number % 2 === 0 && (number / 2) % themes.length === place,
    )
    if (pointIds.length > 0)
      await putPoints(tx, AREA, { activityId, themeId: id, pointIds, at, by })
  }
}

/** 200 activities of 100 contributions, each with a receipt, a point, a judgement, a label and (two in three) a release. */
export async function addLargeArea({ owner }: Ground): Promise<void> {
  const { raw } = owner
  await raw.begin(async (tx) => {
    const area = tx`${AREA}::uuid`
    await tx`create temporary table many on commit drop as
      select a as activity, gen_random_uuid() as activity_id, gen_random_uuid() as prompt_id
      from generate_series(1, 200) as a`
    await tx`create temporary table voices on commit drop as
      select m.*, v as number, gen_random_uuid() as id, gen_random_uuid() as receipt_id, gen_random_uuid() as point_id,
        'The bus was late on day ' || v || ' of week ' || m.activity || ' and nobody rang us to say when it would come.' as body,
        timestamptz '2026-09-01 09:00Z' + make_interval(hours => m.activity, mins => v) as at
      from many m cross join generate_series(1, 100) as v`
    await tx`insert into activities (area_id, id, slug, kind, title, purpose, who_decides, opens_on, made_at, made_by)
      select ${area}, activity_id, 'large-' || activity, 'survey', 'Large survey ' || activity, 'To choose.', 'The board.',
        date '2026-09-01', timestamptz '2026-09-01 08:00Z', ${by}::uuid from many`
    await tx`insert into prompts (area_id, id, activity_id, position, text)
      select ${area}, prompt_id, activity_id, 0, 'What should change first?' from many`
    await tx`insert into openings (area_id, id, activity_id, move, at, by)
      select ${area}, gen_random_uuid(), activity_id, 'opened', timestamptz '2026-09-01 09:00Z', ${by}::uuid from many`
    await tx`insert into receipts (area_id, id, code_hash, activity_id, sent_key, made_at)
      select ${area}, receipt_id, sha256(receipt_id::text::bytea), activity_id, receipt_id::text, at from voices`
    await tx`insert into contributions (area_id, id, activity_id, prompt_id, receipt_id, position, channel, body, received_at)
      select ${area}, id, activity_id, prompt_id, receipt_id, number, 'online', body, at from voices`
    await tx`insert into points (area_id, id, contribution_id, activity_id, starts, ends, made_at)
      select ${area}, point_id, id, activity_id, 0, length(body), at from voices`
    await tx`insert into judgements (area_id, id, point_id, kind, value, maker, at)
      select ${area}, gen_random_uuid(), point_id, 'polarity', 'problem', 'machine', at from voices`
    await tx`insert into themes (area_id, id, activity_id, name, position, made_at, made_by)
      select ${area}, gen_random_uuid(), activity_id, 'Theme ' || t, t, timestamptz '2026-10-01 09:00Z', ${by}::uuid
      from many cross join generate_series(1, 8) as t`
    await tx`insert into theme_labels (area_id, id, point_id, theme_id, maker, move, at, by)
      select ${area}, gen_random_uuid(), v.point_id, t.id, 'person', 'put', timestamptz '2026-10-02 09:00Z', ${by}::uuid
      from voices v join themes t on t.area_id = ${area} and t.activity_id = v.activity_id and t.position = 1 + v.number % 8`
    await tx`insert into releases (area_id, id, contribution_id, move, public_text, at, by)
      select ${area}, gen_random_uuid(), id, 'released', body, timestamptz '2026-10-03 09:00Z', ${by}::uuid
      from voices where number % 3 > 0`
    await tx`insert into audit_log (area_id, id, at, actor, action, subject_kind, subject_id)
      select ${area}, gen_random_uuid(), at, 'visitor', 'answers.given', 'receipt', receipt_id from voices`
  })
  await raw`vacuum analyze`
}
