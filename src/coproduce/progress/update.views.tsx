/** The form of an update: three questions, and what was said last time. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, InsetText, TextArea } from '../../ui/govuk/index.ts'
import { PageTitle, StatusTag } from '../../ui/index.ts'
import { commitmentPaths, statuses } from '../commitments/index.ts'
import type { UpdatePageModel } from './update-page.ts'

type Model = UpdatePageModel & { area: string; csrf: string; form: FormState; others: number }

export const UpdatePage = (model: Model): VNode => {
  const { commitment, term, form, others } = model
  const { name, tag } = statuses[commitment.status]
  return (
    <>
      <Errors form={form} />
      <PageTitle
        kicker={term === null ? 'Update' : `Update for ${term.name}`}
        title={commitment.title}
        lead={commitment.detail || undefined}
      />
      <p>
        <StatusTag status={tag} word={name} /> Due by the end of {commitment.dueTerm}.
      </p>
      {term === null ? (
        <InsetText>
          This term’s report is frozen and the next term is not in the settings yet. Ask your area’s
          administrator to add it.
        </InsetText>
      ) : (
        <UpdateForm {...model} />
      )}
      {others > 0 && (
        <p>{countOf(others, 'other update')} of yours still to give after this one.</p>
      )}
    </>
  )
}

const UpdateForm = ({ area, commitment, term, before, standing, csrf, form }: Model): VNode => {
  const hidden = (name: string): VNode => (
    <input type="hidden" name={name} value={String(form.values[name] ?? '')} />
  )
  return (
    <Form action={commitmentPaths.update(area, commitment.slug)} method="post" csrf={csrf}>
      {hidden('id')}
      {hidden('replaces')}
      <input type="hidden" name="termId" value={String(form.values['termId'] ?? term?.id ?? '')} />
      {standing !== null && (
        <p>
          An update for this term is here already. What you change stands in its place; the older
          one is kept.
        </p>
      )}
      {before !== null && before.next !== '' && (
        <InsetText>
          <p>In {before.termName} you said this would come next:</p>
          <p>
            <strong>{before.next}</strong>
          </p>
          <p>Did it happen? Say so below, as done or as slipped.</p>
        </InsetText>
      )}
      <TextArea
        form={form}
        name="done"
        label="What was done"
        hint="What a family could see. Plain and short."
        rows={4}
      />
      <TextArea
        form={form}
        name="slipped"
        label="What slipped"
        hint="Leave it empty when nothing did."
        rows={3}
      />
      <TextArea
        form={form}
        name="slippedBecause"
        label="Because"
        hint="Needed when something slipped."
        rows={2}
      />
      <TextArea
        form={form}
        name="next"
        label="What is next"
        hint="Next term this comes back to you as a question."
        rows={3}
      />
      <Button preventDoubleClick>Give this update</Button>
    </Form>
  )
}
