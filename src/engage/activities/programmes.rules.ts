/** Which programme an activity is put in. */
import type { FieldFault } from '../../platform/web/form.ts'
import type { Programme } from './activities.types.ts'

type Choice = {
  /** '' for none, 'new', or an id. */
  readonly programme: string
  readonly programmeName: string
  readonly becauseOf: string
}

/** What is wrong with the choice beside the programmes there are, or null. */
export function programmeFault(choice: Choice, there: readonly Programme[]): FieldFault | null {
  if (choice.programme === '') return null
  if (choice.programme !== 'new')
    return there.some(({ id }) => id === choice.programme)
      ? null
      : { field: 'programme', text: 'Choose a programme from the list' }
  const same = there.find(({ name }) => name.toLowerCase() === choice.programmeName.toLowerCase())
  return same === undefined
    ? null
    : { field: 'programmeName', text: `“${same.name}” is a programme already. Choose it from the list` }
}

/** The programme to make or find by name, when one was chosen. */
export function chosenProgramme(
  choice: Choice,
  there: readonly Programme[],
): { name: string; becauseOf: string } | null {
  if (choice.programme === 'new')
    return { name: choice.programmeName, becauseOf: choice.becauseOf }
  return there.find(({ id }) => id === choice.programme) ?? null
}
