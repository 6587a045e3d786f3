/** What stands in the address of an activity's pages. */
import { z } from 'zod'

export const slugParams = z.object({ slug: z.string().max(100) })
export const sessionParams = slugParams.extend({ id: z.uuid() })
