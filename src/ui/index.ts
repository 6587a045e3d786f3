/** The door of the look: frames, identity components, icons and brand. GOV.UK components have their own door in govuk/. */
export { renderPage } from './render.ts'
export { brandCss, checkBrand, OUR_COLOURS, type Brand } from './brand.ts'
export { contrast, isHexColour } from './contrast.ts'
export { Icon, type IconProps } from './icon.tsx'
export type { IconName } from './icons.ts'
export type { AreaFrame, FrameProps, NavItem } from './frames/frame.types.ts'
export { PublicPage, type PublicPageProps } from './frames/public-page.tsx'
export { StaffPage, type SignedIn, type StaffPageProps } from './frames/staff-page.tsx'
export { Message } from './frames/furniture.tsx'
export { Actions, ButtonLink, KeyHint, TableScroll } from './identity/actions.tsx'
export {
  Chip,
  Difference,
  LineAccount,
  type ChipProps,
  type DifferenceProps,
  type LineAccountProps,
} from './identity/account.tsx'
export { BarChart, type BarChartProps, type BarRow } from './identity/bar-chart.tsx'
export { Card, Cards, type CardProps } from './identity/cards.tsx'
export { Count, Figures, type Figure } from './identity/figures.tsx'
export { Day, Heading, type Level } from './identity/heading.tsx'
export {
  Band,
  Bands,
  Columns,
  Facts,
  PageTitle,
  Panel,
  type BandProps,
  type PageTitleProps,
} from './identity/layout.tsx'
export {
  LevelScale,
  USUAL_LEVELS,
  type LevelScaleProps,
  type LevelStep,
} from './identity/level-scale.tsx'
export {
  EmptyState,
  NextStep,
  NextSteps,
  type NextStepProps,
  type Step,
} from './identity/next-step.tsx'
export { HarmNotice, ReceiptWords } from './identity/receipt-words.tsx'
export {
  ReplyBlock,
  WaitingNote,
  type ReplyBlockProps,
  type ReplyKind,
} from './identity/reply-block.tsx'
export { ScopeCard, type ScopeCardProps } from './identity/scope-card.tsx'
export { StatusTag, type StatusName } from './identity/status-tag.tsx'
export {
  STEP_WORDS,
  Thread,
  type Knot,
  type KnotState,
  type ThreadProps,
  type ThreadStep,
} from './identity/thread.tsx'
export { threadFrom, type ThreadDates, type When } from './identity/thread-from.ts'
export { Timeline, type TimelineItem } from './identity/timeline.tsx'
export { VoiceCard, Voices, type VoiceCardProps } from './identity/voice-card.tsx'
