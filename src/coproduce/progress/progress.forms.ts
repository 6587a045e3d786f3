/** What may come in with an update, and when a report is frozen. */
import { z } from 'zod'
import { optionalChosen, optionalWords } from '../../platform/web/fields.ts'

export const updateForm = z.object({
  id: optionalChosen,
  replaces: optionalChosen,
  termId: optionalChosen,
  done: optionalWords(2000),
  slipped: optionalWords(2000),
  slippedBecause: optionalWords(1000),
  next: optionalWords(2000),
})
export const slugParams = z.object({ slug: z.string().max(100) })

export const freezeForm = z.object({
  expects: optionalWords(64),
  approvedNote: optionalWords(600),
})
export const reportParams = z.object({ termId: z.uuid() })
export const reportQuery = z.object({
  by: z.enum(['partner', 'status']).catch('partner').default('partner'),
})
