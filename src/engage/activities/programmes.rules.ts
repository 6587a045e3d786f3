/** Which programme an activity is put in. */
import type { FieldFault } from '../../platform/web/form.ts'
import type { Programme } from './activities.types.ts'

type Choice = {
  /** One there is. */
  readonly programme: string | null
  /** A new one; '' when none is made. */
  readonly programmeName: string
  readonly becauseOf: string
}

/** What is wrong with the choice beside the programmes there are, or null. */
export function programmeFault(choice: Choice, there: readonly Programme[]): FieldFault | null {
  const { programme, programmeName } = choice
  if (programme !== null && !there.some(({ id }) => id === programme))
    return { field: 'programme', text: 'Choose a programme from the list' }
  if (programmeName === '') return null
  if (programme !== null)
    return { field: 'programmeName', text: 'Choose a programme or name a new one, not both' }
  const same = there.find(({ name }) => name.toLowerCase() === programmeName.toLowerCase())
  return same === undefined
    ? null
    : {
        field: 'programmeName',
        text: `“${same.name}” is a programme already. Choose it from the list`,
      }
}

/** The programme to find or make by name, when one was chosen. */
export const chosenProgramme = (
  { programme, programmeName, becauseOf }: Choice,
  there: readonly Programme[],
): { name: string; becauseOf: string } | null =>
  programmeName === ''
    ? (there.find(({ id }) => id === programme) ?? null)
    : { name: programmeName, becauseOf }
