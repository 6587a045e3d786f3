/** Turns a page into the bytes a browser gets: a doctype, then the markup. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** @returns the whole HTML document; text is escaped by Preact on the way. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}
