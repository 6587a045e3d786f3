/** What came of something a person asked for: a value, or a fault they can put right. */
export type Result<T, F = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fault = <F>(what: F): { readonly ok: false; readonly fault: F } => ({
  ok: false,
  fault: what,
})
