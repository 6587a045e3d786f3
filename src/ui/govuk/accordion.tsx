/** Parts of a long page that open and close one by one. */
import type { VNode } from 'preact'
import { htmlAttributes, messageAttributes } from './attributes.ts'
import type { Content, HeadingLevel, Maybe, Styling } from './options.ts'
import { classNames, contentOf, hasContent } from './options.ts'

export type AccordionItem = {
  heading: Content
  summary?: Content
  content: Content
  expanded?: boolean
}

export type AccordionProps = Styling & {
  id: string
  items: readonly Maybe<AccordionItem>[]
  headingLevel?: HeadingLevel
  /** `false` makes the browser forget which parts were open. */
  rememberExpanded?: boolean
  hideAllSectionsText?: string
  hideSectionText?: string
  hideSectionAriaLabelText?: string
  showAllSectionsText?: string
  showSectionText?: string
  showSectionAriaLabelText?: string
}

/** An accordion. An item's `content.text` is drawn as a paragraph, its `children` as they are. */
export function Accordion(props: AccordionProps): VNode {
  return (
    <div
      class={classNames('govuk-accordion', props.classes)}
      data-module="govuk-accordion"
      id={props.id}
      {...messageAttributes({
        'hide-all-sections': props.hideAllSectionsText,
        'hide-section': props.hideSectionText,
        'hide-section-aria-label': props.hideSectionAriaLabelText,
        'show-all-sections': props.showAllSectionsText,
        'show-section': props.showSectionText,
        'show-section-aria-label': props.showSectionAriaLabelText,
      })}
      data-remember-expanded={props.rememberExpanded?.toString()}
      {...htmlAttributes(props.attributes)}
    >
      {props.items.map(
        (item, at) =>
          item && (
            <Section accordion={props.id} item={item} number={at + 1} level={props.headingLevel} />
          ),
      )}
    </div>
  )
}

type SectionProps = {
  accordion: string
  item: AccordionItem
  number: number
  level: HeadingLevel | undefined
}

function Section({ accordion, item, number, level }: SectionProps): VNode {
  const Heading = `h${level ?? 2}` as const
  const { content } = item
  return (
    <div
      class={classNames(
        'govuk-accordion__section',
        item.expanded && 'govuk-accordion__section--expanded',
      )}
    >
      <div class="govuk-accordion__section-header">
        <Heading class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${accordion}-heading-${number}`}>
            {contentOf(item.heading)}
          </span>
        </Heading>
        {hasContent(item.summary) && (
          <div
            class="govuk-accordion__section-summary govuk-body"
            id={`${accordion}-summary-${number}`}
          >
            {contentOf(item.summary)}
          </div>
        )}
      </div>
      <div id={`${accordion}-content-${number}`} class="govuk-accordion__section-content">
        {content.children || (content.text && <p class="govuk-body">{content.text}</p>)}
      </div>
    </div>
  )
}
