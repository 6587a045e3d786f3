/** What every page knows about itself, whoever it is for. */
import type { ComponentChildren } from 'preact'

export interface NavItem {
  readonly text: string
  readonly href: string
  /** The page one is on, or the part of the site it belongs to. */
  readonly current?: boolean
}

/** The area whose page this is, as its visitors meet it. */
export interface AreaFrame {
  readonly name: string
  /** Part of every address of the area: `/northmoor`. */
  readonly slug: string
  readonly strapline: string
  /** Changes whenever the area's colours change, so that browsers fetch them anew. */
  readonly brandVersion: string | number
  readonly logo?: {
    readonly src: string
    readonly alt: string
    readonly width: number
    readonly height: number
  }
}

export interface FrameProps {
  /** Name of the page alone; area and Said & Done are added. */
  readonly title: string
  /** Null on the few pages that belong to no area, such as choosing one. */
  readonly area: AreaFrame | null
  readonly nav: readonly NavItem[]
  /** Whether to say that the people and places here are invented. */
  readonly demonstration: boolean
  readonly children: ComponentChildren
  readonly lang?: string
  readonly dir?: 'ltr' | 'rtl'
  readonly back?: { readonly href: string; readonly text?: string }
  /** Addresses of further ES modules, for pages with an island. */
  readonly scripts?: readonly string[]
  /** True when the page shows an error summary; the title then says so first. */
  readonly errors?: boolean
  /** What has just happened: “3 quotes released.” Read out once by screen readers. */
  readonly message?: ComponentChildren
  /** In place of the usual three links at the foot. */
  readonly footer?: readonly NavItem[]
  /** Where to tell us that something on this page is wrong or hard to read. */
  readonly tellUs?: string
  /** One sentence for search results and shared links. */
  readonly description?: string
  readonly alternates?: readonly {
    readonly type: string
    readonly href: string
    readonly title: string
  }[]
}
