/** Addresses of the commitments' pages. */
const list = (area: string): string => `/${area}/staff/commitments`
const one = (area: string, slug: string): string => `${list(area)}/${slug}`

export const commitmentPaths = {
  list,
  add: (area: string): string => `${list(area)}/new`,
  one,
  change: (area: string, slug: string): string => `${one(area, slug)}/change`,
  move: (area: string, slug: string, to: string): string => `${one(area, slug)}/move/${to}`,
  evidence: (area: string, slug: string): string => `${one(area, slug)}/evidence`,
  impact: (area: string, slug: string): string => `${one(area, slug)}/impact`,
  update: (area: string, slug: string): string => `${one(area, slug)}/update`,
}
