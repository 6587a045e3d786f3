/** Holding, taking back and leaving out: each asks why, in words that are kept. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, InsetText, RadioField, TextArea } from '../../ui/govuk/index.ts'
import { PageTitle, VoiceCard, Voices } from '../../ui/index.ts'
import { EXCLUSIONS, exclusionWords } from './moderation.rules.ts'
import type { ReasonStep } from './words.forms.ts'
import { stepPath } from './words.paths.ts'

export const reasonSteps: Readonly<
  Record<ReasonStep, { title: string; lead: string; button: string; done: string }>
> = {
  hold: {
    title: 'Hold these words',
    lead: 'They stay with the team. They can be released later.',
    button: 'Hold',
    done: 'Held.',
  },
  'take-back': {
    title: 'Take these words back',
    lead: 'They leave the public pages at once. Somebody may have read or copied them before.',
    button: 'Take back',
    done: 'Taken back. The public pages are being written anew.',
  },
  'leave-out': {
    title: 'Leave these words out',
    lead: 'The law gives two reasons for not publishing what people say (SEND Regulations 2014, regulation 56(4)). Who decided, when and why is kept.',
    button: 'Leave out',
    done: 'Left out. Who decided, when and why is kept.',
  },
}

export type ReasonModel = {
  area: string
  slug: string
  csrf: string
  step: ReasonStep
  word: { id: string; body: string; releaseId: string | null }
  adviceService: string
  form: FormState
}

export const ReasonPage = ({
  area,
  slug,
  csrf,
  step,
  word,
  adviceService,
  form,
}: ReasonModel): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title={reasonSteps[step].title} lead={reasonSteps[step].lead} />
    <Voices>
      <VoiceCard words={word.body} from="As it was said" />
    </Voices>
    <Form action={stepPath(area, { slug, id: word.id }, step)} method="post" csrf={csrf}>
      <input type="hidden" name="seen" value={word.releaseId ?? ''} />
      {step === 'leave-out' && <Grounds form={form} adviceService={adviceService} />}
      <TextArea
        form={form}
        name="note"
        label="Why?"
        hint="Kept with the words. The team can read it. Swearing is not a reason."
        rows={3}
      />
      <Button preventDoubleClick>{reasonSteps[step].button}</Button>
    </Form>
  </>
)

const Grounds = ({ form, adviceService }: { form: FormState; adviceService: string }): VNode => (
  <>
    <RadioField
      form={form}
      name="exclusion"
      legend="Which of the two is it?"
      items={EXCLUSIONS.map((value) => ({
        value,
        text: exclusionWords[value].name,
        hint: exclusionWords[value].hint,
      }))}
    />
    <InsetText>
      Left out does not mean dropped. When it is about one person’s services, point them to help:{' '}
      {adviceService === ''
        ? 'the area’s SEND information, advice and support service'
        : adviceService}
      , the council’s complaints service, and mediation about an education, health and care plan.
    </InsetText>
  </>
)
