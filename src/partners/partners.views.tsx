/** The partners of an area, and the form for one. */
import type { VNode } from 'preact'
import type { FormState } from '../platform/web/form.ts'
import {
  Button,
  DateField,
  Errors,
  Form,
  RadioField,
  TextArea,
  TextField,
  TickField,
} from '../ui/govuk/index.ts'
import { Actions, ButtonLink, EmptyState, PageTitle, TableScroll } from '../ui/index.ts'
import { newPartnerPath, partnerPath } from './partners.paths.ts'
import { SECTORS, sectorNames, type Sector } from './partners.rules.ts'

export type PartnersModel = {
  area: string
  partners: { id: string; name: string; sector: Sector; maySignOff: boolean }[]
}

export const PartnersPage = ({ area, partners }: PartnersModel): VNode => (
  <>
    <PageTitle title="Partners" lead="The organisations that shape services here together." />
    {partners.length === 0 ? (
      <EmptyState
        title="No partners yet"
        action={{ text: 'Add the first partner', href: newPartnerPath(area) }}
      >
        Start with your parent carer forum: it can then propose activities in its own name.
      </EmptyState>
    ) : (
      <>
        <Actions>
          <ButtonLink href={newPartnerPath(area)}>Add a partner</ButtonLink>
        </Actions>
        <TableScroll label="Partners" dense>
          <table class="govuk-table">
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                <th scope="col" class="govuk-table__header">
                  Name
                </th>
                <th scope="col" class="govuk-table__header">
                  Kind
                </th>
                <th scope="col" class="govuk-table__header">
                  Signs off
                </th>
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {partners.map((partner) => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header">
                    <a class="govuk-link" href={partnerPath(area, partner.id)}>
                      {partner.name}
                    </a>
                  </th>
                  <td class="govuk-table__cell">{sectorNames[partner.sector]}</td>
                  <td class="govuk-table__cell">{partner.maySignOff ? 'Yes' : 'No'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </>
    )}
  </>
)

export type PartnerFormModel = {
  action: string
  csrf: string
  title: string
  form: FormState
}

export const PartnerFormPage = ({ action, csrf, title, form }: PartnerFormModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title={title} />
    <Form action={action} method="post" csrf={csrf}>
      <input type="hidden" name="revision" value={String(form.values['revision'] ?? '1')} />
      <TextField form={form} name="name" label="Name of the organisation" />
      <RadioField
        form={form}
        name="sector"
        legend="What kind of organisation is it?"
        items={SECTORS.map((sector) => ({ value: sector, text: sectorNames[sector] }))}
      />
      <TextArea
        form={form}
        name="about"
        label="What it does here"
        hint="One or two plain sentences. The public can read this."
        rows={3}
      />
      <TextField
        form={form}
        name="contact"
        label="Contact"
        hint="An e-mail address or telephone number for staff here. Not public."
      />
      <TextField
        form={form}
        name="agreement"
        label="Agreement"
        hint="For example: memorandum of understanding, signed in March 2026."
      />
      <DateField
        form={form}
        name="agreementReviewOn"
        label="When the agreement is looked at again"
      />
      <TickField
        form={form}
        name="maySignOff"
        items={[{ value: 'yes', text: 'It may sign off charters and reports' }]}
      />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)
