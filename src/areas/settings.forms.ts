/** What may come in about an area's settings. */
import { z } from 'zod'
import { day, optionalWords, words } from '../platform/web/fields.ts'
import type { Level } from './areas.store.ts'

const optionalEmail = optionalWords(254).refine(
  (text) => text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'Enter an e-mail address like name@example.org',
)
const optionalTelephone = optionalWords(40).refine(
  (text) => text === '' || /^[\d\s()+-]{5,}$/.test(text),
  'Enter a telephone number like 01632 960 001',
)

export const areaForm = z.object({
  name: words('Enter the name of the area', 120),
  shortName: words('Enter the short name', 40),
  strapline: optionalWords(80),
  straplineCredit: optionalWords(120),
  introduction: optionalWords(2000),
  colourThread: words('Enter a colour', 7),
  colourPanel: words('Enter a colour', 7),
  colourWarm: words('Enter a colour', 7),
  contactEmail: optionalEmail,
  contactTelephone: optionalTelephone,
  adviceService: optionalWords(600),
  revision: z.coerce.number().int(),
})

export const termForm = z.object({
  name: words('Enter the name of the term', 60),
  startsOn: day('Enter its first day'),
  endsOn: day('Enter its last day'),
})

/** A name and a meaning for each level the area has. */
export const levelsForm = (levels: readonly Level[]) =>
  z.object(
    Object.fromEntries(
      levels.flatMap(({ key, name }) => [
        [`name-${key}`, words(`Enter a name in place of ${name}`, 40)],
        [`meaning-${key}`, words(`Say what ${name} means`, 200)],
      ]),
    ),
  )

/** As many contacts as a page should show before the first box to write in. */
export const CONTACTS = 4
const contactFields = (index: number) => [
  [`name-${index}`, optionalWords(80)] as const,
  [`telephone-${index}`, optionalTelephone] as const,
  [`hours-${index}`, optionalWords(80)] as const,
]
export const contactsForm = z
  .object(Object.fromEntries(Array.from({ length: CONTACTS }, (_, i) => contactFields(i)).flat()))
  .superRefine((given, ctx) => {
    for (let index = 0; index < CONTACTS; index += 1) {
      const [name, telephone, hours] = contactFields(index).map(([field]) => given[field] ?? '')
      const missing = (field: string, message: string): void =>
        ctx.addIssue({ code: 'custom', path: [`${field}-${index}`], message })
      if ((telephone !== '' || hours !== '') && name === '') missing('name', 'Say who this is')
      if (name !== '' && telephone === '') missing('telephone', 'Enter a telephone number')
    }
  })
