/** What may come in when signing in and giving roles. */
import { z } from 'zod'
import { manyOf, optionalWords, words } from '../platform/web/fields.ts'
import { ROLES } from './access.rules.ts'

const email = words('Enter your e-mail address', 254).refine(
  (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  'Enter an e-mail address like name@example.org',
)

export const signInForm = z.object({ email, next: optionalWords(300) })
export const nextForm = z.object({ next: optionalWords(300) })

const roles = manyOf().transform((chosen) => ROLES.filter((role) => chosen.includes(role)))

export const inviteForm = z.object({
  name: words('Enter their name', 100),
  email,
  roles: roles.refine((chosen) => chosen.length > 0, 'Choose at least one role'),
})
export const rolesForm = z.object({ roles })

/** Only ways on inside this site: a link must not send a person elsewhere after signing in. */
export const safeNext = (next: string): string =>
  /^\/(?![/\\])[\w\-./?=&%]*$/.test(next) ? next : '/areas'
