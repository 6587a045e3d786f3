/** The whole page around what a route gave: public or staff, with the area's own look. */
import { PublicPage, renderPage, StaffPage, type AreaFrame, type NavItem } from '../ui/index.ts'
import type { PageAnswer } from './web/answer.ts'
import type { AreaHere, Person } from './web/route.ts'
import type { Around } from './web/send.ts'

export type Navigation = {
  public(area: AreaHere): NavItem[]
  /** Links at the foot of public pages. */
  foot(area: AreaHere): NavItem[]
  staff(area: AreaHere, person: Person): NavItem[]
}

export const areaFrame = (area: AreaHere): AreaFrame => ({
  name: area.name,
  slug: area.slug,
  strapline: area.strapline,
  brandVersion: area.revision,
})

export function frameWith(navigation: Navigation): (given: PageAnswer, around: Around) => string {
  return (given, { area, person, path, notice }) => {
    const staffSide = person !== null && (area === null || path.startsWith(`/${area.slug}/staff`))
    const props = {
      title: given.title,
      area: area === null ? null : areaFrame(area),
      demonstration: area?.isDemonstration ?? false,
      errors: given.status === 422,
      scripts: given.islands.map((island) => `/assets/islands/${island}.js`),
      ...(given.back === undefined ? {} : { back: given.back }),
      ...(notice === undefined ? {} : { message: notice }),
    }
    const here = (items: NavItem[]): NavItem[] => markCurrent(items, path)
    return renderPage(
      staffSide ? (
        <StaffPage
          {...props}
          wide
          nav={area === null ? [] : here(navigation.staff(area, person))}
          person={{ name: person.name, signOut: { action: '/sign-out', csrf: person.csrf } }}
        >
          {given.body}
        </StaffPage>
      ) : (
        <PublicPage
          {...props}
          nav={area === null ? [] : here(navigation.public(area))}
          quiet={given.quiet}
          footer={area === null ? [] : navigation.foot(area)}
        >
          {given.body}
        </PublicPage>
      ),
    )
  }
}

/** The part of the site one is in: the longest address that begins this one. */
function markCurrent(items: NavItem[], path: string): NavItem[] {
  const best = items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0]
  return items.map((item) => ({ ...item, current: item === best }))
}
