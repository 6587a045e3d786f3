/** Addresses of the staff pages of activities. */
export const activitiesPath = (area: string): string => `/${area}/staff/activities`
export const newActivityPath = (area: string): string => `${activitiesPath(area)}/new`
export const activityPath = (area: string, slug: string): string =>
  `${activitiesPath(area)}/${slug}`

/** The pages that change one part of an activity. */
export type PartPage =
  'edit' | 'level' | 'scope' | 'prompts' | 'partners' | 'open' | 'take-back' | 'sessions/new'
export const partPath = (area: string, slug: string, part: PartPage): string =>
  `${activityPath(area, slug)}/${part}`
export const sessionPath = (area: string, slug: string, id: string): string =>
  `${activityPath(area, slug)}/sessions/${id}`
/** What the public reads. */
export const publicActivityPath = (area: string, slug: string): string =>
  `/${area}/activities/${slug}`
