/** Behaviour every page gets: marks the page as scripted, then starts GOV.UK Frontend's components. */
import { initAll } from 'govuk-frontend'

// The classes GOV.UK Frontend sets with an inline script; ours is a file, for the content security policy.
// A browser that runs this module is one that GOV.UK Frontend supports.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

initAll()
