/** What may come in at the workbench: which points to show, and what to do with them. */
import { z } from 'zod'
import { manyOf, oneOf, optionalChosen, optionalWords, words } from '../../platform/web/fields.ts'

export const POLARITIES = ['praise', 'problem', 'idea', 'question', 'unknown'] as const
export type Polarity = (typeof POLARITIES)[number]

const SHOWS = ['all', 'none', 'suggested'] as const

/** Which points are shown. Anything that is not a choice means all of them, so that an old link still opens. */
export const shownQuery = z.object({
  show: z.union([z.enum(SHOWS), z.uuid()]).catch('all'),
  prompt: z.union([z.uuid(), z.literal('')]).catch(''),
  polarity: z.enum([...POLARITIES, '']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type Shown = z.output<typeof shownQuery>

export const activityParams = z.object({ slug: z.string().max(80) })
export const themeParams = activityParams.extend({ id: z.uuid() })

export const themeForm = z.object({
  name: words('Enter a name for the theme', 120),
  meaning: optionalWords(600),
  revision: z.coerce.number().int().default(1),
})

export const undoForm = z.object({ act: z.uuid() })
export const mergeForm = z.object({
  into: z.preprocess((value) => value ?? '', z.uuid('Choose the theme to merge it into')),
})

const DEEDS = ['put', 'take-out', 'accept', 'refuse', 'judge'] as const

const pair = /^[0-9a-f-]{36} [0-9a-f-]{36}$/

/**
 * What is done with points: the ticked ones and a button, or one button beside one label (`one` is "point theme"),
 * or every suggestion of a theme that was made before the page was read.
 */
export const labelsForm = z.object({
  do: oneOf(DEEDS, 'Choose what to do').catch('put'),
  points: manyOf(200).pipe(z.array(z.uuid())),
  theme: optionalChosen,
  polarity: z.enum([...POLARITIES, '']).catch(''),
  accept: z.string().regex(pair).optional(),
  refuse: z.string().regex(pair).optional(),
  'take-out': z.string().regex(pair).optional(),
  'accept-all': z.uuid().optional(),
  seen: z.coerce.number().int().min(0).catch(0),
})
export type LabelsForm = z.output<typeof labelsForm>
