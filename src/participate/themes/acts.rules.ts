/** What was done at the workbench, in words: on the undo button, in the message after it, in a theme's history. */
import { countOf, inWords } from '../../kernel/text.ts'
import type { Act, ActDetail, ActKind } from './acts.store.ts'

const points = (detail: ActDetail): string => countOf(detail.points ?? 0, 'point')

type NamesOf = ReadonlyMap<string, string>

const inThemes = (detail: ActDetail, names: NamesOf): string => {
  const known = (detail.themes ?? []).flatMap((id) => names.get(id) ?? [])
  return known.length === 0 || known.length > 2 ? 'themes' : inWords(known)
}

const SAY: Readonly<Record<ActKind, (detail: ActDetail, names: NamesOf) => string>> = {
  added: ({ name }) => `made the theme ${name}`,
  changed: ({ before, name }) =>
    before?.name === name
      ? `changed what ${name} means`
      : `renamed ${before?.name ?? 'a theme'} to ${name}`,
  merged: ({ name, into }) => `merged ${name} into ${into}`,
  removed: ({ name }) => `removed the theme ${name}`,
  labelled: (detail, names) =>
    detail.move === 'put'
      ? `put ${points(detail)} in ${inThemes(detail, names)}`
      : `took ${points(detail)} out of ${inThemes(detail, names)}`,
  suggested: (detail) => `asked for suggestions for ${points(detail)}`,
  judged: (detail) => `marked ${points(detail)} as ${detail.value}`,
}

/** "put 3 points in Waiting" */
export const sayAct = (
  { kind, detail }: Pick<Act, 'kind' | 'detail'>,
  names: NamesOf = new Map(),
): string => SAY[kind](detail, names)
