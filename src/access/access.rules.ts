/** Who may do what in an area. */
import type { Allow } from '../platform/web/route.ts'

export const ROLES = [
  'administrator',
  'coordinator',
  'facilitator',
  'analyst',
  'moderator',
  'safeguarding-lead',
  'commitment-owner',
  'signatory',
  'board-reader',
] as const
export type Role = (typeof ROLES)[number]

export const roleWords: Readonly<Record<Role, { name: string; may: string }>> = {
  administrator: { name: 'Area administrator', may: 'Settings, people and roles' },
  coordinator: {
    name: 'Coordinator',
    may: 'Everything about activities, themes, replies and reports',
  },
  facilitator: { name: 'Facilitator', may: 'Run sessions and bring in notes' },
  analyst: { name: 'Analyst', may: 'Make themes and put points in them' },
  moderator: { name: 'Moderator', may: 'Release or hold what people said' },
  'safeguarding-lead': { name: 'Safeguarding lead', may: 'See and answer worries about safety' },
  'commitment-owner': { name: 'Commitment owner', may: 'Give updates on commitments' },
  signatory: { name: 'Signatory', may: 'Sign for a partner' },
  'board-reader': { name: 'Board reader', may: 'Read everything but change nothing' },
}

/** What each kind of work needs: any one of these roles. */
const MAY = {
  'enter the staff side': ROLES,
  'see activities': [
    'administrator',
    'coordinator',
    'facilitator',
    'analyst',
    'moderator',
    'commitment-owner',
    'signatory',
    'board-reader',
  ],
  'run activities': ['coordinator'],
  'bring in notes': ['coordinator', 'facilitator'],
  'read what was said': ['coordinator', 'facilitator', 'analyst', 'moderator', 'board-reader'],
  'make themes': ['coordinator', 'analyst'],
  'release words': ['coordinator', 'moderator'],
  'see worries': ['safeguarding-lead'],
  'raise a worry': ['coordinator', 'facilitator', 'analyst', 'moderator', 'safeguarding-lead'],
  'erase words': ['administrator'],
  'give replies': ['coordinator'],
  'make commitments': ['coordinator'],
  'give updates': ['coordinator', 'commitment-owner'],
  publish: ['coordinator'],
  'see commitments': [
    'administrator',
    'coordinator',
    'facilitator',
    'analyst',
    'moderator',
    'commitment-owner',
    'signatory',
    'board-reader',
  ],
  'change settings': ['administrator'],
  'keep partners': ['administrator', 'coordinator'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof MAY

export const mayDo = (roles: ReadonlySet<string>, right: Right): boolean =>
  MAY[right].some((role) => roles.has(role))

/** For a route: a signed-in person with any role that includes this right. */
export const can =
  (right: Right): Allow =>
  (person) =>
    person === null ? 'sign in' : mayDo(person.roles, right) ? 'yes' : 'no'
