/** In the demonstration nothing may be refused: a refusal is a fault of ours and stops the build. */
import type { Result } from '../kernel/result.ts'

export function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(`the demonstration was refused: ${JSON.stringify(result.fault)}`)
}
