/** The changes behind each edit. Every one replaces places, so no line can be lost or counted twice. */
import { fault, ok } from '../../kernel/result.ts'
import type { Result } from '../../kernel/result.ts'
import { polarityOf } from '../../analysis/polarity.ts'
import type { EditOf } from './edits.ts'
import type { Contribution, Draft, Place, PromptId } from './structure/draft.ts'
import { placeOf } from './structure/draft.ts'
import { flagsOf } from './structure/flags.ts'
import { promptText } from './structure/heading-words.ts'
import { spansAt } from './structure/points.ts'
import { joinedText, lettingGo } from './joined.ts'

type Edited = Result<Draft, string>

/** A heading or a line set aside becomes a contribution under the prompt above it. */
export function toContribution(draft: Draft, line: number): Edited {
  const was = placeOf(draft, line)
  if (was?.kind === 'contribution') return ok(draft)
  if (was?.kind === 'joined') return separate(draft, line)
  const each = draft.lines[line - 1]!
  if (each.text === '') return fault('This line has no words, so it cannot be a contribution.')
  const prompt = promptAbove(draft, line)
  const heading = draft.prompts.find((one) => one.id === prompt)?.text ?? null
  const place: Contribution = {
    kind: 'contribution',
    prompt,
    parent: null,
    flags: flagsOf(each),
    polarity: polarityOf(each.text, heading),
    points: null,
    details: each.details,
  }
  return ok(withoutEmptyPrompts(put(draft, line, place)))
}

function promptAbove(draft: Draft, line: number): PromptId | null {
  for (let n = line - 1; n >= 1; n--) {
    const place = placeOf(draft, n)!
    if (place.kind === 'prompt' || place.kind === 'contribution') return place.prompt
  }
  return null
}

/** The line opens a prompt; contributions below it that had the prompt above move to it. */
export function toHeading(draft: Draft, line: number): Edited {
  const was = placeOf(draft, line)!
  if (was.kind === 'prompt') return ok(draft)
  const before = was.kind === 'contribution' ? was.prompt : promptAbove(draft, line)
  const id = `p${line}`
  const text = promptText(draft.lines[line - 1]!.text)
  if (text === '') return fault('This line has no words, so it cannot be a prompt.')
  const free = lettingGo(draft, line)
  const places = [...free.places]
  places[line - 1] = { kind: 'prompt', prompt: id }
  for (let n = line + 1; n <= places.length; n++) {
    const place = places[n - 1]!
    if (place.kind === 'prompt') break
    if (place.kind === 'contribution' && place.prompt === before)
      places[n - 1] = {
        ...place,
        prompt: id,
        parent: place.parent !== null && place.parent < line ? null : place.parent,
      }
  }
  const prompts = draft.prompts.filter((each) => each.id !== id)
  const opened = { ...free, places, prompts: [...prompts, { id, text, under: null }] }
  return ok(withoutEmptyPrompts(withoutStrayParents(opened)))
}

export function setAside(draft: Draft, { line, reason }: EditOf<'setAside'>): Edited {
  const free = lettingGo(draft, line)
  return ok(withoutEmptyPrompts(put(free, line, { kind: 'aside', reason, by: 'person' })))
}

export function movePrompt(draft: Draft, { line, prompt }: EditOf<'prompt'>): Edited {
  if (prompt !== null && !draft.prompts.some((each) => each.id === prompt))
    return fault('That prompt is no longer in this import.')
  return moved(
    amend(draft, line, (at) => ({ ...at, prompt, parent: null })),
    line,
    prompt,
  )
}

/** All nested under a line goes with it to its new prompt. */
function moved(edited: Edited, line: number, prompt: PromptId | null): Edited {
  if (!edited.ok) return edited
  const going = new Set([line])
  for (let size = 0; size !== going.size;) {
    size = going.size
    for (const [i, place] of edited.value.places.entries())
      if (place.kind === 'contribution' && place.parent !== null && going.has(place.parent))
        going.add(i + 1)
  }
  const places = edited.value.places.map((place, i) =>
    place.kind === 'contribution' && going.has(i + 1) ? { ...place, prompt } : place,
  )
  return ok(withoutEmptyPrompts({ ...edited.value, places }))
}

/** Nests a line, and all nested under it, under another; or, with null, lets it stand by itself. */
export function nest(
  draft: Draft,
  { line, under }: { line: number; under: number | null },
): Edited {
  if (under === null) return amend(draft, line, (at) => ({ ...at, parent: null }))
  const target = placeOf(draft, under)
  if (target?.kind !== 'contribution') return fault(`Line ${under} is not a contribution.`)
  for (let at: number | null = under; at !== null; at = parentOf(draft, at))
    if (at === line) return fault('A line cannot be nested under itself.')
  const nested = amend(draft, line, (at) => ({ ...at, parent: under, prompt: target.prompt }))
  return moved(nested, line, target.prompt)
}

function parentOf(draft: Draft, line: number): number | null {
  const place = placeOf(draft, line)
  return place?.kind === 'contribution' ? place.parent : null
}

/** The line carries on the contribution before it. Its own words stay as they are. */
export function rejoin(draft: Draft, line: number): Edited {
  if (placeOf(draft, line)!.kind !== 'contribution')
    return fault('Only a contribution can be joined to the one before.')
  let before = line - 1
  while (before > 0 && placeOf(draft, before)!.kind !== 'contribution') before--
  const target = placeOf(draft, before)
  if (target?.kind !== 'contribution')
    return fault('There is no contribution before this one to join it to.')
  for (let at: number | null = before; at !== null; at = parentOf(draft, at))
    if (at === line) return fault('The line before is nested under this one. Take it out first.')
  const places = lettingGo(draft, line, before).places.map((place, i): Place => {
    if (i === line - 1) return { kind: 'joined', to: before }
    if (i === before - 1 && place.kind === 'contribution') return { ...place, points: null }
    return place.kind === 'joined' && place.to === line ? { ...place, to: before } : place
  })
  return ok(withoutEmptyPrompts(withoutStrayParents({ ...draft, places })))
}

export function separate(draft: Draft, line: number): Edited {
  const was = placeOf(draft, line)!
  if (was.kind !== 'joined') return fault('This line is not joined to another.')
  const target = placeOf(draft, was.to)
  if (target?.kind !== 'contribution')
    return fault('The line this one was joined to is no longer a contribution.')
  const own = draft.lines[line - 1]!
  const freed: Contribution = {
    ...target,
    flags: flagsOf(own),
    points: null,
    polarity: polarityOf(own.text),
  }
  return ok(put(put(draft, was.to, { ...target, points: null }), line, freed))
}

/** Cuts a contribution into points at character offsets of its (joined) text; no offsets undoes it. */
export function split(draft: Draft, { line, at }: EditOf<'split'>): Edited {
  const text = joinedText(draft, line)
  if (at.some((offset) => offset >= text.length))
    return fault('A point must be cut inside the words of the line.')
  const spans = spansAt(text, at)
  return amend(draft, line, (place) => ({ ...place, points: spans.length > 1 ? spans : null }))
}

export function flag(draft: Draft, edit: EditOf<'flag'>): Edited {
  return amend(draft, edit.line, (at) => {
    const others = at.flags.filter((each) => each !== edit.flag)
    return { ...at, flags: edit.on ? [...others, edit.flag] : others }
  })
}

export function expand(draft: Draft, edit: EditOf<'expand'>): Edited {
  if (!draft.acronyms.some((each) => each.acronym === edit.acronym))
    return fault(`${edit.acronym} is not in this document.`)
  const acronyms = draft.acronyms.map((each) =>
    each.acronym === edit.acronym ? { ...each, expansion: edit.expansion } : each,
  )
  return ok({ ...draft, acronyms })
}

export function rename(draft: Draft, { prompt, text }: EditOf<'rename'>): Edited {
  if (!draft.prompts.some((each) => each.id === prompt))
    return fault('That prompt is no longer in this import.')
  return ok({
    ...draft,
    prompts: draft.prompts.map((each) => (each.id === prompt ? { ...each, text } : each)),
  })
}

/** Changes one contribution. */
export function amend(draft: Draft, line: number, how: (at: Contribution) => Contribution): Edited {
  const place = placeOf(draft, line)
  if (place?.kind !== 'contribution')
    return fault(`Line ${line} is not a contribution. Make it one first.`)
  return ok(put(draft, line, how(place)))
}

const put = (draft: Draft, line: number, place: Place): Draft => ({
  ...draft,
  places: draft.places.with(line - 1, place),
})

/** A line cannot be nested under one that went to another prompt. */
function withoutStrayParents(draft: Draft): Draft {
  const places = draft.places.map((place) => {
    if (place.kind !== 'contribution' || place.parent === null) return place
    const over = placeOf(draft, place.parent)
    const stays = over?.kind === 'contribution' && over.prompt === place.prompt
    return stays ? place : { ...place, parent: null }
  })
  return { ...draft, places }
}

/** A prompt whose last heading line went elsewhere and that nothing stands under is dropped. */
function withoutEmptyPrompts(draft: Draft): Draft {
  const used = new Set(draft.places.map((place) => ('prompt' in place ? place.prompt : null)))
  const wider = new Set(draft.prompts.filter((each) => used.has(each.id)).map((each) => each.under))
  const prompts = draft.prompts.filter((each) => used.has(each.id) || wider.has(each.id))
  return prompts.length === draft.prompts.length ? draft : { ...draft, prompts }
}
