/** Building a term's report from the records, and freezing it. */
import { publicWordsChanged, selectTerms, type Term } from '../../areas/index.ts'
import { dayOf, sayMoment } from '../../kernel/dates.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { canonicalJson, fingerprint } from './canonical.ts'
import { selectRecords, type Records } from './records.store.ts'
import { alarmsOf, differenceBetween, freezeFault, toldOf } from './report.rules.ts'
import {
  insertReport,
  selectFrozen,
  selectOptionalFrozen,
  selectReportBefore,
  type FrozenReport,
} from './report.store.ts'
import type { ReportedCommitment, TermReport } from './report.types.ts'

/** The report of a term as the records stood at a moment. */
async function buildTermReport(
  tx: Tx,
  areaId: string,
  { term, at }: { term: Term; at: Date },
): Promise<TermReport> {
  const records = await selectRecords(tx, areaId, { startsOn: term.startsOn, at })
  const frozen = await selectReportBefore(tx, areaId, term.startsOn)
  const before = frozen?.content ?? null
  const asOf = dayOf(at)
  const commitments = toldOf(reported(records, term.id), before)
  const difference = before === null ? null : differenceBetween(before, { commitments, asOf })
  return {
    version: 1,
    term: { id: term.id, name: term.name, startsOn: term.startsOn, endsOn: term.endsOn },
    asOf,
    commitments,
    alarms: alarmsOf({ commitments, term, asOf }),
    before: frozen === null ? null : { termId: frozen.termId, name: frozen.termName },
    difference,
  }
}

function reported(records: Records, termId: string): ReportedCommitment[] {
  const themes = Map.groupBy(records.themes, (each) => each.commitmentId)
  const evidence = Map.groupBy(records.evidence, (each) => each.commitmentId)
  const impacts = Map.groupBy(records.impacts, (each) => each.commitmentId)
  const updates = Map.groupBy(records.updates, (each) => each.commitmentId)
  return records.commitments.map((row) => {
    const given = updates.get(row.id) ?? []
    const now = given.find((each) => each.termId === termId)
    return {
      id: row.id,
      slug: row.slug,
      title: row.title,
      detail: row.detail,
      owner: row.owner,
      partner: { id: row.partnerId, name: row.partnerName },
      due: { id: row.dueId, name: row.dueName, endsOn: row.dueEndsOn },
      status: row.status,
      statusReason: row.statusReason,
      impactMeasure: row.impactMeasure,
      themes: (themes.get(row.id) ?? []).map(({ commitmentId: _, ...theme }) => theme),
      evidence: (evidence.get(row.id) ?? []).map(({ title, link, note, at }) => ({
        title,
        link,
        note,
        day: dayOf(at),
      })),
      impacts: (impacts.get(row.id) ?? []).map(({ statement, at }) => ({
        statement,
        day: dayOf(at),
      })),
      update: now === undefined ? null : updateOf(now),
      saidNext: given.find((each) => each.termId !== termId)?.next ?? '',
    }
  })
}

// Without the account that gave it: in public an owner is named as the area chose, often by post.
const updateOf = (row: Records['updates'][number]) => ({
  done: row.done,
  slipped: row.slipped,
  slippedBecause: row.slippedBecause,
  next: row.next,
  day: dayOf(row.at),
})

/** `expects`: the fingerprint of the preview that was read; left out, nothing is compared. */
export type Freeze = {
  termId: string
  approvedNote: string
  at: Date
  by: string | null
  expects?: string
}

const readAgain = 'The records changed since you read this. Read the new preview, then freeze it'

/**
 * The report of a term for staff: as it was frozen, or as it would be now and why it cannot be frozen yet.
 * @throws NotFound when the area has no such term, or it has not begun
 */
export async function readReport(
  tx: Tx,
  areaId: string,
  { termId, at }: { termId: string; at: Date },
) {
  const already = await selectOptionalFrozen(tx, areaId, termId)
  if (already !== null)
    return {
      report: already.content,
      hash: already.contentHash,
      frozen: { words: frozenBy(already), approvedNote: already.approvedNote },
      fault: null,
    }
  const { term, wrong } = await mayFreezeTerm(tx, areaId, { termId, at })
  if (term.startsOn > dayOf(at)) throw new NotFound()
  const report = await buildTermReport(tx, areaId, { term, at })
  return { report, hash: fingerprint(report), frozen: null, fault: wrong }
}

async function mayFreezeTerm(tx: Tx, areaId: string, { termId, at }: { termId: string; at: Date }) {
  const term = (await selectTerms(tx, areaId)).find((each) => each.id === termId)
  if (term === undefined) throw new NotFound()
  const frozen = (await selectFrozen(tx, areaId)).map((each) => ({
    id: each.termId,
    name: each.termName,
    startsOn: each.startsOn,
  }))
  return { term, wrong: freezeFault(term, { today: dayOf(at), frozen }) }
}

/**
 * Freezes and publishes the report of a term, as the records stand at `at`.
 * @returns the report; or why not, in words: frozen already (by whom and when), not begun, changed meanwhile
 * @throws NotFound when the area has no such term
 */
export async function freezeTermReport(
  tx: Tx,
  areaId: string,
  freeze: Freeze,
): Promise<Result<TermReport>> {
  const already = await selectOptionalFrozen(tx, areaId, freeze.termId)
  if (already !== null) return fault(frozenAlready(already))
  const { term, wrong } = await mayFreezeTerm(tx, areaId, freeze)
  if (wrong !== null) return fault(wrong)
  const content = await buildTermReport(tx, areaId, { term, at: freeze.at })
  const contentHash = fingerprint(content)
  if (freeze.expects !== undefined && freeze.expects !== contentHash) return fault(readAgain)
  const row = { ...freeze, content: canonicalJson(content), contentHash }
  if (!(await insertReport(tx, areaId, row))) {
    const first = await selectOptionalFrozen(tx, areaId, term.id)
    return fault(first === null ? readAgain : frozenAlready(first))
  }
  await publicWordsChanged(tx, areaId)
  return ok(content)
}

const frozenAlready = (report: Omit<FrozenReport, 'content'>): string =>
  `This report is frozen already: it was frozen ${frozenBy(report)}. A frozen report is never changed`

/** "by Person 3 on 18 December 2026, 14:05" */
export const frozenBy = (report: Omit<FrozenReport, 'content'>): string =>
  `${report.frozenBy === null ? '' : `by ${report.frozenBy} `}on ${sayMoment(report.frozenAt)}`
