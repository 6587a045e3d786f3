/** Writing public pages after a change, and every night because waiting is counted in days. */
import { z } from 'zod'
import { selectAreas } from '../areas/index.ts'
import { writing } from '../platform/db/connect.ts'
import { job, type Job } from '../platform/jobs.ts'
import { refreshArea } from './refresh-area.ts'

export const publishingJobs: readonly Job[] = [
  job({
    name: 'publishing.refresh',
    payload: z.object({ areaId: z.uuid() }),
    run: async ({ areaId }, { db, clock, log }) => {
      const done = await writing(db, { areaId }, (tx) => refreshArea(tx, areaId, clock.now()))
      log.info({ areaId, ...done }, 'published')
    },
  }),

  job({
    name: 'publishing.nightly',
    // After midnight in England in winter and in summer.
    cron: '20 0 * * *',
    payload: z.unknown(),
    run: async (_payload, { db, clock, log }) => {
      for (const { id } of await selectAreas(db)) {
        const done = await writing(db, { areaId: id }, (tx) => refreshArea(tx, id, clock.now()))
        log.info({ areaId: id, ...done }, 'published')
      }
    },
  }),
]
