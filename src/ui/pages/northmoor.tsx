/** The invented area whose pages show the look: Northmoor, as its visitors and its staff meet it. */
import type { AreaFrame, NavItem } from '../frames/frame.types.ts'

export const northmoor: AreaFrame = {
  name: 'Northmoor Together',
  slug: 'northmoor',
  strapline: 'Said by families. Done by all of us.',
  brandVersion: 1,
}

/** Public navigation with one page marked. */
export function publicNav(current?: string): NavItem[] {
  return withCurrent(current, [
    { text: 'Have your say', href: '/northmoor/have-your-say' },
    { text: 'What we heard', href: '/northmoor/what-we-heard' },
    { text: 'What we are doing', href: '/northmoor/what-we-are-doing' },
    { text: 'Term reports', href: '/northmoor/term-reports' },
    { text: 'Follow my receipt', href: '/northmoor/receipt' },
  ])
}

/** Staff navigation with one page marked. */
export function staffNav(current?: string): NavItem[] {
  return withCurrent(current, [
    { text: 'Today', href: '/northmoor/staff' },
    { text: 'Activities', href: '/northmoor/staff/activities' },
    { text: 'Themes', href: '/northmoor/staff/themes' },
    { text: 'Commitments', href: '/northmoor/staff/commitments' },
    { text: 'Term reports', href: '/northmoor/staff/term-reports' },
  ])
}

function withCurrent(current: string | undefined, nav: readonly NavItem[]): NavItem[] {
  return nav.map((item) => ({ ...item, current: item.text === current }))
}

export const signedIn = { name: 'Ruth Aldersey', signOut: { action: '/sign-out', csrf: 'example' } }
