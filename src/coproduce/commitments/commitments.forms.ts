/** What may come in about a commitment, its moves, its evidence and its impact. */
import { z } from 'zod'
import { chosen, manyOf, optionalChosen, optionalWords, words } from '../../platform/web/fields.ts'
import { STATUSES } from './commitments.rules.ts'

/** The id that a form was given when it was shown: a form sent twice does its work once. */
const formId = optionalChosen

export const commitmentForm = z.object({
  id: formId,
  title: words('Enter what is promised, in a few words', 120),
  detail: optionalWords(2000),
  ownerId: optionalChosen,
  ownerName: optionalWords(120),
  leadPartnerId: chosen('Choose which partner leads'),
  dueTermId: chosen('Choose the term it is due in'),
  impactMeasure: optionalWords(300),
  themeIds: manyOf(200).pipe(z.array(z.uuid('Choose themes from the list'))),
  revision: z.coerce.number().int().default(1),
})

export const moveForm = z.object({ id: formId, reason: optionalWords(600) })

export const evidenceForm = z.object({
  id: formId,
  title: words('Say what it is', 200),
  link: optionalWords(1000),
  note: optionalWords(2000),
})

export const impactForm = z.object({
  id: formId,
  statement: words('Say what changed for people', 1000),
})

export const slugParams = z.object({ slug: z.string().max(100) })
export const moveParams = z.object({ slug: z.string().max(100), to: z.enum(STATUSES) })

const text = z.string().max(200).catch('')
export const listQuery = z.object({
  status: text.default(''),
  term: text.default(''),
  owner: text.default(''),
  needs: text.default(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

/** A theme that a new commitment is to answer, when one comes from its reply. */
export const newQuery = z.object({ theme: z.uuid().optional().catch(undefined) })
