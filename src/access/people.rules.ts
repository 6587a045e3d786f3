/** Who may be given or lose roles, so that an area is never left without somebody who can let people in. */

/** Why these roles cannot be all that a person has here, or null when they can. */
export function rolesFault(change: {
  roles: readonly string[]
  had: readonly string[]
  otherAdministrators: number
}): string | null {
  const stepsDown = change.had.includes('administrator') && !change.roles.includes('administrator')
  return stepsDown && change.otherAdministrators === 0
    ? 'An area needs an administrator. Make somebody else one first, then change this'
    : null
}
