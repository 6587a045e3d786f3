/** Addresses of the settings of an area. */
export const settingsPath = (area: string): string => `/${area}/staff/settings`
export const settingsPaths = (area: string) => {
  const at = settingsPath(area)
  return {
    all: at,
    area: `${at}/area`,
    terms: `${at}/terms`,
    newTerm: `${at}/terms/new`,
    term: (id: string) => `${at}/terms/${id}`,
    removeTerm: (id: string) => `${at}/terms/${id}/remove`,
    levels: `${at}/levels`,
    contacts: `${at}/contacts`,
  }
}
