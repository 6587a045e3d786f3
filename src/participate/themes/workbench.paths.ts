/** Addresses inside the workbench, with the choice of points a person is looking at. */
import { themePath, themesPath } from './themes.paths.ts'
import type { Shown } from './workbench.forms.ts'

export type WorkbenchPaths = ReturnType<typeof workbenchPaths>

export const workbenchPaths = (area: string, activity: string) => {
  const themes = themesPath(area, activity)
  return {
    themes,
    labels: `${themes}/labels`,
    suggest: `${themes}/suggest`,
    undo: `${themes}/undo`,
    add: `${themes}/new`,
    theme: (id: string) => themePath(area, activity, id),
    imports: `/${area}/staff/activities/${activity}/import`,
    activity: `/${area}/staff/activities/${activity}`,
  }
}

/** The same page with the same points chosen. */
export function shownPath(path: string, shown: Shown): string {
  const query = new URLSearchParams()
  if (shown.show !== 'all') query.set('show', shown.show)
  if (shown.prompt !== '') query.set('prompt', shown.prompt)
  if (shown.polarity !== '') query.set('polarity', shown.polarity)
  if (shown.page > 1) query.set('page', String(shown.page))
  return query.size === 0 ? path : `${path}?${query}`
}
