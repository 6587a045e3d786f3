/** What a form asks to be done with lines, as edits. */
import { fault, ok, type Result } from '../../kernel/result.ts'
import { importEdit, type ImportEdit } from './edits.ts'
import type { EditForm } from './imports.forms.ts'
import { joinedText } from './joined.ts'
import { cutsFrom } from './split-words.rules.ts'
import type { Draft } from './structure/draft.ts'
import { proposePoints } from './structure/points.ts'

/** What is wrong, and the field it stands beside. */
export type Missing = { readonly field: string; readonly text: string }
type Asked = Result<ImportEdit[], Missing>

export function askedEdits(form: EditForm, draft: Draft): Asked {
  const [verb = '', what = ''] = verbOf(form)
  if (verb === 'rename') return renamed(form)
  if (verb === 'expand') return expanded(form, what)
  const make = Object.hasOwn(makers, verb) ? makers[verb] : undefined
  if (make === undefined)
    return fault({ field: 'do', text: 'Choose what to do with the lines. Your ticks are kept' })
  const lines = linesAsked(form)
  if (lines.length === 0 || lines.some((line) => !Number.isInteger(line) || line < 1))
    return fault({ field: 'lines', text: 'Tick at least one line first' })
  return all(lines.map((line) => make({ line, form, draft })))
}

/** The deed and what it names: ["prompt", "p5"], ["rejoin", "12"]. */
export function verbOf(form: EditForm): string[] {
  if (form.one !== '') return form.one.split(' ')
  return (form.do === 'more' ? form.more : form.do).split(' ')
}

/** A button in a row names its own line; others go by the ticks. */
export const linesAsked = (form: EditForm): number[] =>
  (form.one === '' ? form.lines : form.one.split(' ').slice(1)).map(Number)

function all(asked: readonly Result<unknown, Missing>[]): Asked {
  const edits: ImportEdit[] = []
  for (const each of asked) {
    if (!each.ok) return each
    const edit = importEdit.safeParse(each.value)
    if (!edit.success) return fault({ field: 'do', text: 'That cannot be done with this line' })
    edits.push(edit.data)
  }
  return ok(edits)
}

type One = { readonly line: number; readonly form: EditForm; readonly draft: Draft }
type Maker = (one: One) => Result<unknown, Missing>

const does =
  (edit: object): Maker =>
  ({ line }) =>
    ok({ ...edit, line })

const makers: Readonly<Record<string, Maker>> = {
  contribution: does({ do: 'contribution' }),
  heading: does({ do: 'heading' }),
  restore: does({ do: 'restore' }),
  rejoin: does({ do: 'rejoin' }),
  separate: does({ do: 'separate' }),
  unnest: does({ do: 'unnest' }),
  'one-point': does({ do: 'split', at: [] }),
  praise: does({ do: 'polarity', polarity: 'praise' }),
  problem: does({ do: 'polarity', polarity: 'problem' }),
  idea: does({ do: 'polarity', polarity: 'idea' }),
  question: does({ do: 'polarity', polarity: 'question' }),
  unknown: does({ do: 'polarity', polarity: 'unknown' }),
  ...Object.fromEntries(
    (['unclear', 'quote', 'question', 'identifiable'] as const).flatMap((flag) => [
      [`mark-${flag}`, does({ do: 'flag', flag, on: true })],
      [`unmark-${flag}`, does({ do: 'flag', flag, on: false })],
    ]),
  ),
  'set-aside': ({ line, form }) =>
    form.reason.trim() === ''
      ? fault({ field: 'reason', text: 'Say why it is set aside' })
      : ok({ do: 'setAside', line, reason: form.reason }),
  prompt: ({ line, form }) => {
    const prompt = verbOf(form)[1] ?? form.prompt
    return prompt === ''
      ? fault({ field: 'prompt', text: 'Choose a prompt' })
      : ok({ do: 'prompt', line, prompt: prompt === 'none' ? null : prompt })
  },
  nest: ({ line, form, draft }) => {
    const under = form.under.trim() === '' ? lineAbove(draft, line) : Number(form.under)
    return Number.isInteger(under) && under !== null && under > 0
      ? ok({ do: 'nest', line, under })
      : fault({ field: 'under', text: 'Enter the number of the line it belongs under' })
  },
  'nest-above': ({ line, draft }) => {
    const under = lineAbove(draft, line)
    return under === null
      ? fault({ field: 'do', text: 'There is no contribution above this line to nest it under' })
      : ok({ do: 'nest', line, under })
  },
  'split-proposed': ({ line, draft }) =>
    ok({
      do: 'split',
      line,
      at: proposePoints(joinedText(draft, line))
        .slice(1)
        .map(({ start }) => start),
    }),
  split: ({ line, form, draft }) => {
    const cuts = cutsFrom(joinedText(draft, line), form.words)
    return cuts.ok
      ? ok({ do: 'split', line, at: cuts.value })
      : fault({ field: 'words', text: cuts.fault })
  },
}

/** The contribution above at the same level: what was nested under that one is passed over. */
function lineAbove(draft: Draft, line: number): number | null {
  const here = draft.places[line - 1]
  const level = here?.kind === 'contribution' ? here.parent : null
  for (let n = line - 1; n >= 1; n--) {
    const place = draft.places[n - 1]!
    if (place.kind === 'prompt') return null
    if (place.kind === 'contribution' && place.parent === level) return n
  }
  return null
}

function renamed({ prompt, words }: EditForm): Asked {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return fault({ field: 'words', text: 'Enter the words of the prompt' })
  if (text.length > 500) return fault({ field: 'words', text: 'Use 500 characters or fewer' })
  return ok([{ do: 'rename', prompt, text }])
}

/** An empty answer takes an earlier one away. */
function expanded({ words }: EditForm, acronym: string): Asked {
  const expansion = words.replace(/\s+/g, ' ').trim()
  if (expansion.length > 500) return fault({ field: 'words', text: 'Use 500 characters or fewer' })
  return ok([{ do: 'expand', acronym, expansion: expansion === '' ? null : expansion }])
}
