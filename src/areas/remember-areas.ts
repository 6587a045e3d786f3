/** An area asked for again and again on a busy evening is read once a second. */
import type { Clock } from '../platform/clock.ts'
import type { Area } from './areas.store.ts'

const REMEMBERED_MS = 1000
/** Slugs come from addresses that anyone may type. */
const MOST = 1000

type Find = (slug: string) => Promise<Area | null>

/** What was found stays for a second; `fresh` asks the database whatever is remembered. */
export function rememberAreas(
  find: Find,
  clock: Clock,
): (slug: string, fresh: boolean) => Promise<Area | null> {
  const known = new Map<string, { area: Promise<Area | null>; until: number }>()
  return (slug, fresh) => {
    const now = clock.now().getTime()
    const kept = known.get(slug)
    if (!fresh && kept !== undefined && kept.until > now) return kept.area
    const area = find(slug)
    if (known.size >= MOST) known.clear()
    known.set(slug, { area, until: now + REMEMBERED_MS })
    area.catch(() => known.delete(slug))
    return area
  }
}
