/** Addresses of the partners' pages. */
export const partnersPath = (area: string): string => `/${area}/staff/partners`
export const newPartnerPath = (area: string): string => `/${area}/staff/partners/new`
export const partnerPath = (area: string, id: string): string => `/${area}/staff/partners/${id}`
