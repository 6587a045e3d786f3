/** Puts Northmoor’s promises and replies into the tables. */
import type { Tx } from '../platform/db/connect.ts'
import { at, northmoorId, type Filling } from './northmoor.ids.fixture.ts'
import { decisions, promises } from './northmoor.answers.fixture.ts'

export async function addPromises(tx: Tx, { area, accountId }: Filling): Promise<void> {
  for (const promise of promises) {
    const commitment_id = northmoorId(`promise ${promise.slug}`)
    const own = { area_id: area.id, commitment_id, by: accountId }
    await tx
      .insertInto('commitments')
      .values({
        area_id: area.id,
        id: commitment_id,
        slug: promise.slug,
        title: promise.title,
        detail: promise.detail,
        owner_name: promise.owner,
        lead_partner_id: northmoorId(promise.lead),
        due_term_id: area.terms[promise.due]!.id,
        impact_measure: promise.measure,
        made_at: at(promise.day),
      })
      .execute()
    await tx
      .insertInto('commitment_moves')
      .values({
        ...own,
        id: northmoorId(`move ${promise.slug}`),
        status: promise.status,
        reason: promise.reason,
        at: at(promise.statusDay),
      })
      .execute()
    if (promise.theme !== null)
      await tx
        .insertInto('commitment_themes')
        .values({
          area_id: area.id,
          commitment_id,
          theme_id: northmoorId(`theme ${promise.theme}`),
        })
        .execute()
    if (promise.update !== null)
      await tx
        .insertInto('updates')
        .values({
          ...own,
          id: northmoorId(`update ${promise.slug}`),
          term_id: area.terms[1]!.id,
          ...promise.update,
          at: at('2026-10-29'),
        })
        .execute()
    if (promise.evidence !== null)
      await tx
        .insertInto('evidence')
        .values({
          ...own,
          id: northmoorId(`evidence ${promise.slug}`),
          title: promise.evidence,
          link: 'https://northmoor.example/letters',
          note: 'The first page shows the number sent',
          at: at('2026-10-28'),
        })
        .execute()
    if (promise.impact !== null)
      await tx
        .insertInto('impacts')
        .values({
          ...own,
          id: northmoorId(`impact ${promise.slug}`),
          statement: promise.impact,
          at: at('2026-11-09'),
        })
        .execute()
  }
}

export async function addReplies(tx: Tx, { area, accountId }: Filling): Promise<void> {
  await tx
    .insertInto('replies')
    .values(
      decisions.map((reply) => ({
        area_id: area.id,
        id: northmoorId(`reply ${reply.theme}`),
        theme_id: northmoorId(`theme ${reply.theme}`),
        answer: reply.answer,
        text: reply.text,
        because: reply.because ?? '',
        who_decides: reply.whoDecides ?? '',
        by_when: reply.byWhen ?? '',
        commitment_id: reply.promise === undefined ? null : northmoorId(`promise ${reply.promise}`),
        given_for: reply.from,
        at: at(reply.day),
        by: accountId,
      })),
    )
    .execute()
}
