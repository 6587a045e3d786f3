/** The order of what needs a person now, and how much of it to show. */
import type { TodayItem } from '../../areas/index.ts'

/** More than a person can do before lunch is a list nobody reads. */
export const SHOWN = 10

/** Lowest order first; within one order the urgent ones, then as they came. */
export const inOrder = (items: readonly TodayItem[]): TodayItem[] =>
  [...items].sort((a, b) => a.order - b.order || Number(b.urgent) - Number(a.urgent))
