/** Addresses of the safeguarding pages. */
export const worriesPath = (area: string): string => `/${area}/staff/worries`
export const concernPath = (area: string, id: string): string => `/${area}/staff/worries/${id}`
/** Where staff say that a contribution worries them: a page with one box and one button. */
export const worryPath = (area: string, contributionId: string): string =>
  `/${area}/staff/worries/raise/${contributionId}`
