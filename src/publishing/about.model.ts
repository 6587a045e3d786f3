/** What the pages about the site itself need to know: who we are and how to reach us. */
import { forPublic, type ForPublic } from './for-public.ts'
import type { Known } from './known.ts'

export type AboutModel = ForPublic<{
  slug: string
  name: string
  email: string
  telephone: string
  adviceService: string
  contacts: readonly { name: string; telephone: string; hours: string }[]
}>

export function aboutModel(known: Known): AboutModel {
  const { area, contacts } = known.material
  return forPublic({
    slug: known.slug,
    name: area.name,
    email: area.contactEmail,
    telephone: area.contactTelephone,
    adviceService: area.adviceService,
    contacts: contacts.map(({ name, telephone, hours }) => ({ name, telephone, hours })),
  })
}
