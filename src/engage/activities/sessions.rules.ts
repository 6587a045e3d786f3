/** Who comes to a session, and dates that contradict each other. */
import { sayDay, type Day } from '../../kernel/dates.ts'
import { inWords } from '../../kernel/text.ts'

export const PEOPLE = [
  'young-people',
  'parent-carers',
  'school-staff',
  'health-staff',
  'council-staff',
  'voluntary',
  'others',
] as const
export type People = (typeof PEOPLE)[number]

export const peopleWords: Readonly<Record<People, string>> = {
  'young-people': 'Children and young people',
  'parent-carers': 'Parents and carers',
  'school-staff': 'School and college staff',
  'health-staff': 'Health staff',
  'council-staff': 'Council staff',
  voluntary: 'Voluntary organisations',
  others: 'Others',
}

export type Headcount = {
  readonly role: People
  readonly people: number
  readonly exactness: 'exact' | 'estimate'
}

/** "about 100" as soon as one part of it is an estimate; null when nobody counted. */
export function totalOf(
  counts: readonly Pick<Headcount, 'people' | 'exactness'>[],
): { people: number; exactness: Headcount['exactness'] } | null {
  if (counts.length === 0) return null
  return {
    people: counts.reduce((sum, each) => sum + each.people, 0),
    exactness: counts.every((each) => each.exactness === 'exact') ? 'exact' : 'estimate',
  }
}

export type DatedSession = { readonly id: string; readonly name: string; readonly heldOn: Day }
export type Contradiction = { readonly sessionId: string; readonly text: string }

/** What does not fit together. Each may be right after all, so none of them stops anybody. */
export const contradictions = (
  sessions: readonly DatedSession[],
  dates: { readonly opensOn: Day | null; readonly closesOn: Day | null },
): Contradiction[] => [...twoDatesForOneName(sessions), ...outsideTheDates(sessions, dates)]

function twoDatesForOneName(sessions: readonly DatedSession[]): Contradiction[] {
  const byName = Map.groupBy(sessions, ({ name }) => name.toLowerCase().replace(/\s+/g, ' ').trim())
  return [...byName.values()].flatMap((same) => {
    const days = [...new Set(same.map(({ heldOn }) => heldOn))].sort()
    if (days.length < 2) return []
    const last = same.at(-1)!
    return [
      {
        sessionId: last.id,
        text: `“${last.name}” has ${days.length} dates: ${inWords(days.map(sayDay))}. Check which is right, or give them different names.`,
      },
    ]
  })
}

function outsideTheDates(
  sessions: readonly DatedSession[],
  { opensOn, closesOn }: { opensOn: Day | null; closesOn: Day | null },
): Contradiction[] {
  return sessions.flatMap(({ id, name, heldOn }) => {
    if (opensOn !== null && heldOn < opensOn)
      return [
        {
          sessionId: id,
          text: `“${name}” is on ${sayDay(heldOn)}, before the activity opens on ${sayDay(opensOn)}.`,
        },
      ]
    if (closesOn !== null && heldOn > closesOn)
      return [
        {
          sessionId: id,
          text: `“${name}” is on ${sayDay(heldOn)}, after the activity closes on ${sayDay(closesOn)}.`,
        },
      ]
    return []
  })
}
