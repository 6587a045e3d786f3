/** Invented notes of an evening, copied from a web page, with every trap that real ones have. */

const NBSP = '\u00a0'

/** Doubled headings, page furniture, inner lists, a garbled line, complaints under praise, curly quotes. */
const LINES = [
  'Skip to main content',
  'Home | Families | Contact us',
  'What works well for families?',
  '',
  'What works well for families?',
  `${NBSP}•${NBSP}The welcome desk at Brook Lane is warm and quick`,
  '• The short breaks team',
  '    ◦ always rings back the same day',
  `    ◦ remembers our children’s names${NBSP}– every time`,
  '• “Nothing about us without us” is said a lot. We were asked what we think and then nothing happened',
  '• Of the the plan between and plan with TRX',
  '• A steward asked for more chairs by the door',
  '',
  'What would you change first?',
  'What would you change first?',
  '• Letters about a meeting arrive after the meeting',
  '• Letters about meetings arrive after the meeting',
  '• One person who knows our child, and who stays',
  '• Nobody rings back. Ring me on 01632 960188 after school',
  '• Waiting two years for an assessment with no word in between',
  '• Could meetings be in the evening?',
  '• School staff need training about autism',
  '',
  'Privacy and cookies',
  '© Northmoor partnership',
] as const

/** As it stood on somebody's Windows computer. */
export const winterNotes = Buffer.from(LINES.join('\r\n'), 'utf8')
export const nonBlankLines = LINES.filter((line) => line.trim() !== '').length
/** The number a line has in the file, from 1. */
export const lineOf = (start: string): number => LINES.findIndex((line) => line.includes(start)) + 1
