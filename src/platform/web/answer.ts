/** What a route gives back: a page, a way on, or a file. */
import type { ComponentChildren } from 'preact'

export type PageAnswer = {
  readonly kind: 'page'
  readonly status: number
  readonly title: string
  readonly body: ComponentChildren
  readonly back: { readonly href: string; readonly text: string } | undefined
  /** Names of islands (`import-preview`) whose scripts the page loads. */
  readonly islands: readonly string[]
  /** Without the way round the site: for somebody in the middle of answering. */
  readonly quiet: boolean
}
export type RedirectAnswer = {
  readonly kind: 'redirect'
  readonly to: string
  readonly notice: string | undefined
}
export type FileAnswer = {
  readonly kind: 'file'
  readonly contentType: string
  readonly body: string | Buffer
  readonly fileName: string | undefined
  readonly cache: string | undefined
}
export type Answer = PageAnswer | RedirectAnswer | FileAnswer

type PageOptions = {
  status?: number
  back?: { href: string; text: string }
  islands?: readonly string[]
  quiet?: boolean
}

/** A whole page: its title, and what stands in it. Status 422 when a form came back with faults. */
export const page = (
  title: string,
  body: ComponentChildren,
  { status = 200, back, islands = [], quiet = false }: PageOptions = {},
): PageAnswer => ({ kind: 'page', status, title, body, back, islands, quiet })

/** On to another page (303). The notice is shown there once, to a signed-in person. */
export const redirect = (to: string, notice?: string): RedirectAnswer => ({
  kind: 'redirect',
  to,
  notice,
})

export const file = (
  contentType: string,
  body: string | Buffer,
  options: { fileName?: string; cache?: string } = {},
): FileAnswer => ({
  kind: 'file',
  contentType,
  body,
  fileName: options.fileName,
  cache: options.cache,
})
