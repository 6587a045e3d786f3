/** The kinds of organisation in a partnership. */
export const SECTORS = [
  'education',
  'health',
  'social-care',
  'parent-carer-forum',
  'youth',
  'voluntary',
  'setting',
] as const
export type Sector = (typeof SECTORS)[number]

export const sectorNames: Readonly<Record<Sector, string>> = {
  education: 'Education',
  health: 'Health',
  'social-care': 'Social care',
  'parent-carer-forum': 'Parent carer forum',
  youth: 'Young people’s group',
  voluntary: 'Voluntary organisation',
  setting: 'School or other setting',
}
