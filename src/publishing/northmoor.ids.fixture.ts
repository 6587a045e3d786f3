/** Names and days of the invented Northmoor: the same name gives the same row, in every fixture and test. */
import { idFromName } from '../kernel/ids.ts'

export type Area = { id: string; slug: string; terms: readonly { id: string }[] }
export type Filling = { area: Area; accountId: string }

export const northmoorId = (name: string): string => idFromName(`northmoor ${name}`)
export const at = (day: string, time = '19:00'): Date => new Date(`${day}T${time}:00Z`)
