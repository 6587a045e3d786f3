/** What Northmoor promised, answered, did and reported, term by term. */
import {
  addCommitment,
  addEvidence,
  addImpact,
  moveCommitment,
} from '../coproduce/commitments/index.ts'
import { freezeTermReport, giveUpdate } from '../coproduce/progress/index.ts'
import { giveReply } from '../coproduce/replies/index.ts'
import { idFromName } from '../kernel/ids.ts'
import type { Tx } from '../platform/db/connect.ts'
import { EVENING, PICNIC } from './activities.ts'
import { eveningAnswers, picnicAnswers, type Answered } from './answers.ts'
import type { Calendar } from './calendar.ts'
import { themeId } from './hear-voices.ts'
import { must } from './must.ts'
import { AREA, COORDINATOR, partners, people } from './people.ts'
import { promises, type Promised } from './promises.ts'

const by = COORDINATOR.id
const activities = { picnic: PICNIC, evening: EVENING }
const promiseId = (key: string): string => idFromName(`northmoor promise ${key}`)

export async function keepPromises(tx: Tx, calendar: Calendar): Promise<void> {
  for (const promised of promises) await promise(tx, calendar, promised)
  await reportTerms(tx, calendar)
  for (const promised of promises) await settle(tx, calendar, promised)
  await answerThemes(tx, {
    activity: PICNIC,
    answers: picnicAnswers,
    at: calendar.at(9, 28, '15:00'),
  })
  await answerThemes(tx, {
    activity: EVENING,
    answers: eveningAnswers,
    at: calendar.at(11, 6, '15:00'),
  })
}

async function promise(tx: Tx, { at, term }: Calendar, promised: Promised): Promise<void> {
  must(
    await addCommitment(tx, AREA, {
      id: promiseId(promised.key),
      title: promised.title,
      detail: promised.detail,
      ownerName: promised.owner,
      ownerId: people.find(({ email }) => email === promised.ownerEmail)?.id ?? null,
      leadPartnerId: partners[promised.lead].id,
      dueTermId: term(...promised.due).id,
      impactMeasure: promised.impactMeasure,
      themeIds: promised.themes.map(([activity, name]) => themeId(activities[activity], name)),
      at: at(10, 1, '10:00', 1),
      by,
    }),
  )
  await move(tx, promised, { to: 'started', reason: '', at: at(11, 3, '10:00', 1) })
}

const move = (
  tx: Tx,
  promised: Promised,
  { to, reason, at }: { to: Promised['status']; reason: string; at: Date },
): Promise<void> =>
  moveCommitment(tx, AREA, {
    id: idFromName(`northmoor move ${promised.key} ${to}`),
    commitmentId: promiseId(promised.key),
    to,
    reason,
    at,
    by,
  }).then(must)

/** Three terms of last school year: owners tell, the coordinator freezes. */
async function reportTerms(tx: Tx, { terms, at }: Calendar): Promise<void> {
  const frozenAt = [at(1, 15, '16:00'), at(4, 20, '16:00'), at(9, 10, '16:00')]
  const notes = ['Board, item 4', 'Board, item 6', 'Board, item 3']
  for (const [i, moment] of frozenAt.entries()) {
    const term = terms[i]!
    for (const promised of promises)
      await tell(tx, promised, { i, termId: term.id, at: dayBefore(moment) })
    const report = { termId: term.id, approvedNote: notes[i]!, at: moment, by }
    must(await freezeTermReport(tx, AREA, report))
  }
}

const dayBefore = (moment: Date): Date => new Date(moment.getTime() - 86_400_000)

async function tell(
  tx: Tx,
  promised: Promised,
  { i, termId, at }: { i: number; termId: string; at: Date },
): Promise<void> {
  const told = promised.updates[i]
  if (told === null || told === undefined) return
  const { done, slipped = '', because = '', next = '' } = told
  const id = idFromName(`northmoor update ${promised.key} ${i}`)
  const words = { done, slipped, slippedBecause: because, next }
  must(
    await giveUpdate(tx, AREA, {
      id,
      commitmentId: promiseId(promised.key),
      termId,
      ...words,
      at,
      by,
    }),
  )
}

/** Where each stands this autumn, with its evidence and impact. */
async function settle(tx: Tx, { at }: Calendar, promised: Promised): Promise<void> {
  const { key, status } = promised
  const of = { commitmentId: promiseId(key), by }
  for (const [i, evidence] of (promised.evidence ?? []).entries())
    must(
      await addEvidence(tx, AREA, {
        id: idFromName(`northmoor evidence ${key} ${i}`),
        ...evidence,
        ...of,
        at: at(9, 15 + i, '10:00'),
      }),
    )
  if (promised.impact !== undefined)
    must(
      await addImpact(tx, AREA, {
        id: idFromName(`northmoor impact ${key}`),
        statement: promised.impact,
        ...of,
        at: at(9, 18, '10:00'),
      }),
    )
  if (status === 'started') return
  const reason = promised.statusReason ?? ''
  if (status === 'embedded')
    await move(tx, promised, { to: 'done', reason, at: at(9, 20, '10:00') })
  await move(tx, promised, { to: status, reason, at: at(9, 22, '10:00') })
}

async function answerThemes(
  tx: Tx,
  given: { activity: string; answers: readonly Answered[]; at: Date },
): Promise<void> {
  for (const answered of given.answers)
    must(
      await giveReply(tx, AREA, {
        id: idFromName(`northmoor reply ${given.activity} ${answered.theme}`),
        themeId: themeId(given.activity, answered.theme),
        answer: answered.answer,
        text: answered.text,
        because: answered.because ?? '',
        whoDecides: answered.whoDecides ?? '',
        byWhen: answered.byWhen ?? '',
        link: '',
        commitmentId: answered.promise === undefined ? null : promiseId(answered.promise),
        givenFor: 'Northmoor partnership',
        at: given.at,
        by,
      }),
    )
}
