/** Addresses of the pages where notes are brought in. */
import type { Shown } from './imports.forms.ts'

export const importsPath = (area: string, slug: string): string =>
  `/${area}/staff/activities/${slug}/import`
export const importPath = (area: string, slug: string, id: string): string =>
  `${importsPath(area, slug)}/${id}`

/** What one import can have done to it, each with an address of its own. */
export type ImportStep = 'undo' | 'bring-in' | 'take-out' | 'throw-away' | 'again'
/** Addresses of one import's pages, as its views need them. */
export type ImportPaths = {
  readonly all: string
  readonly here: string
  readonly step: (step: ImportStep) => string
  readonly line: (line: number, shown: Shown) => string
  /** The page of lines as it is shown, at a line of it when one is given. */
  readonly shown: (shown: Shown, line?: number) => string
}

export function importPaths(area: string, slug: string, id: string): ImportPaths {
  const here = importPath(area, slug, id)
  return {
    all: importsPath(area, slug),
    here,
    step: (step) => `${here}/${step}`,
    line: (line, shown) => `${here}/line/${line}${asQuery(shown)}`,
    shown: (shown, line) => `${here}${asQuery(shown)}${line === undefined ? '' : `#line-${line}`}`,
  }
}

function asQuery({ show, page }: Shown): string {
  const query = new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(page === 1 ? {} : { page: String(page) }),
  }).toString()
  return query === '' ? '' : `?${query}`
}
