/** The task list of an activity: what is set up, what is still missing before the public may see it. */
import { countOf } from '../../kernel/text.ts'
import type { PartPage } from './activities.paths.ts'
import { missingToOpen, missingWords, readinessOf, type Part } from './activities.rules.ts'
import type { Activity } from './activities.types.ts'

export type TaskState = 'done' | 'to do' | 'optional' | 'cannot yet'
export type Task = {
  /** Where it is done; `#sessions` is the list on the activity's own page. */
  readonly page: PartPage | '#sessions'
  readonly title: string
  readonly hint: string
  readonly state: TaskState
}

/** Where each missing part is put right. */
export const pageOfPart: Readonly<Record<Part, PartPage>> = {
  level: 'level',
  reason: 'level',
  scope: 'scope',
  'who decides': 'scope',
  prompts: 'prompts',
}

/** In the order of work; the last is opening it. */
export function tasksOf(activity: Activity): Task[] {
  const missing = missingToOpen(readinessOf(activity))
  const lacks = (page: PartPage): Part[] => missing.filter((part) => pageOfPart[part] === page)
  const needed = (page: PartPage, title: string, said: string): Task => {
    const [first] = lacks(page)
    return first === undefined
      ? { page, title, hint: said, state: 'done' }
      : { page, title, hint: missingWords[first], state: 'to do' }
  }
  return [
    describing(activity),
    needed('level', 'How open it is', activity.level?.name ?? ''),
    needed('scope', 'What can change', `Who decides: ${activity.scope.whoDecides}`),
    needed('prompts', 'What you ask', countOf(activity.prompts.length, 'question')),
    together(activity),
    sitting(activity),
    activity.isOpen
      ? {
          page: 'open',
          title: 'Open to the public',
          hint: 'Anyone can read about it',
          state: 'done',
        }
      : opening(missing.length),
  ]
}

const describing = ({ summary, replyBy }: Activity): Task => ({
  page: 'edit',
  title: 'What it is',
  hint: describingHint(summary, replyBy),
  state: summary !== '' && replyBy !== '' ? 'done' : 'optional',
})

function describingHint(summary: string, replyBy: string): string {
  if (summary === '') return 'Describe it in a sentence, and say whose idea it was'
  return replyBy === '' ? 'Say when people will get a reply by' : `Reply by ${replyBy}`
}

const together = ({ partners }: Activity): Task => ({
  page: 'partners',
  title: 'Who does it together',
  hint: partners.length === 0 ? 'Partners and their part' : countOf(partners.length, 'partner'),
  state: partners.length === 0 ? 'optional' : 'done',
})

const sitting = ({ sessions }: Activity): Task => ({
  page: sessions.length === 0 ? 'sessions/new' : '#sessions',
  title: 'Sessions',
  hint:
    sessions.length === 0
      ? 'Where and when people meet, and who came'
      : countOf(sessions.length, 'session'),
  state: sessions.length === 0 ? 'optional' : 'done',
})

const opening = (missing: number): Task => ({
  page: 'open',
  title: 'Open to the public',
  hint:
    missing === 0
      ? 'Everything is there. Look at it as people will see it'
      : `${countOf(missing, 'thing')} still to do`,
  state: missing === 0 ? 'to do' : 'cannot yet',
})
