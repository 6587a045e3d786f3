/** Addresses of the replies' pages. */
import { themePath } from '../../participate/themes/index.ts'

export const repliesPath = (area: string, activity: string): string =>
  `/${area}/staff/activities/${activity}/replies`
export const replyPath = (area: string, activity: string, themeId: string): string =>
  `${themePath(area, activity, themeId)}/reply`
