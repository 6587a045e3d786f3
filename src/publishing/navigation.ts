/** The way round an area's public pages, for published pages and those made on request alike. */
import type { NavItem } from '../ui/index.ts'
import * as paths from './publishing.paths.ts'

export const publicNavigation = (area: string): NavItem[] => [
  { text: 'Have your say', href: `${paths.homePath(area)}#have-your-say` },
  { text: 'What we heard', href: paths.activitiesPath(area) },
  { text: 'What we are doing', href: paths.commitmentsPath(area) },
  { text: 'Term reports', href: paths.reportsPath(area) },
  { text: 'Follow my receipt', href: paths.receiptPath(area) },
]

/** The foot's links; the last is the way in for people who work here. */
export const footOf = (area: string): NavItem[] => [
  { text: 'How this works', href: paths.howThisWorksPath(area) },
  { text: 'Accessibility', href: paths.accessibilityPath(area) },
  { text: 'Privacy', href: paths.privacyPath(area) },
  {
    text: 'Sign in for staff and partners',
    href: `/sign-in?next=${encodeURIComponent(`/${area}/staff`)}`,
  },
]
