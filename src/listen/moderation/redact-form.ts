/** From the redaction form to what is taken out and why, with every fault beside its field. */
import type { PersonalDetail } from '../../analysis/personal-details.ts'
import type { Span } from '../../analysis/text.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import type { FieldFault, FormState } from '../../platform/web/form.ts'
import {
  furtherWords,
  publicTextOf,
  reasonWords,
  spanKey,
  takenOutOf,
  tickedSpans,
  type TakenOut,
} from './redaction.rules.ts'
import type { RedactForm } from './words.forms.ts'

type Words = { readonly body: string; readonly found: readonly PersonalDetail[] }
export type Chosen = {
  readonly takeOut: TakenOut[]
  readonly publicText: string
  readonly reason: string
}

/** A reason is asked for only when it is released, not when it is looked at. */
export function chosenFrom(form: RedactForm, { body, found }: Words): Result<Chosen, FieldFault[]> {
  const more = furtherWords(body, form.more, form.moreKind === '' ? 'name' : form.moreKind)
  if (!more.ok) return fault([{ field: 'more', text: more.fault }])
  const takeOut = [...tickedSpans(found, form.span), ...more.value]
  const publicText = publicTextOf(body, takeOut)
  const field = found.length === 0 ? 'more' : 'span'
  const faults = [
    ...(publicText.ok ? [] : [{ field, text: publicText.fault }]),
    ...(form.press === 'release' ? reasonFaults(form) : []),
  ]
  return faults.length > 0 || !publicText.ok
    ? fault(faults)
    : ok({ takeOut, publicText: publicText.value, reason: reasonOf(form) })
}

function reasonFaults({ reason, reasonMore }: RedactForm): FieldFault[] {
  if (reason === '') return [{ field: 'reason', text: 'Choose why the words are taken out' }]
  return reason === 'other' && reasonMore === ''
    ? [{ field: 'reasonMore', text: 'Write what the other reason is' }]
    : []
}

const reasonOf = ({ reason, reasonMore }: RedactForm): string => {
  if (reason === '' || reason === 'other') return reasonMore
  return reasonMore === '' ? reasonWords[reason] : `${reasonWords[reason]}: ${reasonMore}`
}

type Open = Words & { readonly publicText: string | null }

/** The editor as it opens: what is out already, else everything found. */
export function openEditor({ body, found, publicText }: Open): {
  form: FormState
  preview: string | null
} {
  const out = publicText === null || publicText === body ? null : takenOutOf(body, publicText)
  const isOut = (span: Span): boolean =>
    out === null || out.some(({ start, end }) => start <= span.start && span.end <= end)
  const spans = found.filter(isOut)
  const more = (out ?? []).filter(
    (gap) => !spans.some(({ start, end }) => gap.start === start && gap.end === end),
  )
  const values = {
    span: spans.map(spanKey),
    more: more.map(({ start, end }) => body.slice(start, end)).join('\n'),
    moreKind: 'name',
  }
  const text = publicTextOf(body, spans)
  return {
    form: { values, errors: [] },
    preview: out === null ? (text.ok ? text.value : null) : publicText,
  }
}
