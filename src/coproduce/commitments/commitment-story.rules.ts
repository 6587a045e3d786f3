/** The story of one commitment: its thread, its history, and the one thing to do next. */
import { dayOf, sayDay, sayMoment } from '../../kernel/dates.ts'
import { countOf } from '../../kernel/text.ts'
import { threadFrom, type Knot, type When } from '../../ui/index.ts'
import type { Commitment, CommitmentParts } from './commitment-page.store.ts'
import { commitmentPaths } from './commitments.paths.ts'
import { statuses } from './commitments.rules.ts'

export type HistoryLine = { at: Date; what: string; why: string; by: string | null }

/** Said, heard, promised, done: with the dates we have. */
export function knotsOf(commitment: Commitment, parts: CommitmentParts): Knot[] {
  const { themes, evidence } = parts
  const said = themes.flatMap(({ voices }) => (voices === null ? [] : [voices.firstSaidAt]))
  const points = themes.reduce((sum, { voices }) => sum + (voices?.points ?? 0), 0)
  const when = (moment: Date, note: string): When => ({
    date: sayDay(dayOf(moment)),
    dateTime: dayOf(moment),
    note,
  })
  const before = {
    ...(said.length === 0 ? {} : { said: when(earliest(said), countOf(points, 'point')) }),
    ...(themes.length === 0
      ? {}
      : {
          heard: when(
            earliest(themes.map((theme) => theme.madeAt)),
            countOf(themes.length, 'theme'),
          ),
        }),
    promised: when(commitment.madeAt, `Due by the end of ${commitment.dueTermName}`),
  }
  const { status, statusAt } = commitment
  if (statusAt === null || statuses[status].isOpen) return threadFrom(before)
  if (status === 'stopped')
    return threadFrom({
      ...before,
      ended: { ...when(statusAt, commitment.statusReason), step: 'done', word: 'Stopped' },
    })
  const shown = countOf(evidence.length, 'thing that shows it', 'things that show it')
  return threadFrom({ ...before, done: when(statusAt, shown) })
}

const earliest = (moments: readonly Date[]): Date =>
  new Date(Math.min(...moments.map((moment) => moment.getTime())))

/** What happened to it, newest first. */
export function historyOf(commitment: Commitment, parts: CommitmentParts): HistoryLine[] {
  const line = (each: { at: Date; by: string | null }, what: string, why = ''): HistoryLine => ({
    at: each.at,
    by: each.by,
    what,
    why,
  })
  const first = parts.moves.at(-1)
  return [
    ...parts.moves
      .filter((move) => move !== first)
      .map((move) => line(move, statuses[move.status].name, move.reason)),
    ...parts.evidence.map((each) => line(each, 'Evidence added', each.title)),
    ...parts.impacts.map((each) => line(each, 'Impact written', each.statement)),
    ...parts.updates.map((each) => line(each, `Update for ${each.termName}`)),
    ...parts.changes.map((each) => line(each, 'Words changed')),
    line({ at: commitment.madeAt, by: commitment.madeBy }, 'Commitment made'),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
}

export type NextThing = { title: string; why: string; action: { text: string; href: string } }
type Facts = {
  status: Commitment['status']
  themes: number
  evidence: number
  impacts: number
  hasMeasure: boolean
  owesUpdate: boolean
  isLate: boolean
}
type Place = { area: string; slug: string; term: string }

const NEXT: readonly {
  when: (facts: Facts) => boolean
  what: (place: Place) => NextThing
}[] = [
  {
    when: (facts) => facts.owesUpdate,
    what: ({ area, slug, term }) => ({
      title: `Give the update for ${term}`,
      why: 'What was done, what slipped and why, what is next. Two minutes.',
      action: { text: 'Give the update', href: commitmentPaths.update(area, slug) },
    }),
  },
  {
    when: (facts) => facts.isLate,
    what: ({ area, slug }) => ({
      title: 'It is past its term',
      why: 'Say that it is delayed and why, or give it a new term. People outside can see that it is late.',
      action: { text: 'Say it is delayed', href: commitmentPaths.move(area, slug, 'delayed') },
    }),
  },
  {
    when: (facts) => facts.themes === 0,
    what: ({ area, slug }) => ({
      title: 'Say what it answers',
      why: 'Without a theme nobody can follow it back to what was said.',
      action: { text: 'Choose themes', href: commitmentPaths.change(area, slug) },
    }),
  },
  {
    when: (facts) => facts.status === 'done' && facts.impacts === 0,
    what: ({ area, slug }) => ({
      title: 'Say what it changed for people',
      why: 'It is done. What is different now for those who asked for it?',
      action: { text: 'Write the impact', href: commitmentPaths.impact(area, slug) },
    }),
  },
  {
    when: (facts) => facts.status === 'done' && !facts.hasMeasure,
    what: ({ area, slug }) => ({
      title: 'Say how you know it made a difference',
      why: 'It cannot become embedded without an impact measure.',
      action: { text: 'Add an impact measure', href: commitmentPaths.change(area, slug) },
    }),
  },
  {
    when: (facts) => statuses[facts.status].isOpen && facts.evidence > 0,
    what: ({ area, slug }) => ({
      title: 'Is it done?',
      why: 'There is evidence. If nothing is left to do, mark it done.',
      action: { text: 'Mark it done', href: commitmentPaths.move(area, slug, 'done') },
    }),
  },
  {
    when: (facts) => statuses[facts.status].isOpen,
    what: ({ area, slug }) => ({
      title: 'Add what shows it is being done',
      why: 'It cannot be marked done without something a reader can open.',
      action: { text: 'Add evidence', href: commitmentPaths.evidence(area, slug) },
    }),
  },
]

/** The one obvious next thing for somebody who keeps this commitment; null when nothing is owed. */
export const nextThing = (facts: Facts, place: Place): NextThing | null =>
  NEXT.find(({ when }) => when(facts))?.what(place) ?? null

/** "29 October 2026, 14:05, Person 3" */
export const whenAndWho = (each: { at: Date; by: string | null }): string =>
  each.by === null ? sayMoment(each.at) : `${sayMoment(each.at)}, ${each.by}`
