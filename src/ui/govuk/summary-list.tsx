/** Facts in rows: what it is, what it says, and a link to change it. */
import type { VNode } from 'preact'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'
import type { CardTitle, SummaryActions, SummaryCardProps } from './summary-card.tsx'
import { ActionLink, SummaryCard } from './summary-card.tsx'

export type SummaryRow = {
  key: Content & { classes?: string }
  value?: Content & { classes?: string }
  actions?: SummaryActions
  classes?: string
}

export type SummaryListProps = Styling & {
  rows: readonly Maybe<SummaryRow>[]
  card?: SummaryCardProps
}

/** A summary list, in a card when `card` is given. */
export function SummaryList(props: SummaryListProps): VNode {
  const anyActions = props.rows.some((row) => row && row.actions?.items?.length)
  const list = (
    <dl
      class={classNames('govuk-summary-list', props.classes)}
      {...htmlAttributes(props.attributes)}
    >
      {props.rows.map(
        (row) =>
          row && <Row row={row} anyActions={Boolean(anyActions)} cardTitle={props.card?.title} />,
      )}
    </dl>
  )
  return props.card ? <SummaryCard {...props.card}>{list}</SummaryCard> : list
}

type RowProps = { row: SummaryRow; anyActions: boolean; cardTitle: CardTitle | undefined }

function Row({ row, anyActions, cardTitle }: RowProps): VNode {
  return (
    <div
      class={classNames(
        'govuk-summary-list__row',
        anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions',
        row.classes,
      )}
    >
      <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{contentOf(row.key)}</dt>
      <dd class={classNames('govuk-summary-list__value', row.value?.classes)}>
        {contentOf(row.value)}
      </dd>
      <RowActions actions={row.actions} cardTitle={cardTitle} />
    </div>
  )
}

type RowActionsProps = { actions: SummaryActions | undefined; cardTitle: CardTitle | undefined }

function RowActions({ actions, cardTitle }: RowActionsProps): VNode | null {
  const [first, ...others] = actions?.items ?? []
  if (!first) return null
  return (
    <dd class={classNames('govuk-summary-list__actions', actions?.classes)}>
      {others.length === 0 ? (
        <ActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  )
}
