/** Where one types a receipt, and what stands there when too many wrong ones were tried. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextField } from '../../ui/govuk/index.ts'
import { PageTitle } from '../../ui/index.ts'
import { receiptsPath } from './answers.paths.ts'

export type LookUpModel = { area: string; csrf: string | undefined; form: FormState }

export const LookUpPage = ({ area, csrf, form }: LookUpModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="Follow my receipt"
      lead="Type the three words you got when you sent us your words. Then you see what happened to them."
    />
    <Form action={receiptsPath(area)} method="post" csrf={csrf}>
      <TextField
        form={form}
        name="words"
        label={{ text: 'Your three words', classes: 'govuk-label--m' }}
        hint="Capitals and hyphens do not matter."
        autocomplete="off"
        spellcheck={false}
        width={20}
      />
      <Button>Show what happened</Button>
    </Form>
    <p>
      Lost your words? We cannot find them: we do not know who sent what. What you said still
      counts, and <a href={`/${area}/activities`}>each activity</a> says what was heard and what
      came of it.
    </p>
  </>
)

export const TooManyGuessesPage = ({ area }: { area: string }): VNode => (
  <>
    <PageTitle
      title="Please try again in a few minutes"
      lead="Somebody has tried many wrong words. To keep everybody’s words safe we wait a little."
    />
    <p>
      Nothing is lost, and your receipt still works. <a href={receiptsPath(area)}>Try again</a> in
      about 3 minutes.
    </p>
  </>
)
