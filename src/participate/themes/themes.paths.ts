/** Addresses of the workbench and its themes. */
export const themesPath = (area: string, activity: string): string =>
  `/${area}/staff/activities/${activity}/themes`
export const themePath = (area: string, activity: string, id: string): string =>
  `${themesPath(area, activity)}/${id}`
