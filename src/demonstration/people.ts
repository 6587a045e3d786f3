/** Who is who in Northmoor. All invented. */
import type { Role } from '../access/index.ts'
import { idFromName } from '../kernel/ids.ts'
import type { Sector } from '../partners/index.ts'

const id = (name: string): string => idFromName(`northmoor ${name}`)

export const AREA = id('area')

export const COORDINATOR = {
  id: id('coordinator'),
  email: 'coordinator@northmoor.example',
  name: 'Rosa Lindqvist',
}

export const people: readonly {
  id: string
  email: string
  name: string
  roles: readonly Role[]
}[] = [
  {
    ...COORDINATOR,
    roles: ['administrator', 'coordinator', 'facilitator', 'analyst', 'moderator'],
  },
  {
    id: id('safeguarding'),
    email: 'safeguarding@northmoor.example',
    name: 'Femi Adeyemi',
    roles: ['safeguarding-lead'],
  },
  {
    id: id('forum chair'),
    email: 'forum@northmoor.example',
    name: 'Shazia Malik',
    roles: ['facilitator', 'signatory', 'commitment-owner'],
  },
  {
    id: id('plans owner'),
    email: 'plans@northmoor.example',
    name: 'Gareth Pugh',
    roles: ['commitment-owner'],
  },
  {
    id: id('therapies owner'),
    email: 'therapies@northmoor.example',
    name: 'Ines Carvalho',
    roles: ['commitment-owner'],
  },
  {
    id: id('board'),
    email: 'board@northmoor.example',
    name: 'Councillor Ruth Amos',
    roles: ['board-reader'],
  },
]

export const partners = {
  council: {
    id: id('council'),
    name: 'Northmoor Council, education and inclusion',
    sector: 'education',
    about: 'Plans, school places and support in school.',
  },
  care: {
    id: id('care'),
    name: 'Northmoor Council, children’s social care',
    sector: 'social-care',
    about: 'Short breaks and support for families at home.',
  },
  health: {
    id: id('health'),
    name: 'NHS Northmoor and Vale',
    sector: 'health',
    about: 'Plans and pays for health services, therapies and assessments.',
  },
  forum: {
    id: id('forum'),
    name: 'Northmoor Parent Carer Forum',
    sector: 'parent-carer-forum',
    about: 'Parents and carers who speak up for families. Anyone with a child with SEND can join.',
  },
  voices: {
    id: id('voices'),
    name: 'Northmoor Young Voices',
    sector: 'youth',
    about: 'Young people with SEND, aged 11 to 25, who meet every second Thursday.',
  },
  larkfield: {
    id: id('larkfield'),
    name: 'Larkfield Community Trust',
    sector: 'voluntary',
    about: 'Clubs, holiday play and a family café.',
  },
} as const satisfies Record<string, { id: string; name: string; sector: Sector; about: string }>
