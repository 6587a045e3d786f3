/** The way from one page of a list to the next. */
import type { ComponentChildren, VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type PaginationLink = Content & {
  href?: string
  /** What the page is about; shown under the link when there are no page numbers. */
  labelText?: string
  attributes?: Attributes
}

export type PaginationItem = {
  number?: number | string
  href?: string
  current?: boolean
  /** A gap in the numbers, in place of a number. */
  ellipsis?: boolean
  visuallyHiddenText?: string
  attributes?: Attributes
}

export type PaginationProps = Styling & {
  previous?: PaginationLink
  next?: PaginationLink
  items?: readonly Maybe<PaginationItem>[]
  landmarkLabel?: string
}

/** Page numbers with previous and next, or only previous and next as blocks. */
export function Pagination(props: PaginationProps): VNode {
  const { previous, next, items } = props
  const isBlock = !items && Boolean(next || previous)
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...htmlAttributes(props.attributes)}
    >
      {previous?.href && <ArrowLink link={previous} rel="prev" isBlock={isBlock} />}
      {items && <ul class="govuk-pagination__list">{items.map(PageItem)}</ul>}
      {next?.href && <ArrowLink link={next} rel="next" isBlock={isBlock} />}
    </nav>
  )
}

function PageItem(item: Maybe<PaginationItem>): VNode | null {
  if (!item || Object.keys(item).length === 0) return null
  if (item.ellipsis) {
    return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  }
  return (
    <li
      class={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
      )}
    >
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href ?? ''}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...htmlAttributes(item.attributes)}
      >
        {item.number}
      </a>
    </li>
  )
}

type ArrowLinkProps = { link: PaginationLink; rel: 'prev' | 'next'; isBlock: boolean }

function ArrowLink({ link, rel, isBlock }: ArrowLinkProps): VNode {
  return (
    <div class={`govuk-pagination__${rel}`}>
      <a
        class="govuk-link govuk-pagination__link"
        href={link.href}
        rel={rel}
        {...htmlAttributes(link.attributes)}
      >
        {(isBlock || rel === 'prev') && (
          <>
            <Arrow rel={rel} />{' '}
          </>
        )}
        <span
          class={classNames(
            'govuk-pagination__link-title',
            isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {hasContent(link) ? contentOf(link) : usualWords(rel)}
        </span>
        {link.labelText && isBlock && <PageLabel text={link.labelText} />}
        {!isBlock && rel === 'next' && (
          <>
            {' '}
            <Arrow rel={rel} />
          </>
        )}
      </a>
    </div>
  )
}

function PageLabel({ text }: { text: string }): VNode {
  return (
    <>
      {' '}
      <span class="govuk-visually-hidden">:</span>{' '}
      <span class="govuk-pagination__link-label">{text}</span>
    </>
  )
}

const usualWords = (rel: 'prev' | 'next'): ComponentChildren => (
  <>
    {rel === 'prev' ? 'Previous' : 'Next'}
    <span class="govuk-visually-hidden"> page</span>
  </>
)

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

function Arrow({ rel }: { rel: 'prev' | 'next' }): VNode {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={ARROWS[rel]} />
    </svg>
  )
}
