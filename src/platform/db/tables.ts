/** Written by `./bin/said schema` from the migrated database. Do not edit. */
import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Accounts = {
  id: string
  email: string
  name: string
  created_at: Date
  closed_at: Date | null
}

type Activities = {
  area_id: string
  id: string
  slug: string
  programme_id: string | null
  kind: string
  title: string
  summary: Generated<string>
  purpose: Generated<string>
  level_key: string | null
  level_reason: Generated<string>
  who_decides: Generated<string>
  proposed_by: Generated<string>
  proposed_by_partner_id: string | null
  opens_on: string | null
  closes_on: string | null
  reply_by: Generated<string>
  made_at: Date
  made_by: string | null
  revision: Generated<number>
}

type ActivityPartners = {
  area_id: string
  activity_id: string
  partner_id: string
  part: Generated<string>
}

type Areas = {
  id: string
  slug: string
  name: string
  short_name: string
  gss_code: string | null
  strapline: Generated<string>
  strapline_credit: Generated<string>
  introduction: Generated<string>
  colour_thread: Generated<string>
  colour_panel: Generated<string>
  colour_warm: Generated<string>
  contact_email: Generated<string>
  contact_telephone: Generated<string>
  advice_service: Generated<string>
  is_demonstration: Generated<boolean>
  valid_from: string
  valid_to: string | null
  predecessor_id: string | null
  successor_id: string | null
  revision: Generated<number>
}

type AuditLog = {
  area_id: string
  id: string
  at: Date
  account_id: string | null
  actor: string
  action: string
  subject_kind: string
  subject_id: string | null
  detail: ColumnType<object, string | undefined, string>
}

type CommitmentMoves = {
  area_id: string
  id: string
  commitment_id: string
  status: string
  reason: Generated<string>
  at: Date
  by: string | null
  written_at: Generated<Date>
}

type CommitmentThemes = {
  area_id: string
  commitment_id: string
  theme_id: string
}

type Commitments = {
  area_id: string
  id: string
  slug: string
  title: string
  detail: Generated<string>
  owner_name: string
  owner_id: string | null
  lead_partner_id: string
  due_term_id: string
  impact_measure: Generated<string>
  made_at: Date
  made_by: string | null
  revision: Generated<number>
}

type ConcernHolds = {
  area_id: string
  contribution_id: string
}

type ConcernSteps = {
  area_id: string
  id: string
  number: Generated<number>
  concern_id: string
  step: string
  note: Generated<string>
  may_be_used: Generated<boolean>
  at: Date
  by: string
}

type Concerns = {
  area_id: string
  id: string
  contribution_id: string
  raised_at: Date
  raised_by: string | null
  raised_how: string
  note: Generated<string>
}

type Contributions = {
  area_id: string
  id: string
  activity_id: string
  session_id: string | null
  prompt_id: string | null
  parent_id: string | null
  receipt_id: string | null
  import_id: string | null
  position: Generated<number>
  channel: string
  role: Generated<string>
  language: Generated<string>
  body: string
  received_at: Date
}

type Erasures = {
  area_id: string
  contribution_id: string
  at: Date
  by: string | null
  reason: string
}

type Evidence = {
  area_id: string
  id: string
  commitment_id: string
  title: string
  link: Generated<string>
  note: Generated<string>
  at: Date
  by: string | null
}

type Headcounts = {
  area_id: string
  session_id: string
  role: string
  people: number
  exactness: string
}

type Heard = {
  area_id: string
  id: string
  activity_id: string
  session_id: string | null
  prompt_id: string | null
  parent_id: string | null
  receipt_id: string | null
  import_id: string | null
  position: number
  channel: string
  role: string
  language: string
  body: string
  received_at: Date
}

type Impacts = {
  area_id: string
  id: string
  commitment_id: string
  statement: string
  at: Date
  by: string | null
}

type ImportLines = {
  area_id: string
  import_id: string
  line: number
  text: string
  used_as: string
  reason: Generated<string>
  contribution_id: string | null
}

type ImportMoves = {
  area_id: string
  import_id: string
  move: string
  at: Date
  by: string | null
}

type Imports = {
  area_id: string
  id: string
  activity_id: string
  session_id: string | null
  file_name: string
  channel: Generated<string>
  source: JSONColumnType<object>
  edits: ColumnType<object, string | undefined, string>
  revision: Generated<number>
  made_at: Date
  made_by: string | null
}

type Judgements = {
  area_id: string
  id: string
  point_id: string
  kind: string
  value: string
  maker: string
  by: string | null
  at: Date
}

type Levels = {
  area_id: string
  key: string
  position: number
  name: string
  meaning: string
}

type Migrations = {
  name: string
  hash: string
  ran_at: Generated<Date>
}

type Openings = {
  area_id: string
  id: string
  number: Generated<number>
  activity_id: string
  move: string
  at: Date
  by: string | null
  reason: Generated<string>
}

type Outbox = {
  id: string
  recipient: string
  subject: string
  body: string
  made_at: Date
  sent_at: Date | null
  tries: Generated<number>
  last_fault: string | null
}

type PageVersions = {
  area_id: string
  path: string
  version: number
  content_type: string
  body: Buffer
  body_brotli: Buffer
  body_gzip: Buffer
  etag: string
  made_at: Date
  stored_at: Generated<Date>
}

type Partners = {
  area_id: string
  id: string
  name: string
  sector: string
  about: Generated<string>
  contact: Generated<string>
  agreement: Generated<string>
  agreement_review_on: string | null
  may_sign_off: Generated<boolean>
  revision: Generated<number>
}

type PasskeyChallenges = {
  challenge: string
  account_id: string | null
  expires_at: Date
}

type Passkeys = {
  credential_id: string
  account_id: string
  public_key: Buffer
  counter: number
  transports: Generated<string>
  name: string
  added_at: Date
  used_at: Date | null
}

type Points = {
  area_id: string
  id: string
  contribution_id: string
  activity_id: string
  starts: number
  ends: number
  made_at: Date
  by: string | null
}

type Programmes = {
  area_id: string
  id: string
  name: string
  because_of: Generated<string>
}

type Prompts = {
  area_id: string
  id: string
  activity_id: string
  position: number
  text: string
}

type PublicPages = {
  area_id: string
  path: string
  version: number
}

type Receipts = {
  area_id: string
  id: string
  code_hash: Buffer
  activity_id: string
  sent_key: string
  made_at: Date
}

type Releases = {
  area_id: string
  id: string
  contribution_id: string
  move: string
  public_text: string | null
  redaction_reason: Generated<string>
  exclusion: Generated<string>
  note: Generated<string>
  at: Date
  by: string
}

type Replies = {
  area_id: string
  id: string
  theme_id: string
  answer: string
  text: string
  because: Generated<string>
  who_decides: Generated<string>
  by_when: Generated<string>
  link: Generated<string>
  commitment_id: string | null
  given_for: Generated<string>
  at: Date
  by: string | null
  written_at: Generated<Date>
}

type Roles = {
  area_id: string
  account_id: string
  role: string
  granted_at: Date
  granted_by: string | null
}

type SafeguardingContacts = {
  area_id: string
  id: string
  name: string
  telephone: string
  hours: Generated<string>
  position: Generated<number>
}

type ScopeItems = {
  area_id: string
  id: string
  activity_id: string
  kind: string
  text: string
  position: number
}

type Sessions = {
  area_id: string
  id: string
  activity_id: string
  name: string
  held_on: string
  starts_at: Generated<string>
  place: Generated<string>
  access_note: Generated<string>
  revision: Generated<number>
}

type SignInLinks = {
  token_hash: Buffer
  account_id: string
  made_at: Date
  expires_at: Date
  used_at: Date | null
}

type SignIns = {
  token_hash: Buffer
  account_id: string
  began_at: Date
  seen_at: Date
  expires_at: Date
  means: string
}

type StandingJudgements = {
  area_id: string
  id: string
  point_id: string
  kind: string
  value: string
  maker: string
  by: string | null
  at: Date
}

type StandingLabels = {
  area_id: string
  id: string
  point_id: string
  theme_id: string
  maker: string
  move: string
  score: number | null
  because: string
  at: Date
  by: string | null
  act_id: string
}

type StandingMoves = {
  area_id: string
  id: string
  commitment_id: string | null
  status: string
  reason: string
  at: Date
  by: string | null
  written_at: Date
}

type StandingOpenings = {
  area_id: string
  id: string
  number: number
  activity_id: string
  move: string
  at: Date
  by: string | null
  reason: string
}

type StandingReleases = {
  area_id: string
  id: string
  contribution_id: string
  move: string
  public_text: string | null
  redaction_reason: string
  exclusion: string
  note: string
  at: Date
  by: string | null
}

type StandingReplies = {
  area_id: string
  id: string
  theme_id: string
  answer: string
  text: string
  because: string
  who_decides: string
  by_when: string
  link: string
  commitment_id: string | null
  given_for: string
  at: Date
  by: string | null
  written_at: Date
}

type StandingThemes = {
  area_id: string
  id: string
  activity_id: string
  name: string
  meaning: string
  code_key: string
  position: number
  made_at: Date
  made_by: string
  revision: number
  merged_into: string
  removed_act: string
}

type StandingUpdates = {
  area_id: string
  id: string
  commitment_id: string | null
  term_id: string
  done: string
  slipped: string
  slipped_because: string
  next: string
  at: Date
  by: string | null
  written_at: Date
}

type TermReports = {
  area_id: string
  term_id: string
  content: JSONColumnType<object>
  content_hash: string
  frozen_at: Date
  frozen_by: string | null
  approved_note: Generated<string>
}

type Terms = {
  area_id: string
  id: string
  name: string
  starts_on: string
  ends_on: string
}

type ThemeActs = {
  area_id: string
  id: string
  turn: Generated<number>
  activity_id: string
  kind: string
  theme_id: string | null
  detail: ColumnType<object, string | undefined, string>
  undoes: string | null
  at: Date
  by: string | null
}

type ThemeLabels = {
  area_id: string
  id: string
  turn: Generated<number>
  point_id: string
  theme_id: string
  maker: string
  move: string
  score: number | null
  because: Generated<string>
  at: Date
  by: string | null
  act_id: string | null
}

type Themes = {
  area_id: string
  id: string
  activity_id: string
  name: string
  meaning: Generated<string>
  code_key: string | null
  position: Generated<number>
  made_at: Date
  made_by: string | null
  revision: Generated<number>
  merged_into: string | null
  removed_act: string | null
}

type Updates = {
  area_id: string
  id: string
  commitment_id: string
  term_id: string
  done: Generated<string>
  slipped: Generated<string>
  slipped_because: Generated<string>
  next: Generated<string>
  at: Date
  by: string | null
  written_at: Generated<Date>
}

export type Tables = {
  accounts: Accounts
  activities: Activities
  activity_partners: ActivityPartners
  areas: Areas
  audit_log: AuditLog
  commitment_moves: CommitmentMoves
  commitment_themes: CommitmentThemes
  commitments: Commitments
  concern_holds: ConcernHolds
  concern_steps: ConcernSteps
  concerns: Concerns
  contributions: Contributions
  erasures: Erasures
  evidence: Evidence
  headcounts: Headcounts
  heard: Heard
  impacts: Impacts
  import_lines: ImportLines
  import_moves: ImportMoves
  imports: Imports
  judgements: Judgements
  levels: Levels
  migrations: Migrations
  openings: Openings
  outbox: Outbox
  page_versions: PageVersions
  partners: Partners
  passkey_challenges: PasskeyChallenges
  passkeys: Passkeys
  points: Points
  programmes: Programmes
  prompts: Prompts
  public_pages: PublicPages
  receipts: Receipts
  releases: Releases
  replies: Replies
  roles: Roles
  safeguarding_contacts: SafeguardingContacts
  scope_items: ScopeItems
  sessions: Sessions
  sign_in_links: SignInLinks
  sign_ins: SignIns
  standing_judgements: StandingJudgements
  standing_labels: StandingLabels
  standing_moves: StandingMoves
  standing_openings: StandingOpenings
  standing_releases: StandingReleases
  standing_replies: StandingReplies
  standing_themes: StandingThemes
  standing_updates: StandingUpdates
  term_reports: TermReports
  terms: Terms
  theme_acts: ThemeActs
  theme_labels: ThemeLabels
  themes: Themes
  updates: Updates
}
