/** Addresses of the public pages. They are also the keys the pages are kept under. */
export const homePath = (area: string): string => `/${area}`
export const activitiesPath = (area: string): string => `/${area}/activities`
export const writeUpPath = (area: string, slug: string): string => `/${area}/activities/${slug}`
/** All released voices of an activity, fifty to a page; the first page has no number. */
export const voicesPath = (area: string, slug: string, page = 1): string =>
  `/${area}/activities/${slug}/voices${page === 1 ? '' : `/${page}`}`
export const answerPath = (area: string, slug: string): string =>
  `/${area}/activities/${slug}/answer`
export const commitmentsPath = (area: string): string => `/${area}/commitments`
export const commitmentPath = (area: string, slug: string): string => `/${area}/commitments/${slug}`
export const reportsPath = (area: string): string => `/${area}/reports`
export const reportPath = (area: string, slug: string): string => `/${area}/reports/${slug}`
export const accessibilityPath = (area: string): string => `/${area}/accessibility`
export const privacyPath = (area: string): string => `/${area}/privacy`
export const howThisWorksPath = (area: string): string => `/${area}/how-this-works`
export const receiptPath = (area: string): string => `/${area}/receipt`
export const whatPublicSeesPath = (area: string): string => `/${area}/staff/publish`

/** Whether an address could be a published page; decides nothing, it only saves asking in vain. */
export const mayBePublished = (path: string): boolean =>
  /^\/[a-z][a-z0-9-]{1,39}(\/(activities(\/[a-z0-9-]+(\/voices(\/\d+)?)?)?|commitments(\/[a-z0-9-]+)?|reports(\/[a-z0-9-]+)?|accessibility|privacy|how-this-works))?$/.test(
    path,
  )
