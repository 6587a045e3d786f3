/** The life of a commitment: where it may stand, which move is allowed from where, and what each move needs. */
import { mayDo } from '../../access/index.ts'
import type { Day } from '../../kernel/dates.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import type { StatusName } from '../../ui/index.ts'

export const STATUSES = [
  'not-started',
  'started',
  'on-track',
  'delayed',
  'done',
  'embedded',
  'stopped',
] as const
export type Status = (typeof STATUSES)[number]

/** The words and the tag of each status, and whether work is still owed. */
export const statuses: Readonly<
  Record<Status, { name: string; tag: StatusName; isOpen: boolean }>
> = {
  'not-started': { name: 'Not started', tag: 'not started', isOpen: true },
  started: { name: 'Started', tag: 'started', isOpen: true },
  'on-track': { name: 'On track', tag: 'on track', isOpen: true },
  delayed: { name: 'Delayed', tag: 'late', isOpen: true },
  done: { name: 'Done', tag: 'done', isOpen: false },
  embedded: { name: 'Embedded', tag: 'embedded', isOpen: false },
  stopped: { name: 'Stopped', tag: 'stopped', isOpen: false },
}

export type Need = 'reason' | 'evidence' | 'impact statement' | 'impact measure'
export type Move = {
  readonly from: Status
  readonly to: Status
  /** What the button says. */
  readonly label: string
  readonly needs: readonly Need[]
}

const toEmbedded: readonly Need[] = ['impact statement', 'impact measure']

/** Every move there is. A move that is not in this table does not exist. */
export const MOVES: readonly Move[] = [
  { from: 'not-started', to: 'started', label: 'It has started', needs: [] },
  { from: 'not-started', to: 'on-track', label: 'It is on track', needs: [] },
  { from: 'not-started', to: 'delayed', label: 'It is delayed', needs: ['reason'] },
  { from: 'not-started', to: 'stopped', label: 'Stop it', needs: ['reason'] },
  { from: 'started', to: 'on-track', label: 'It is on track', needs: [] },
  { from: 'started', to: 'delayed', label: 'It is delayed', needs: ['reason'] },
  { from: 'started', to: 'done', label: 'Mark it done', needs: ['evidence'] },
  { from: 'started', to: 'stopped', label: 'Stop it', needs: ['reason'] },
  { from: 'on-track', to: 'delayed', label: 'It is delayed', needs: ['reason'] },
  { from: 'on-track', to: 'done', label: 'Mark it done', needs: ['evidence'] },
  { from: 'on-track', to: 'stopped', label: 'Stop it', needs: ['reason'] },
  { from: 'delayed', to: 'on-track', label: 'It is on track again', needs: [] },
  { from: 'delayed', to: 'done', label: 'Mark it done', needs: ['evidence'] },
  { from: 'delayed', to: 'stopped', label: 'Stop it', needs: ['reason'] },
  { from: 'done', to: 'embedded', label: 'Mark it embedded', needs: toEmbedded },
  { from: 'done', to: 'started', label: 'Take it up again', needs: ['reason'] },
  { from: 'embedded', to: 'started', label: 'Take it up again', needs: ['reason'] },
  { from: 'stopped', to: 'started', label: 'Take it up again', needs: ['reason'] },
]

export const movesFrom = (from: Status): Move[] => MOVES.filter((move) => move.from === from)

/** What of a commitment decides which moves are open to it. */
export type Standing = {
  readonly status: Status
  readonly evidenceCount: number
  readonly impactCount: number
  readonly impactMeasure: string
}

const has: Readonly<Record<Need, (standing: Standing, reason: string) => boolean>> = {
  reason: (_standing, reason) => reason.trim() !== '',
  evidence: (standing) => standing.evidenceCount > 0,
  'impact statement': (standing) => standing.impactCount > 0,
  'impact measure': (standing) => standing.impactMeasure.trim() !== '',
}

const missing: Readonly<Record<Need, (to: Status) => string>> = {
  reason: (to) => (to === 'started' ? 'Say why it is taken up again' : `Say why it is ${to}`),
  evidence: () => 'Add what shows it was done, then mark it done',
  'impact statement': () => 'Say what changed for people, then mark it embedded',
  'impact measure': () => 'Say how you know it made a difference, then mark it embedded',
}

/** What this commitment lacks for a move, a reason aside: that is asked for when the move is made. */
export const lacksFor = (standing: Standing, move: Move): Need[] =>
  move.needs.filter((need) => need !== 'reason' && !has[need](standing, ''))

/** Why the move is refused, or null when it may be made. */
export function moveFault(
  standing: Standing,
  asked: { to: Status; reason: string },
): FieldFault | null {
  const move = MOVES.find((each) => each.from === standing.status && each.to === asked.to)
  if (move === undefined)
    return {
      field: 'reason',
      text: `It is ${statuses[standing.status].name.toLowerCase()} now, so it cannot become ${statuses[asked.to].name.toLowerCase()}. Look at it again`,
    }
  const need = move.needs.find((each) => !has[each](standing, asked.reason))
  return need === undefined ? null : { field: 'reason', text: missing[need](asked.to) }
}

/** Commitment owners keep their own commitments; coordinators keep them all. */
export const mayUpdate = (
  person: { accountId: string; roles: ReadonlySet<string> },
  commitment: { ownerId: string | null },
): boolean =>
  mayDo(person.roles, 'make commitments') ||
  (mayDo(person.roles, 'give updates') && commitment.ownerId === person.accountId)

/** Past the term it was promised for, and still owed. */
export const isLate = (commitment: { status: Status; dueTermEndsOn: Day }, today: Day): boolean =>
  statuses[commitment.status].isOpen && commitment.dueTermEndsOn < today
