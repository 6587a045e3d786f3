/** A frozen term report of the invented Northmoor. */
import { sql } from 'kysely'
import type { TermReport } from '../coproduce/progress/index.ts'
import type { Tx } from '../platform/db/connect.ts'
import { at, northmoorId, type Filling } from './northmoor.ids.fixture.ts'
import { promises } from './northmoor.answers.fixture.ts'

/** A frozen report of the term at `term` with the promises made by then; `before` is the one it is compared with. */
export async function addReport(
  tx: Tx,
  { area }: Filling,
  term: number,
  before: number | null,
): Promise<void> {
  const rows = await tx
    .selectFrom('terms')
    .select(['id', 'name', 'starts_on as startsOn', 'ends_on as endsOn'])
    .where('area_id', '=', area.id)
    .orderBy('starts_on')
    .execute()
  const own = rows[term]!
  const told = promises.filter((promise) => promise.day < own.endsOn)
  const content: TermReport = {
    version: 1,
    term: own,
    asOf: own.endsOn,
    commitments: told.map((promise) => ({
      id: northmoorId(`promise ${promise.slug}`),
      slug: promise.slug,
      title: promise.title,
      detail: promise.detail,
      owner: promise.owner,
      partner: {
        id: northmoorId(promise.lead),
        name:
          promise.lead === 'health' ? 'Northmoor Health Trust' : 'Northmoor Children’s Services',
      },
      due: rows[promise.due]!,
      status: promise.status as TermReport['commitments'][number]['status'],
      statusReason: promise.reason,
      impactMeasure: promise.measure,
      themes:
        promise.theme === null
          ? []
          : [
              {
                id: northmoorId(`theme ${promise.theme}`),
                name: promise.theme,
                activitySlug: 'autumn-evening',
                activityTitle: 'Autumn evening',
              },
            ],
      evidence:
        promise.evidence === null
          ? []
          : [
              {
                title: promise.evidence,
                link: 'https://northmoor.example/letters',
                note: '',
                day: '2026-10-28',
              },
            ],
      impacts: promise.impact === null ? [] : [{ statement: promise.impact, day: '2026-11-09' }],
      update:
        promise.update === null
          ? null
          : {
              done: promise.update.done,
              slipped: promise.update.slipped,
              slippedBecause: promise.update.slipped_because,
              next: promise.update.next,
              day: '2026-10-29',
              by: 'Ruth Aldersey',
            },
      saidNext: '',
    })),
    alarms: told
      .filter((promise) => promise.update === null)
      .map((promise) => ({
        kind: 'no-update',
        id: northmoorId(`promise ${promise.slug}`),
        title: promise.title,
      })),
    before: before === null ? null : { termId: rows[before]!.id, name: rows[before]!.name },
    difference:
      before === null
        ? null
        : {
            kept: [
              {
                id: northmoorId('promise a-quiet-half-hour'),
                title: 'A quiet half hour before lessons',
                from: 'started',
                to: 'embedded',
              },
            ],
            slipped: [
              {
                id: northmoorId('promise quiet-room-at-millbrook'),
                title: 'A quiet room at Millbrook Hall',
                from: 'started',
                to: 'started',
              },
            ],
            dropped: [
              {
                id: northmoorId('promise evening-bus'),
                title: 'A later bus on club nights',
                from: 'started',
                to: 'stopped',
              },
            ],
            fresh: [
              {
                id: northmoorId('promise a-letter-every-four-weeks'),
                title: 'A letter every four weeks while you wait',
                from: null,
                to: 'on-track',
              },
            ],
            settled: [],
          },
  }
  await tx
    .insertInto('term_reports')
    .values({
      area_id: area.id,
      term_id: own.id,
      content: sql`${JSON.stringify(content)}::text::jsonb`,
      content_hash: 'invented',
      frozen_at: at(own.endsOn),
      approved_note: 'Approved by the partnership board.',
    })
    .execute()
}
