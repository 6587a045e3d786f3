/** Which commitments a list shows, and what its filters say. */
import type { Day } from '../../kernel/dates.ts'
import { isLate, STATUSES, statuses, type Status } from './commitments.rules.ts'

export type CommitmentRow = {
  id: string
  slug: string
  title: string
  ownerName: string
  ownerId: string | null
  partnerName: string
  dueTermId: string
  dueTermName: string
  dueTermEndsOn: Day
  status: Status
  /** Whether an update for the current term was given. */
  hasUpdate: boolean
  hasImpact: boolean
  evidenceCount: number
}

const NEEDS = ['late', 'silent', 'no-impact'] as const
export type ListNeed = (typeof NEEDS)[number]
export type Filter = { status: string; term: string; owner: string; needs: string; page: number }

const isSilent = (row: CommitmentRow): boolean => statuses[row.status].isOpen && !row.hasUpdate
export const lacksImpact = (row: CommitmentRow): boolean => row.status === 'done' && !row.hasImpact

const needed: Readonly<
  Record<ListNeed, { name: string; holds: (row: CommitmentRow, today: Day) => boolean }>
> = {
  late: { name: 'Past its term', holds: isLate },
  silent: { name: 'No update this term', holds: isSilent },
  'no-impact': { name: 'Done, no impact said', holds: lacksImpact },
}

export type FilterLink = { text: string; count: number; query: string; current: boolean }
export type FilterGroup = { name: string; links: FilterLink[] }
const PAGE = 50

export type List = {
  rows: CommitmentRow[]
  groups: FilterGroup[]
  total: number
  found: number
  page: number
  pages: number
  /** The query of the same list on another page. */
  pageQuery: (page: number) => string
}

/** One page of the list, with every filter as a link and how many it would show. */
export function listCommitments(rows: readonly CommitmentRow[], filter: Filter, today: Day): List {
  const matching = rows.filter((row) => matches(row, filter, today))
  const pages = Math.max(1, Math.ceil(matching.length / PAGE))
  const page = Math.min(Math.max(1, filter.page), pages)
  return {
    rows: matching.slice((page - 1) * PAGE, page * PAGE),
    groups: filterGroups(rows, filter, today),
    total: rows.length,
    found: matching.length,
    page,
    pages,
    pageQuery: (to) => queryOf({ ...filter, page: to }),
  }
}

function matches(row: CommitmentRow, filter: Filter, today: Day): boolean {
  const need = NEEDS.find((each) => each === filter.needs)
  return (
    (filter.status === '' || row.status === filter.status) &&
    (filter.term === '' || row.dueTermId === filter.term) &&
    (filter.owner === '' || row.ownerName === filter.owner) &&
    (need === undefined || needed[need].holds(row, today))
  )
}

function filterGroups(rows: readonly CommitmentRow[], filter: Filter, today: Day): FilterGroup[] {
  const link = (text: string, change: Partial<Filter>): FilterLink => {
    const to = { ...filter, ...change, page: 1 }
    const count = rows.filter((row) => matches(row, to, today)).length
    const [name, value] = Object.entries(change)[0]!
    return { text, count, query: queryOf(to), current: filter[name as keyof Filter] === value }
  }
  const terms = new Map(rows.map((row) => [row.dueTermId, row.dueTermName]))
  const owners = [...new Set(rows.map((row) => row.ownerName))].sort((a, b) => a.localeCompare(b))
  const groups = [
    { name: 'Status', links: STATUSES.map((each) => link(statuses[each].name, { status: each })) },
    { name: 'Due', links: [...terms].map(([id, name]) => link(name, { term: id })) },
    { name: 'Owner', links: owners.map((name) => link(name, { owner: name })) },
    { name: 'Needs', links: NEEDS.map((each) => link(needed[each].name, { needs: each })) },
  ]
  const keys = ['status', 'term', 'owner', 'needs'] as const
  return groups.map(({ name, links }, at) => ({
    name,
    links: [
      link('All', { [keys[at]!]: '' }),
      ...links.filter((each) => each.count > 0 || each.current),
    ],
  }))
}

/** `?status=delayed&owner=…`; empty when nothing is filtered. */
export function queryOf(filter: Partial<Filter>): string {
  const query = new URLSearchParams()
  for (const name of ['status', 'term', 'owner', 'needs'] as const)
    if (filter[name]) query.set(name, filter[name])
  if ((filter.page ?? 1) > 1) query.set('page', String(filter.page))
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
