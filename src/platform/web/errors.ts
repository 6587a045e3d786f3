/** The answers that are not a page: thrown anywhere, caught once, at the boundary. */
export class NotFound extends Error {
  override name = 'NotFound'
}
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}
/** Somebody else changed it first. The message says what the person can do. */
export class Conflict extends Error {
  override name = 'Conflict'
}
/** What came in cannot be read: a fault of who sent it, not ours. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly statusCode = 400
}
