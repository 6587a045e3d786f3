/** The one name we call of GOV.UK Frontend, which ships no types of its own. */
declare module 'govuk-frontend' {
  /** Starts every component that a `data-module` attribute names. */
  export function initAll(): void
}
