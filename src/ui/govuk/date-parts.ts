/** Which boxes a date input has, and which of them are its day, month and year. */
import type { DateInputProps, DateItem } from './date-input.tsx'

export type DatePart = {
  item: DateItem
  name: string
  value: string | number | undefined
  width: 2 | 4
}

const KINDS = [
  { kind: 'day', width: 2 },
  { kind: 'month', width: 2 },
  { kind: 'year', width: 4 },
] as const

/** The boxes in order, each with its name, its own value and its width in characters. */
export function datePartsOf(date: DateInputProps): DatePart[] {
  const known = KINDS.map(({ kind, width }) => {
    const item = date[kind] ?? { name: kind, value: date.values?.[kind] }
    return { kind, width, item }
  })
  const items = date.items?.length ? date.items : known.map(({ item }) => item)
  return items.flatMap((item) => {
    if (!item) return []
    const match = known.find(
      (one) => one.item === item || (item.name && [one.kind, nameOf(one.item)].includes(item.name)),
    )
    const own = match?.item || undefined
    return {
      item,
      name: item.name ?? match?.kind ?? '',
      value: item.value ?? own?.value,
      width: match?.width ?? 2,
    }
  })
}

/** Whether a box was marked wrong on its own, by flag or by class. */
export const isMarkedWrong = (item: DateItem): boolean =>
  Boolean(item.error) || Boolean(item.classes?.includes('govuk-input--error'))

const nameOf = (item: DateItem | false): string | undefined => (item ? item.name : undefined)
