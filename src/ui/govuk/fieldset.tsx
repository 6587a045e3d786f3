/** A frame that holds several inputs under one question. */
import type { ComponentChildren, VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { asContent, classNames, contentOf, hasContent } from './options.ts'

export type LegendOptions = Content & {
  classes?: string
  /** Makes the legend the one main heading of the page. */
  isPageHeading?: boolean
}

export type FieldsetOptions = Styling & {
  legend?: Maybe<string | LegendOptions>
  describedBy?: string
}

export type FieldsetProps = FieldsetOptions & { role?: 'group'; children?: ComponentChildren }

/** A fieldset with its legend. */
export function Fieldset(props: FieldsetProps): VNode {
  return (
    <fieldset
      class={classNames('govuk-fieldset', props.classes)}
      role={props.role}
      aria-describedby={props.describedBy || undefined}
      {...htmlAttributes(props.attributes)}
    >
      <Legend {...asContent<LegendOptions>(props.legend)} />
      {props.children}
    </fieldset>
  )
}

function Legend(legend: LegendOptions): VNode | null {
  if (!hasContent(legend)) return null
  return (
    <legend class={classNames('govuk-fieldset__legend', legend.classes)}>
      {legend.isPageHeading ? (
        <h1 class="govuk-fieldset__heading">{contentOf(legend)}</h1>
      ) : (
        contentOf(legend)
      )}
    </legend>
  )
}
