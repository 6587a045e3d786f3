/** The words these pages use for what a line is and what is known about it. */
import type { Polarity } from '../../analysis/polarity.ts'
import { countOf } from '../../kernel/text.ts'
import type { LineAccount as Account } from './account.ts'
import type { SourceFormat } from './document.ts'
import type { Shown } from './imports.forms.ts'
import type { ImportChannel, ImportState } from './imports.types.ts'
import type { Flag } from './structure/draft.ts'

export const channelWords: Readonly<Record<ImportChannel, string>> = {
  room: 'Said or written in a room',
  paper: 'On paper',
  'e-mail': 'By e-mail',
  telephone: 'On the telephone',
  social: 'On social media',
}

export const stateWords: Readonly<Record<ImportState, string>> = {
  prepared: 'Being prepared',
  'brought-in': 'Brought in',
  undone: 'Undone',
  'thrown-away': 'Thrown away',
}

export const formatWords: Readonly<Record<SourceFormat, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  csv: 'Spreadsheet (CSV)',
}

export const polarityWords: Readonly<Record<Polarity, string>> = {
  praise: 'praise',
  problem: 'problem',
  idea: 'idea',
  question: 'question',
  unknown: 'none of these',
}

export const flagWords: Readonly<Record<Flag, string>> = {
  unclear: 'unclear',
  question: 'asks',
  quote: 'quotation',
  acronym: 'short form',
  continues: 'goes on from above?',
  long: 'long',
  repeat: 'said before',
  identifiable: 'could point to somebody',
}

/** What is worth looking at, most worth first; each is a way to narrow the page. */
export const lookWords: readonly (readonly [Shown['show'], (count: number) => string])[] = [
  ['unclear', (count) => `${count} unclear`],
  ['continues', (count) => `${count} may go on from the line above`],
  ['long', (count) => `${count} long`],
  ['identifiable', (count) => `${count} could point to somebody`],
  ['acronym', (count) => `${count} with a short form to ask about`],
  ['repeat', (count) => `${count} nearly the same as another`],
  ['problem', (count) => countOf(count, 'problem')],
  ['unknown', (count) => `${count} without a kind`],
  ['aside', (count) => `${count} set aside`],
  ['changed', (count) => `${count} you changed`],
]

/** The parts of the line account, in the order of the sum. */
export function accountParts(account: Account) {
  return [
    { count: account.contributions - account.rejoined, one: 'contribution', many: 'contributions' },
    { count: account.rejoined, one: 'line re-joined', many: 'lines re-joined' },
    { count: account.headings, one: 'heading', many: 'headings' },
    { count: account.furniture, one: 'set aside', many: 'set aside' },
    { count: account.setAsideByYou, one: 'set aside by you', many: 'set aside by you' },
  ].filter(({ count }, at) => count > 0 || at === 0)
}

export const linesCounted = (account: Account): number => account.lines - account.blank
