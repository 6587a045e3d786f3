/** Addresses of the pages about the people of an area. */
export const peoplePath = (area: string): string => `/${area}/staff/people`
export const invitePath = (area: string): string => `/${area}/staff/people/new`
export const personPath = (area: string, id: string): string => `/${area}/staff/people/${id}`
export const leavePath = (area: string, id: string): string => `/${area}/staff/people/${id}/remove`
