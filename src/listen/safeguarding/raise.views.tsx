/** Where somebody who read words says that they are worried. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextArea } from '../../ui/govuk/index.ts'
import { PageTitle, VoiceCard, Voices } from '../../ui/index.ts'
import { worryPath } from './safeguarding.paths.ts'

export type RaiseModel = {
  area: string
  csrf: string
  contributionId: string
  body: string
  form: FormState
}

export const RaisePage = ({ area, csrf, contributionId, body, form }: RaiseModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle
      title="I am worried about this"
      lead="The safeguarding lead will read it first. Until then nobody else can see these words, you included."
    />
    <Voices>
      <VoiceCard words={body} from="As it was said" />
    </Voices>
    <Form action={worryPath(area, contributionId)} method="post" csrf={csrf}>
      <TextArea
        form={form}
        name="note"
        label="What worries you?"
        hint="You can leave this empty. Do not wait until you are sure."
        rows={4}
      />
      <Button preventDoubleClick>Send to the safeguarding lead</Button>
    </Form>
    <p>If somebody is in danger now, ring 999 first.</p>
  </>
)

export const AlreadyRaisedPage = (): VNode => (
  <>
    <PageTitle
      title="The safeguarding lead has this"
      lead="Somebody has raised it already. You need do nothing more."
    />
    <p>If somebody is in danger now, ring 999.</p>
  </>
)
