/** For staff: which pages the public can open now, and since when. */
import type { VNode } from 'preact'
import { sayMoment } from '../kernel/dates.ts'
import { countOf } from '../kernel/text.ts'
import { Button, Form } from '../ui/govuk/index.ts'
import { EmptyState, PageTitle, TableScroll } from '../ui/index.ts'
import type { PublicPageLine } from './pages.store.ts'
import { whatPublicSeesPath } from './publishing.paths.ts'

export type WhatPublicSeesModel = {
  readonly area: string
  readonly csrf: string
  readonly pages: readonly PublicPageLine[]
}

export const WhatPublicSeesPage = ({ area, csrf, pages }: WhatPublicSeesModel): VNode => (
  <>
    <PageTitle
      title="What the public sees"
      lead="Pages are written again by themselves whenever something changes, and every night."
    />
    {pages.length === 0 ? (
      <EmptyState title="Nothing is published yet">
        <p>Publish once to make the first pages. They show only what was released and opened.</p>
      </EmptyState>
    ) : (
      <>
        <p>{countOf(pages.length, 'page')}.</p>
        <Pages pages={pages} />
      </>
    )}
    <Form action={whatPublicSeesPath(area)} method="post" csrf={csrf}>
      <Button preventDoubleClick>Publish again now</Button>
    </Form>
  </>
)

const Pages = ({ pages }: Pick<WhatPublicSeesModel, 'pages'>): VNode => (
  <TableScroll label="Public pages" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Address
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            Version
          </th>
          <th scope="col" class="govuk-table__header">
            Since
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            Size sent
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {pages.map(({ path, version, madeAt, bytes }) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={path}>
                {path}
              </a>
            </th>
            <td class="govuk-table__cell govuk-table__cell--numeric">{version}</td>
            <td class="govuk-table__cell">{sayMoment(madeAt)}</td>
            <td class="govuk-table__cell govuk-table__cell--numeric">
              {(bytes / 1024).toFixed(1)} kB
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)
