/** What a term's report holds, what it warns of, and how it differs from the one before. */
import type { Day } from '../../kernel/dates.ts'
import { statuses } from '../commitments/index.ts'
import type {
  Alarm,
  AlarmKind,
  Changed,
  ReportDifference,
  ReportedCommitment,
  Status,
  TermReport,
} from './report.types.ts'

type Compared = Pick<ReportedCommitment, 'id' | 'title' | 'status' | 'due' | 'update'>

const isOpen = (commitment: { status: Status }): boolean => statuses[commitment.status].isOpen
const ended: readonly Status[] = ['done', 'embedded', 'stopped']

/** Where each commitment stood in a report, those included that it only remembers as ended. */
function stoodIn(report: Pick<TermReport, 'commitments' | 'difference'>): Map<string, Stood> {
  const stood = new Map<string, Stood>()
  for (const { id, title, from, to } of report.difference?.settled ?? []) {
    const status = to ?? from
    if (status !== null) stood.set(id, { title, status, dueEndsOn: null })
  }
  for (const { id, title, status, due } of report.commitments)
    stood.set(id, { title, status, dueEndsOn: due.endsOn })
  return stood
}
type Stood = { title: string; status: Status; dueEndsOn: Day | null }

/**
 * Which commitments a report tells of. Embedded and stopped ones are told of once; done ones until they
 * are embedded, because what they changed is still owed.
 */
export function toldOf<C extends Compared>(
  commitments: readonly C[],
  before: Pick<TermReport, 'commitments' | 'difference'> | null,
): C[] {
  const stood = before === null ? new Map<string, Stood>() : stoodIn(before)
  return commitments.filter(
    ({ id, status }) => stood.get(id)?.status !== status || !over.includes(status),
  )
}
const over: readonly Status[] = ['embedded', 'stopped']

export type DifferenceList = keyof ReportDifference

/** Which list of the difference a commitment stands in. One of the two is always given. */
export function classify(
  before: Omit<Stood, 'title'> | undefined,
  now: Compared | undefined,
  asOf: Day,
): DifferenceList {
  if (before === undefined) return 'fresh'
  if (ended.includes(before.status)) return afterItsEnd(before.status, now)
  if (now === undefined || now.status === 'stopped') return 'dropped'
  return isOpen(now) && slipped(before.dueEndsOn, now, asOf) ? 'slipped' : 'kept'
}

/** Where one stands that was done, embedded or stopped in the report before. */
function afterItsEnd(before: Status, now: Compared | undefined): DifferenceList {
  if (now === undefined || now.status === before) return 'settled'
  if (now.status === 'stopped') return 'dropped'
  if (before === 'stopped') return 'fresh'
  // Done, and then not: it slipped back.
  return isOpen(now) ? 'slipped' : 'kept'
}

const slipped = (dueBefore: Day | null, now: Compared, asOf: Day): boolean =>
  now.status === 'delayed' ||
  (now.update !== null && now.update.slipped !== '') ||
  (dueBefore !== null && now.due.endsOn > dueBefore) ||
  now.due.endsOn < asOf

/** The whole difference: every commitment of either report in exactly one list. */
export function differenceBetween(
  before: Pick<TermReport, 'commitments' | 'difference'>,
  now: { commitments: readonly Compared[]; asOf: Day },
): ReportDifference {
  const earlier = stoodIn(before)
  const later = new Map(now.commitments.map((each) => [each.id, each]))
  const lists: Record<DifferenceList, Changed[]> = {
    kept: [],
    slipped: [],
    dropped: [],
    fresh: [],
    settled: [],
  }
  for (const id of new Set([...later.keys(), ...earlier.keys()])) {
    const [was, is] = [earlier.get(id), later.get(id)]
    lists[classify(was, is, now.asOf)].push({
      id,
      title: is?.title ?? was?.title ?? '',
      from: was?.status ?? null,
      to: is?.status ?? null,
    })
  }
  return lists
}

/** Commitments whose status is another than in the report before. */
export const statusChanges = (difference: ReportDifference): Changed[] =>
  Object.values(difference)
    .flat()
    .filter(({ from, to }) => from !== null && to !== null && from !== to)

const ALARMS: readonly {
  kind: AlarmKind
  raised: (commitment: ReportedCommitment, report: { term: { endsOn: Day }; asOf: Day }) => boolean
}[] = [
  {
    kind: 'no-update',
    raised: (one, { term }) => isOpen(one) && one.update === null && one.due.endsOn <= term.endsOn,
  },
  { kind: 'late', raised: (one, { asOf }) => isOpen(one) && one.due.endsOn < asOf },
  { kind: 'no-impact', raised: (one) => one.status === 'done' && one.impacts.length === 0 },
  {
    kind: 'nothing-next',
    raised: (one) => isOpen(one) && (one.update?.next ?? '') === '',
  },
]

/** What a reader should be warned of. Alarms are printed in the report; they never stop it. */
export const alarmsOf = (report: {
  commitments: readonly ReportedCommitment[]
  term: { endsOn: Day }
  asOf: Day
}): Alarm[] =>
  ALARMS.flatMap(({ kind, raised }) =>
    report.commitments
      .filter((one) => raised(one, report))
      .map(({ id, title }) => ({ kind, id, title })),
  )

export const alarmWords: Readonly<Record<AlarmKind, string>> = {
  'no-update': 'Due by the end of this term, and no update was given',
  late: 'Past the term it was promised for',
  'no-impact': 'Done, but nobody has said what it changed for people',
  'nothing-next': 'Nothing is planned for next term',
}

type TermToFreeze = { id: string; name: string; startsOn: Day }

/** Why this term's report cannot be frozen today, or null. Reports are frozen in the order of their terms. */
export function freezeFault(
  term: TermToFreeze,
  { today, frozen }: { today: Day; frozen: readonly TermToFreeze[] },
): string | null {
  if (term.startsOn > today) return `${term.name} has not begun yet`
  const later = frozen.find((each) => each.startsOn > term.startsOn)
  return later === undefined
    ? null
    : `The report for ${later.name} is frozen already, so an earlier one would tell of things that came after it`
}
