/** Several parts of one page behind a row of tabs; a list of links when scripts are off. */
import type { VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { classNames } from './options.ts'

export type TabItem = {
  label: string
  /** Made from `idPrefix` and the position, unless given. */
  id?: string
  attributes?: Attributes
  panel: Content & { attributes?: Attributes }
}

export type TabsProps = Styling & {
  items: readonly Maybe<TabItem>[]
  id?: string
  idPrefix?: string
  title?: string
}

/** Tabs. A panel's `text` is drawn as a paragraph, its `children` as they are. */
export function Tabs(props: TabsProps): VNode {
  const tabs = props.items.map((item, position) => {
    return item
      ? { ...item, position, id: item.id || `${props.idPrefix ?? ''}-${position + 1}` }
      : null
  })
  return (
    <div
      id={props.id || undefined}
      class={classNames('govuk-tabs', props.classes)}
      {...htmlAttributes(props.attributes)}
      data-module="govuk-tabs"
    >
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {tabs.length > 0 && (
        <ul class="govuk-tabs__list">{tabs.map((tab) => tab && <TabLink {...tab} />)}</ul>
      )}
      {tabs.map((tab) => tab && <TabPanel {...tab} />)}
    </div>
  )
}

type Tab = TabItem & { id: string; position: number }

function TabLink(tab: Tab): VNode {
  return (
    <li
      class={classNames(
        'govuk-tabs__list-item',
        tab.position === 0 && 'govuk-tabs__list-item--selected',
      )}
    >
      <a class="govuk-tabs__tab" href={`#${tab.id}`} {...htmlAttributes(tab.attributes)}>
        {tab.label}
      </a>
    </li>
  )
}

function TabPanel({ id, position, panel }: Tab): VNode {
  return (
    <div
      class={classNames('govuk-tabs__panel', position > 0 && 'govuk-tabs__panel--hidden')}
      id={id}
      {...htmlAttributes(panel.attributes)}
    >
      {panel.children || (panel.text && <p class="govuk-body">{panel.text}</p>)}
    </div>
  )
}
