/** Rows and columns. */
import type { VNode } from 'preact'
import type { Attributes } from './attributes.ts'
import { htmlAttributes } from './attributes.ts'
import type { Content, Maybe, Styling } from './options.ts'
import { classNames, contentOf } from './options.ts'

export type TableCellOptions = Content & {
  /** Numbers stand at the right. */
  format?: 'numeric'
  classes?: string
  colspan?: number
  rowspan?: number
  attributes?: Attributes
}

/** A cell: plain words, a number, or options with `children` for markup. */
export type TableCell = string | number | TableCellOptions

export type TableProps = Styling & {
  rows: readonly Maybe<readonly TableCell[]>[]
  head?: readonly TableCell[]
  caption?: string
  captionClasses?: string
  firstCellIsHeader?: boolean
}

/** A table with its caption. */
export function Table(props: TableProps): VNode {
  return (
    <table class={classNames('govuk-table', props.classes)} {...htmlAttributes(props.attributes)}>
      {props.caption && (
        <caption class={classNames('govuk-table__caption', props.captionClasses)}>
          {props.caption}
        </caption>
      )}
      {props.head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {props.head.map((cell) => (
              <HeaderCell scope="col" cell={asCell(cell)} />
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {props.rows.map(
          (row) => row && <Row row={row} firstIsHeader={Boolean(props.firstCellIsHeader)} />,
        )}
      </tbody>
    </table>
  )
}

const asCell = (cell: TableCell): TableCellOptions =>
  typeof cell === 'object' ? cell : { text: cell }

function Row({ row, firstIsHeader }: { row: readonly TableCell[]; firstIsHeader: boolean }): VNode {
  return (
    <tr class="govuk-table__row">
      {row.map((cell, position) =>
        position === 0 && firstIsHeader ? (
          <HeaderCell scope="row" cell={asCell(cell)} />
        ) : (
          <BodyCell {...asCell(cell)} />
        ),
      )}
    </tr>
  )
}

function HeaderCell({ scope, cell }: { scope: 'row' | 'col'; cell: TableCellOptions }): VNode {
  const format = scope === 'col' && cell.format
  return (
    <th
      scope={scope}
      class={classNames(
        'govuk-table__header',
        format && `govuk-table__header--${format}`,
        cell.classes,
      )}
      {...spanOf(cell)}
      {...htmlAttributes(cell.attributes)}
    >
      {contentOf(cell)}
    </th>
  )
}

function BodyCell(cell: TableCellOptions): VNode {
  return (
    <td
      class={classNames(
        'govuk-table__cell',
        cell.format && `govuk-table__cell--${cell.format}`,
        cell.classes,
      )}
      {...spanOf(cell)}
      {...htmlAttributes(cell.attributes)}
    >
      {contentOf(cell)}
    </td>
  )
}

const spanOf = (cell: TableCellOptions) => ({
  colspan: cell.colspan || undefined,
  rowspan: cell.rowspan || undefined,
})
