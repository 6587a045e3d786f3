/** The forms for evidence and for what a commitment changed. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextArea, TextField } from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import type { Commitment } from './commitment-page.ts'
import { commitmentPaths } from './commitments.paths.ts'

export type AddModel = { area: string; csrf: string; commitment: Commitment; form: FormState }

const publicWords =
  'Anyone can read this as soon as you add it. It stays: nothing here is ever taken away.'
const idOf = (form: FormState): string => String(form.values['id'] ?? '')

export const EvidencePage = ({ area, csrf, commitment, form }: AddModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle kicker={commitment.title} title="Add what shows it" lead={publicWords} />
    <Form action={commitmentPaths.evidence(area, commitment.slug)} method="post" csrf={csrf}>
      <input type="hidden" name="id" value={idOf(form)} />
      <TextField
        form={form}
        name="title"
        label="What is it?"
        hint="For example: the letter we send now"
      />
      <TextField
        form={form}
        name="link"
        label="Link"
        hint="It begins with https://. Leave it empty when it is not on the web."
        type="url"
        spellcheck={false}
      />
      <TextArea
        form={form}
        name="note"
        label="In words"
        hint="What would somebody see? Needed when there is no link."
        rows={4}
      />
      <Button preventDoubleClick>Add evidence</Button>
    </Form>
  </>
)

export const ImpactPage = ({ area, csrf, commitment, form }: AddModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle kicker={commitment.title} title="Say what it changed" lead={publicWords} />
    {commitment.impactMeasure !== '' && (
      <p>
        <strong>You said you would know by:</strong> {commitment.impactMeasure}
      </p>
    )}
    <Form action={commitmentPaths.impact(area, commitment.slug)} method="post" csrf={csrf}>
      <input type="hidden" name="id" value={idOf(form)} />
      <TextArea
        form={form}
        name="statement"
        label="What is different now, and for whom?"
        hint="One or two sentences. Give a number and its base where you have one, like “19 of 43 families said…”. Say so if it changed little."
        rows={4}
      />
      <Button preventDoubleClick>Add the impact</Button>
    </Form>
  </>
)
