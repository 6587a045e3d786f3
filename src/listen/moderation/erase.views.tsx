/** The plain warning before words are erased. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, TextArea, TickField, WarningText } from '../../ui/govuk/index.ts'
import { PageTitle, VoiceCard, Voices } from '../../ui/index.ts'
import { stepPath } from './words.paths.ts'

export type EraseModel = {
  area: string
  slug: string
  csrf: string
  id: string
  body: string
  form: FormState
}

export const ErasePage = ({ area, slug, csrf, id, body, form }: EraseModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title="Erase these words for good" />
    <WarningText>This cannot be undone, by us or by anybody.</WarningText>
    <Voices>
      <VoiceCard words={body} from="As it was said" />
    </Voices>
    <ul>
      <li>The words go, and every version of them the public could read.</li>
      <li>If they came with notes, the document they stood in goes too. The other lines stay.</li>
      <li>
        They no longer count in themes and reports. Reports that are frozen keep their numbers.
      </li>
      <li>A note stays that something was erased: when, by whom and why.</li>
      <li>Copies in old back-ups go when the back-ups do.</li>
    </ul>
    <p>To stop the public reading words, taking them back is enough.</p>
    <Form action={stepPath(area, { slug, id }, 'erase')} method="post" csrf={csrf}>
      <TextArea
        form={form}
        name="reason"
        label="Why?"
        hint="This is kept. Do not write anything here that says who somebody is."
        rows={3}
      />
      <TickField
        form={form}
        name="sure"
        items={[{ value: 'yes', text: 'I know this cannot be undone' }]}
      />
      <Button kind="warning" preventDoubleClick>
        Erase for good
      </Button>
    </Form>
  </>
)
