/** One theme: its name and meaning to change, merging, removing, and everything that was done with it. */
import type { VNode } from 'preact'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form, SelectField, TextArea, TextField } from '../../ui/govuk/index.ts'
import { Columns, PageTitle, Timeline } from '../../ui/index.ts'
import type { WorkbenchPaths } from './workbench.paths.ts'

export const ThemeFields = ({ form }: { form: FormState }): VNode => (
  <>
    <TextField
      form={form}
      name="name"
      label="Name of the theme"
      hint="In words people used, for example: Waiting without news"
    />
    <TextArea
      form={form}
      name="meaning"
      label="What belongs in it"
      hint="One sentence, so that two people sort alike."
      rows={2}
    />
  </>
)

export type ThemePageModel = {
  readonly id: string
  readonly name: string
  readonly csrf: string
  readonly form: FormState
  /** The other themes of the activity. */
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly accepted: number
  readonly suggested: number
  readonly history: readonly {
    readonly title: string
    readonly date: string
    readonly dateTime: string
  }[]
}

export const NewThemePage = ({
  paths,
  csrf,
  form,
}: {
  paths: WorkbenchPaths
  csrf: string
  form: FormState
}): VNode => (
  <>
    <Errors form={form} />
    <PageTitle title="Make a theme" />
    <Form action={paths.add} csrf={csrf}>
      <ThemeFields form={form} />
      <Button preventDoubleClick>Make this theme</Button>
    </Form>
  </>
)

export function ThemePage({
  model,
  paths,
}: {
  model: ThemePageModel
  paths: WorkbenchPaths
}): VNode {
  const { id, name, csrf, form, accepted, suggested, history } = model
  const here = paths.theme(id)
  return (
    <>
      <Errors form={form} />
      <PageTitle
        title={name}
        kicker="Theme"
        lead={`${accepted} accepted, ${suggested} suggested.`}
      />
      <Columns aside={<WaysOut model={model} here={here} />} asideLabel="Merging and removing">
        <Form action={here} csrf={csrf}>
          <input type="hidden" name="revision" value={String(form.values['revision'] ?? '1')} />
          <ThemeFields form={form} />
          <Button preventDoubleClick>Save</Button>
        </Form>
        <section aria-labelledby="history">
          <h2 id="history">What was done with it</h2>
          {history.length === 0 ? (
            <p>Nothing yet, since it was suggested.</p>
          ) : (
            <Timeline items={[...history]} />
          )}
        </section>
      </Columns>
    </>
  )
}

/** The two ways a theme goes: into another one, or away. */
function WaysOut({ model, here }: { model: ThemePageModel; here: string }): VNode {
  const { name, csrf, form, others, accepted, suggested } = model
  const choices = others.map((other) => ({ value: other.id, text: other.name }))
  return (
    <>
      {others.length > 0 && (
        <section aria-labelledby="merge">
          <h2 id="merge">Merge it into another theme</h2>
          <Form action={`${here}/merge`} csrf={csrf}>
            <SelectField
              form={form}
              name="into"
              label={`Everything in ${name} goes into`}
              hint="You put these points there, in your name. You can undo it."
              items={[{ value: '', text: 'Choose a theme' }, ...choices]}
            />
            <Button kind="secondary" preventDoubleClick>
              Merge
            </Button>
          </Form>
        </section>
      )}
      <section aria-labelledby="remove">
        <h2 id="remove">Remove it</h2>
        {accepted + suggested === 0 ? (
          <Form action={`${here}/remove`} csrf={csrf}>
            <Button kind="warning" preventDoubleClick>
              Remove this theme
            </Button>
          </Form>
        ) : (
          <p>A theme can be removed when nothing is in it.</p>
        )}
      </section>
    </>
  )
}
