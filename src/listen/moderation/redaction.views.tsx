/** Taking words out without JavaScript: tick what was found, copy what else, see it, say why. */
import type { VNode } from 'preact'
import type { PersonalDetail } from '../../analysis/personal-details.ts'
import type { FormState } from '../../platform/web/form.ts'
import {
  Button,
  Form,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  TickField,
} from '../../ui/govuk/index.ts'
import { Actions, VoiceCard, Voices } from '../../ui/index.ts'
import type { WordsState } from './moderation.rules.ts'
import { kindWords, MORE_KINDS, REASONS, reasonWords, spanKey } from './redaction.rules.ts'
import { stepPath } from './words.paths.ts'

export type EditorModel = {
  area: string
  csrf: string
  activity: { slug: string }
  word: { id: string; releaseId: string | null }
  state: WordsState
  found: readonly PersonalDetail[]
  form: FormState
  preview: string | null
}

export const RedactionEditor = (model: EditorModel): VNode => {
  const { area, csrf, activity, word, found, form, preview } = model
  const noneOfIt = found.length === 0
  return (
    <section aria-labelledby="take-out">
      <h2 id="take-out">Take words out</h2>
      <p>The words as they were said are kept. The public reads the shorter version.</p>
      <Form
        action={stepPath(area, { slug: activity.slug, id: word.id }, 'redact')}
        method="post"
        csrf={csrf}
      >
        <input type="hidden" name="seen" value={word.releaseId ?? ''} />
        {!noneOfIt && (
          <TickField
            form={form}
            name="span"
            small
            legend="Found in these words"
            hint="Tick what to take out. You decide."
            items={found.map((detail) => ({
              value: spanKey(detail),
              text: `${detail.text} (${kindWords[detail.kind]}?)`,
              hint: detail.why,
            }))}
          />
        )}
        <TextArea
          form={form}
          name="more"
          label={noneOfIt ? 'Words to take out' : 'Other words to take out'}
          hint="Copy them exactly. Put each on a line of its own."
          rows={2}
          spellcheck={false}
        />
        <SelectField
          form={form}
          name="moreKind"
          label="What are those words?"
          items={MORE_KINDS.map((kind) => ({ value: kind, text: moreWords[kind] }))}
        />
        {preview !== null && (
          <Voices label="What the public would read">
            <VoiceCard words={preview} from="What the public would read" />
          </Voices>
        )}
        <Why form={form} />
        <Actions>
          <Button name="press" value="release" preventDoubleClick>
            Release with words taken out
          </Button>
          <Button name="press" value="preview" kind="secondary">
            See it first
          </Button>
        </Actions>
      </Form>
    </section>
  )
}

const moreWords: Readonly<Record<(typeof MORE_KINDS)[number], string>> = {
  name: 'A name',
  school: 'A school',
  address: 'An address or place',
  telephone: 'A telephone number',
  identifiable: 'Something else',
}

const Why = ({ form }: { form: FormState }): VNode => (
  <>
    <RadioField
      form={form}
      name="reason"
      small
      legend="Why?"
      hint="How people speak is theirs. Swearing is not a reason."
      items={REASONS.map((reason) => ({ value: reason, text: reasonWords[reason] }))}
    />
    <TextField
      form={form}
      name="reasonMore"
      label="More about why"
      hint="Needed when it is another reason. The team can read it."
    />
  </>
)
