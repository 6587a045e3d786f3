/** The time, passed in wherever it matters so that a rule can be tried at any moment. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }
