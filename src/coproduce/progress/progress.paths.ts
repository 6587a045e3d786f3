/** Addresses of the term reports, for staff. */
export const reportsPath = (area: string): string => `/${area}/staff/reports`
export const reportPath = (area: string, termId: string): string => `${reportsPath(area)}/${termId}`
