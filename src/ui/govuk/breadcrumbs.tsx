/** The trail of pages above this one. */
import type { VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type BreadcrumbItem = Content & { href?: string; attributes?: Attributes }

export type BreadcrumbsProps = Styling & {
  items: readonly BreadcrumbItem[]
  collapseOnMobile?: boolean
  /** How a screen reader names the trail; "Breadcrumb" unless given. */
  labelText?: string
}

/** A breadcrumb trail; an item without `href` is the page itself. */
export function Breadcrumbs(props: BreadcrumbsProps): VNode {
  return (
    <nav
      class={classNames(
        'govuk-breadcrumbs',
        props.classes,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={props.labelText ?? 'Breadcrumb'}
      {...htmlAttributes(props.attributes)}
    >
      <ol class="govuk-breadcrumbs__list">{props.items.map(Crumb)}</ol>
    </nav>
  )
}

function Crumb(item: BreadcrumbItem): VNode {
  if (!item.href) {
    return (
      <li class="govuk-breadcrumbs__list-item" aria-current="page">
        {contentOf(item)}
      </li>
    )
  }
  return (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={item.href} {...htmlAttributes(item.attributes)}>
        {contentOf(item)}
      </a>
    </li>
  )
}
