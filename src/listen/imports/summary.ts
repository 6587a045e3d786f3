/** An import in words, for the command line. */
import { lineAccount } from './account.ts'
import type { ProgressPage } from './progress/page.ts'
import type { Draft } from './structure/draft.ts'

/** Prompts with their counts, what to look at, what was set aside, and the line account. */
export function summaryOfDraft(draft: Draft): string {
  const account = lineAccount(draft)
  const rows = [
    ...promptRows(draft),
    '',
    ...lookRows(draft),
    '',
    'Set aside:',
    ...draft.places.flatMap((place, i) =>
      place.kind === 'aside'
        ? [`  line ${i + 1} (${place.reason}): ${short(draft.lines[i]!.text)}`]
        : [],
    ),
    '',
    `Line account: ${account.lines} lines = ${account.contributions} contributions + ${account.headings} headings` +
      ` + ${account.setAsideByYou} set aside by you + ${account.furniture} set aside as furniture + ${account.blank} blank`,
  ]
  return `${rows.join('\n')}\n`
}

function promptRows(draft: Draft): string[] {
  const counts = new Map<string | null, number>()
  for (const place of draft.places)
    if (place.kind === 'contribution') counts.set(place.prompt, (counts.get(place.prompt) ?? 0) + 1)
  const named = draft.prompts.map(
    (each) => `  ${each.text}: ${counts.get(each.id) ?? 0} contributions`,
  )
  const loose = counts.get(null) ?? 0
  return [
    'Prompts:',
    ...named,
    ...(loose > 0 ? [`  (under no prompt): ${loose} contributions`] : []),
  ]
}

function lookRows(draft: Draft): string[] {
  const flags = new Map<string, number>()
  const polarity = new Map<string, number>()
  for (const place of draft.places) {
    if (place.kind !== 'contribution') continue
    polarity.set(place.polarity, (polarity.get(place.polarity) ?? 0) + 1)
    for (const each of place.flags) flags.set(each, (flags.get(each) ?? 0) + 1)
  }
  const ask = draft.acronyms.filter((each) => each.expansion === null).map((each) => each.acronym)
  const counted = (found: Map<string, number>): string =>
    [...found].map(([name, count]) => `${count} ${name}`).join(', ') || 'none'
  return [
    `Proposed: ${counted(polarity)}`,
    `Flags: ${counted(flags)}`,
    `Acronyms to ask about: ${ask.join(', ') || 'none'}`,
  ]
}

/** Outcomes with their counts and what was set aside. */
export function summaryOfProgress(page: ProgressPage): string {
  const outcomes = page.outcomes.map(
    (each) =>
      `  ${short(each.text)}: ${each.baseline.length} baseline, ${each.done.length} done, ${each.planned.length} planned`,
  )
  const aside = page.setAside.map((each) => `  line ${each.line} (${each.reason})`)
  return `${[page.title, '', 'Outcomes:', ...outcomes, '', 'Set aside:', ...aside].join('\n')}\n`
}

const short = (text: string): string => (text.length > 100 ? `${text.slice(0, 99)}…` : text)
