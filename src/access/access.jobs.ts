/** What access does by itself at night. */
import { z } from 'zod'
import { job, type Job } from '../platform/jobs.ts'
import { clearExpired } from './access.store.ts'

export const accessJobs: readonly Job[] = [
  job({
    name: 'access.clear-expired',
    // A job from the timetable brings along when it was due.
    payload: z.unknown(),
    cron: '17 3 * * *',
    run: (_payload, { db, clock }) => clearExpired(db, clock.now()),
  }),
]
