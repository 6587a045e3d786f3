/** Keeping the page of prompts: words, order, what is added, what is removed, in one go. */
import type { Tx } from '../../platform/db/connect.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import type { Activity } from './activities.types.ts'
import { changeActivity } from './activity-parts.store.ts'
import { changedSince, type SaveFaults } from './part-routes.tsx'
import type { PromptsForm } from './prompts.forms.ts'
import { moved, rewordedAnswered, together } from './prompts.rules.ts'
import { insertPrompts, putPrompts, removePrompt } from './prompts.store.ts'

const MOST = 20

type About = { readonly areaId: string; readonly activity: Activity; readonly value: PromptsForm }

export async function savePrompts(tx: Tx, about: About): Promise<SaveFaults> {
  const { areaId, activity, value } = about
  const reworded = rewordedAnswered(value.prompts, activity.prompts)
  if (reworded.length > 0) return reworded.map(keepsItsWords)
  const list = listAfter(activity, value)
  const total = list.length + (value.added === null ? 0 : 1)
  if (total > MOST) return [{ field: 'new', text: `Ask ${MOST} questions or fewer` }]
  if (activity.isOpen && total === 0)
    return [{ field: 'new', text: 'People can see this activity now: leave at least one question' }]
  const seen = { id: activity.id, revision: value.revision, change: {} }
  if (!(await changeActivity(tx, areaId, seen))) return [changedSince]
  if (value.press.kind === 'remove' && !(await removePrompt(tx, areaId, value.press.id)))
    return [
      {
        field: `prompt-${value.press.id}`,
        text: 'People have answered this question, so it stays',
      },
    ]
  await putPrompts(tx, areaId, { activityId: activity.id, prompts: list })
  const prompts = value.added === null ? [] : [value.added]
  await insertPrompts(tx, areaId, { activityId: activity.id, prompts, from: list.length })
  return []
}

function listAfter({ prompts }: Activity, { prompts: typed, press }: PromptsForm) {
  const list = together(typed, prompts)
  if (press.kind === 'up') return moved(list, { id: press.id, by: -1 })
  if (press.kind === 'down') return moved(list, { id: press.id, by: 1 })
  return press.kind === 'remove' ? list.filter(({ id }) => id !== press.id) : list
}

const keepsItsWords = (id: string): FieldFault => ({
  field: `prompt-${id}`,
  text: 'People have answered this question by now, so its words stay as they are',
})
