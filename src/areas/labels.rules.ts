/** Words an area may say in its own way, with the words we use when it says nothing. */
export const standardLabels = {
  activity: 'Activity',
  contribution: 'Contribution',
  theme: 'Theme',
  commitment: 'Commitment',
  'term-report': 'Term report',
  partner: 'Partner',
  'co-production': 'Co-production',
  'parent-carer': 'Parent carer',
  'young-person': 'Young person',
  receipt: 'Receipt',
} as const
export type LabelKey = keyof typeof standardLabels
export const LABEL_KEYS = Object.keys(standardLabels) as LabelKey[]

/** The standard words, with the area's own in place of those it changed. */
export function withStandardLabels(
  own: readonly { key: string; text: string }[],
): Readonly<Record<LabelKey, string>> {
  const changed = own.filter(({ key }) => key in standardLabels).map(({ key, text }) => [key, text])
  return { ...standardLabels, ...Object.fromEntries(changed) }
}
