/** What an area's public pages are made from, as read from the database: still rows, not yet for the public. */
import type { Area, Level, SafeguardingContact, Term } from '../areas/index.ts'
import type { TermReport } from '../coproduce/progress/index.ts'
import type { Day } from '../kernel/dates.ts'

export type ActivityRow = {
  id: string
  slug: string
  kind: string
  title: string
  summary: string
  purpose: string
  levelKey: string | null
  levelReason: string
  whoDecides: string
  proposedBy: string
  proposedByPartner: string | null
  programme: string | null
  becauseOf: string | null
  opensOn: Day | null
  closesOn: Day | null
  replyBy: string
  openedAt: Date
}
type ScopeRow = { activityId: string; kind: string; text: string }
type PromptRow = { id: string; activityId: string; text: string }
export type SessionRow = {
  id: string
  activityId: string
  name: string
  heldOn: Day
  startsAt: string
  place: string
  accessNote: string
}
type HeadcountRow = { activityId: string; role: string; people: number; exactness: string }
type PartRow = { activityId: string; name: string; part: string }
export type ThemeRow = {
  id: string
  activityId: string
  name: string
  meaning: string
  madeAt: Date
}
/** How often a theme was put by a person under a prompt, and by how many contributions. */
export type CellRow = {
  themeId: string
  promptId: string | null
  points: number
  contributions: number
  firstSaidAt: Date
}
export type HeardRow = { activityId: string; role: string; year: number; contributions: number }
/** Words that a person released and that still stand. */
export type VoiceRow = {
  id: string
  activityId: string
  promptId: string | null
  role: string
  channel: string
  language: string
  text: string
  /** True when nothing was taken out, so that spans of the original fit. */
  whole: boolean
}
export type VoiceThemeRow = {
  contributionId: string
  themeId: string
  starts: number
  ends: number
}
export type ReplyRow = {
  themeId: string
  answer: string
  text: string
  because: string
  whoDecides: string
  byWhen: string
  link: string
  commitmentId: string | null
  givenFor: string
  at: Date
}
export type CommitmentRow = {
  id: string
  slug: string
  title: string
  detail: string
  ownerName: string
  leadPartner: string
  dueTerm: string
  dueOn: Day
  impactMeasure: string
  madeAt: Date
  status: string | null
  statusReason: string
  statusAt: Date | null
}
type CommitmentThemeRow = { commitmentId: string; themeId: string }
export type UpdateRow = {
  commitmentId: string
  term: string
  termStartsOn: Day
  done: string
  slipped: string
  slippedBecause: string
  next: string
  at: Date
}
type EvidenceRow = {
  commitmentId: string
  title: string
  link: string
  note: string
  at: Date
}
type ImpactRow = { commitmentId: string; statement: string; at: Date }
export type ReportRow = {
  termId: string
  term: string
  startsOn: Day
  endsOn: Day
  content: TermReport
  frozenAt: Date
  approvedNote: string
}

type AreaFacts = {
  area: Area
  terms: Term[]
  levels: Level[]
  contacts: SafeguardingContact[]
}
export type ActivityFacts = {
  activities: ActivityRow[]
  scope: ScopeRow[]
  prompts: PromptRow[]
  sessions: SessionRow[]
  headcounts: HeadcountRow[]
  parts: PartRow[]
}
export type HeardFacts = {
  themes: ThemeRow[]
  cells: CellRow[]
  heard: HeardRow[]
  voices: VoiceRow[]
  voiceThemes: VoiceThemeRow[]
}
export type PromiseFacts = {
  /** Oldest first; the last of a theme stands. */
  replies: ReplyRow[]
  commitments: CommitmentRow[]
  commitmentThemes: CommitmentThemeRow[]
  updates: UpdateRow[]
  evidence: EvidenceRow[]
  impacts: ImpactRow[]
  reports: ReportRow[]
}
export type Material = AreaFacts & ActivityFacts & HeardFacts & PromiseFacts
