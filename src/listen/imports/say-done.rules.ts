/** One sentence about what was done with lines, for the person who did it. */
import { countOf } from '../../kernel/text.ts'
import { linesAsked, verbOf } from './asked-edits.rules.ts'
import type { ImportEdit } from './edits.ts'
import type { EditForm } from './imports.forms.ts'
import type { Stepped } from './steps.rules.ts'

const DID: Readonly<Record<string, string>> = {
  contribution: 'made a contribution',
  restore: 'put back',
  heading: 'made a heading',
  'set-aside': 'set aside',
  rejoin: 'joined to the line above',
  separate: 'separated again',
  unnest: 'taken out of its list',
  nest: 'put under another line',
  'nest-above': 'put under the line above',
  prompt: 'moved to another prompt',
  split: 'cut into points',
  'split-proposed': 'cut into points',
  'one-point': 'made one point again',
  praise: 'marked as praise',
  problem: 'marked as a problem',
  idea: 'marked as an idea',
  question: 'marked as a question',
  unknown: 'marked as none of these',
}

export function sayDone(form: EditForm, done: Pick<Stepped, 'done' | 'left' | 'beside'>): string {
  const [verb = ''] = verbOf(form)
  const beside = done.beside ? ' Somebody else changed other lines meanwhile: both are kept.' : ''
  if (done.done === 0) return `Nothing changed: it was so already.${beside}`
  if (verb === 'rename') return `The prompt has its new words.${beside}`
  if (verb === 'expand') return `The short form is explained.${beside}`
  const left =
    done.left.length === 0 ? '' : ` Left as they were: ${done.left.slice(0, 3).join(' ')}`
  return `${sayLines(linesAsked(form), done.done)} ${didOf(verb)}.${left}${beside}`
}

const sayLines = (lines: readonly number[], count: number): string =>
  lines.length === 1 ? `Line ${lines[0]}` : countOf(count, 'line')

/** What a step did: "line 12 set aside", "3 lines marked as praise". */
export function sayStep(edits: readonly ImportEdit[]): string {
  const [first] = edits
  if (first === undefined) return 'nothing'
  if (first.do === 'rename') return 'a prompt got new words'
  if (first.do === 'expand') return `${first.acronym} explained`
  const lines = edits.flatMap((edit) => ('line' in edit ? [edit.line] : []))
  const which = lines.length === 1 ? `line ${lines[0]}` : countOf(lines.length, 'line')
  return `${which} ${didOf(verbFor(first))}`
}

function verbFor(edit: ImportEdit): string {
  switch (edit.do) {
    case 'setAside':
      return 'set-aside'
    case 'polarity':
      return edit.polarity
    case 'flag':
      return `${edit.on ? 'mark' : 'unmark'}-${edit.flag}`
    case 'split':
      return edit.at.length === 0 ? 'one-point' : 'split'
    default:
      return edit.do
  }
}

function didOf(verb: string): string {
  if (DID[verb] !== undefined) return DID[verb]
  const [how, flag = ''] = verb.split('-')
  const word = flag === 'identifiable' ? 'could point to somebody' : flag
  return how === 'unmark' ? `no longer marked “${word}”` : `marked “${word}”`
}
