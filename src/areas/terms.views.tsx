/** The pages about an area's school terms. */
import type { VNode } from 'preact'
import { sayPlainDay, type Day } from '../kernel/dates.ts'
import type { FormState } from '../platform/web/form.ts'
import { Button, DateField, Errors, Form, TextField } from '../ui/govuk/index.ts'
import { Actions, ButtonLink, EmptyState, PageTitle, Panel, TableScroll } from '../ui/index.ts'
import type { Term } from './areas.store.ts'
import { settingsPaths } from './settings.paths.ts'

type TermsModel = { area: string; terms: Term[]; current: string | null; today: Day }

export const TermsPage = ({ area, terms, current, today }: TermsModel): VNode => (
  <>
    <PageTitle
      title="School terms"
      lead="A commitment is due in a term, and each term ends with a report."
    />
    {terms.every((term) => term.endsOn < today) ? (
      <EmptyState
        title={terms.length === 0 ? 'No terms yet' : 'The last term is over'}
        action={{ text: 'Add a term', href: settingsPaths(area).newTerm }}
      >
        Without a term to come, nobody can say when something is due.
      </EmptyState>
    ) : (
      <Actions>
        <ButtonLink href={settingsPaths(area).newTerm}>Add a term</ButtonLink>
      </Actions>
    )}
    {terms.length > 0 && <TermsTable area={area} terms={terms} current={current} />}
  </>
)

const TermsTable = ({ area, terms, current }: Omit<TermsModel, 'today'>): VNode => (
  <TableScroll label="School terms" dense>
    <table class="govuk-table">
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Term
          </th>
          <th scope="col" class="govuk-table__header">
            First day
          </th>
          <th scope="col" class="govuk-table__header">
            Last day
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {terms.toReversed().map((term) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              <a class="govuk-link" href={settingsPaths(area).term(term.id)}>
                {term.name}
              </a>
              {term.id === current && ' (now)'}
            </th>
            <td class="govuk-table__cell">{sayPlainDay(term.startsOn)}</td>
            <td class="govuk-table__cell">{sayPlainDay(term.endsOn)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </TableScroll>
)

export const TermPage = (props: {
  area: string
  csrf: string
  form: FormState
  term: Term | null
}): VNode => {
  const { area, csrf, form, term } = props
  const paths = settingsPaths(area)
  return (
    <>
      <Errors form={form} />
      <PageTitle title={term?.name ?? 'Add a term'} />
      <Form action={term === null ? paths.newTerm : paths.term(term.id)} csrf={csrf}>
        <TextField
          form={form}
          name="name"
          label="Name"
          hint="Like “Autumn term 2026”."
          width={30}
        />
        <DateField form={form} name="startsOn" label="First day" hint="Like 1 9 2026." />
        <DateField form={form} name="endsOn" label="Last day" />
        <Button preventDoubleClick>Save</Button>
      </Form>
      {term !== null && (
        <Panel title="Remove this term">
          <p>You can remove a term that nothing is due in and that has no report.</p>
          <Form action={paths.removeTerm(term.id)} csrf={csrf}>
            <Button classes="govuk-button--secondary">Remove this term</Button>
          </Form>
        </Panel>
      )}
    </>
  )
}
