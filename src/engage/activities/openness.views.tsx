/** How open an activity is and what can change: the forms, with what the public will see. */
import type { VNode } from 'preact'
import type { Level } from '../../areas/index.ts'
import {
  Button,
  Errors,
  Form,
  RadioField,
  TextArea,
  TextField,
  TickField,
} from '../../ui/govuk/index.ts'
import { ButtonLink, EmptyState, LevelScale, PageTitle, ScopeCard } from '../../ui/index.ts'
import type { Activity } from './activities.types.ts'
import type { PartModel } from './part-routes.tsx'

const Revision = ({ form }: Pick<PartModel<unknown>, 'form'>): VNode => (
  <input type="hidden" name="revision" value={String(form.values['revision'] ?? '1')} />
)

export const LevelPage = (model: PartModel<readonly Level[]>): VNode => (
  <>
    <Errors form={model.form} />
    <PageTitle
      title="How open it is"
      lead="Say it before anyone is asked. Afterwards people say how open it felt, and both are shown side by side."
    />
    <Form action={model.action} csrf={model.csrf}>
      <Revision form={model.form} />
      <RadioField
        form={model.form}
        name="level"
        legend="Which of these is it?"
        items={model.more.map(({ key, name, meaning }) => ({
          value: key,
          text: name,
          hint: meaning,
        }))}
      />
      <TextArea
        form={model.form}
        name="reason"
        label="Why this, and not more?"
        hint="One or two plain sentences. For example: the money is set for this year, so we can change how it is spent and not how much there is."
        rows={3}
        maxLength={600}
      />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

export const ScopePage = (model: PartModel<null>): VNode => (
  <>
    <Errors form={model.form} />
    <PageTitle
      title="What can change"
      lead="The scope card stands above the first question. It tells people what their words can do, and what they cannot."
    />
    <Form action={model.action} csrf={model.csrf}>
      <Revision form={model.form} />
      <TextArea
        form={model.form}
        name="canChange"
        label="What people can change"
        hint="One to a line."
        rows={4}
      />
      <TextArea
        form={model.form}
        name="cannot"
        label="What they cannot change"
        hint="One to a line. Say it now: it is kinder than later."
        rows={4}
      />
      <TextArea
        form={model.form}
        name="notDecided"
        label="Not decided yet"
        hint="One to a line. You may leave this empty."
        rows={3}
      />
      <TextField
        form={model.form}
        name="whoDecides"
        label="Who decides in the end"
        hint="A board, a post or a team. For example: the partnership board on 14 January 2027."
      />
      <Button preventDoubleClick>Save</Button>
    </Form>
  </>
)

export const PartnersPart = (
  model: PartModel<readonly { id: string; name: string }[]> & { readonly partnersHref: string },
): VNode => (
  <>
    <Errors form={model.form} />
    <PageTitle
      title="Who does it together"
      lead="Tick the partners in it, and say what part each plays."
    />
    {model.more.length === 0 ? (
      <EmptyState
        title="No partners yet"
        action={{ text: 'Go to partners', href: model.partnersHref }}
      >
        Add the organisations of your area first. Then tick those that are in this activity.
      </EmptyState>
    ) : (
      <Form action={model.action} csrf={model.csrf}>
        <Revision form={model.form} />
        <TickField
          form={model.form}
          name="partner"
          legend="Partners"
          items={model.more.map(({ id, name }) => ({
            value: id,
            text: name,
            conditional: {
              children: (
                <TextField
                  form={model.form}
                  name={`part-${id}`}
                  label={`What part does ${name} play?`}
                  hint="For example: invited families and ran two tables."
                />
              ),
            },
          }))}
        />
        <Button preventDoubleClick>Save</Button>
      </Form>
    )}
  </>
)

/** How open it is and what can change, as the public will read it. */
export const Openness = ({
  activity,
  levels,
  change,
}: {
  readonly activity: Activity
  readonly levels: readonly Level[]
  /** Links for whoever may change it. */
  readonly change?: { readonly level: string; readonly scope: string }
}): VNode => (
  <>
    <h3>How open it is</h3>
    {activity.level === null ? (
      <p class="sd-muted">Not chosen yet.</p>
    ) : (
      <LevelScale
        declared={levels.findIndex(({ key }) => key === activity.level?.key)}
        levels={levels.map(({ name, meaning }) => ({ word: name, meaning }))}
        {...(activity.levelReason === '' ? {} : { reason: activity.levelReason })}
      />
    )}
    {change && (
      <ButtonLink href={change.level} kind="second">
        {activity.level === null ? 'Choose how open it is' : 'Change how open it is'}
      </ButtonLink>
    )}
    <h3>What can change</h3>
    <ScopeCard
      level={4}
      {...activity.scope}
      whoDecides={activity.scope.whoDecides || 'Not said yet.'}
    />
    {change && (
      <ButtonLink href={change.scope} kind="second">
        Change the scope card
      </ButtonLink>
    )}
  </>
)
