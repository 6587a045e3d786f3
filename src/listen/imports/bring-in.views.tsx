/** The last look before an import is brought in. */
import type { VNode } from 'preact'
import { countOf } from '../../kernel/text.ts'
import type { FormState } from '../../platform/web/form.ts'
import { Button, Errors, Form } from '../../ui/govuk/index.ts'
import { Actions, LineAccount, PageTitle, Panel } from '../../ui/index.ts'
import { promptPlans, type PromptPlan } from './prompt-plans.rules.ts'
import type { ImportPaths } from './imports.paths.ts'
import type { Import } from './imports.types.ts'
import { accountParts, channelWords, linesCounted } from './imports.words.ts'
import type { PreviewModel } from './preview.model.ts'
import type { Draft } from './structure/draft.ts'

export type BringInModel = {
  readonly paths: ImportPaths
  readonly csrf: string
  readonly activity: {
    readonly title: string
    readonly prompts: readonly { readonly text: string }[]
    readonly sessions: readonly { readonly id: string; readonly name: string }[]
  }
  readonly prepared: Import
  readonly draft: Draft
  readonly model: PreviewModel
  readonly form: FormState
}

export const BringInPage = (props: BringInModel): VNode => {
  const { paths, csrf, activity, prepared, draft, model, form } = props
  const all = countOf(model.said, 'contribution')
  const session = activity.sessions.find(({ id }) => id === prepared.sessionId)
  return (
    <>
      <Errors form={form} />
      <PageTitle title={`Bring in ${all}`} kicker={prepared.fileName} />
      <LineAccount parts={accountParts(model.account)} total={linesCounted(model.account)} />
      <h2>Where they go</h2>
      <p>
        {activity.title}
        {session === undefined ? '' : `, ${session.name}`}. {channelWords[prepared.channel]}.
      </p>
      <Plans plans={promptPlans(draft, activity.prompts)} />
      <Doubts model={model} paths={paths} />
      <p>
        Nothing becomes public by this. Words that may tell of harm go to the safeguarding lead at
        once. You can undo it as long as none of it is public.
      </p>
      <Form action={paths.step('bring-in')} csrf={csrf}>
        <input type="hidden" name="revision" value={prepared.revision} />
        <Actions>
          <Button preventDoubleClick disabled={model.said === 0}>
            Bring in {all}
          </Button>
          <a href={paths.here}>Back to the lines</a>
        </Actions>
      </Form>
    </>
  )
}

const Plans = ({ plans }: { plans: readonly PromptPlan[] }): VNode => (
  <ul>
    {plans.map(({ text, count, isNew }) => (
      <li>
        <strong>{text ?? 'Under no prompt'}</strong>: {countOf(count, 'contribution')}
        {text !== null &&
          (isNew ? '. A new prompt, added at the end' : '. The activity asks this already')}
      </li>
    ))}
  </ul>
)

/** What could still be looked at; none of it holds anything up. */
function Doubts({ model, paths }: { model: PreviewModel; paths: ImportPaths }): VNode | null {
  const { counts } = model
  const asked = model.acronyms.filter((each) => each.expansion === null).length
  const doubts = [
    { show: 'unclear', count: counts.unclear ?? 0, text: 'still unclear' },
    { show: 'continues', count: counts.continues ?? 0, text: 'may go on from the line above' },
    { show: 'identifiable', count: counts.identifiable ?? 0, text: 'could point to somebody' },
  ] as const
  const some = doubts.filter(({ count }) => count > 0)
  if (some.length === 0 && asked === 0) return null
  return (
    <Panel title="You may want to look at these first">
      <ul>
        {some.map(({ show, count, text }) => (
          <li>
            <a href={paths.shown({ show, page: 1 })}>{countOf(count, 'line')}</a> {text}
          </li>
        ))}
        {asked > 0 && <li>{countOf(asked, 'short form')} nobody has explained</li>}
      </ul>
      <p>If they are right as they are, go on: unclear lines stay marked.</p>
    </Panel>
  )
}
