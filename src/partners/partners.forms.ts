/** What may come in about a partner. */
import { z } from 'zod'
import { oneOf, optionalDay, optionalWords, ticked, words } from '../platform/web/fields.ts'
import { SECTORS } from './partners.rules.ts'

export const partnerForm = z.object({
  name: words('Enter the name of the organisation', 120),
  sector: oneOf(SECTORS, 'Choose what kind of organisation it is'),
  about: optionalWords(1000),
  contact: optionalWords(300),
  agreement: optionalWords(300),
  agreementReviewOn: optionalDay,
  maySignOff: ticked,
  revision: z.coerce.number().int().default(1),
})
