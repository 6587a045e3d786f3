/** What changed, newest first: replies, updates, promises kept, and those whose day has passed. */
import { addDays, dayOf } from '../kernel/dates.ts'
import { isKept, isLate, statusOf, answerOf } from './days.rules.ts'
import type { Change } from './home.model.ts'
import { dated, type Known } from './known.ts'
import type { CommitmentRow } from './material.types.ts'
import { commitmentPath, writeUpPath } from './publishing.paths.ts'

/** Nothing is left out for being late or for being a no. */
export function changesOf(known: Known): Change[] {
  return [...replies(known), ...updates(known), ...moves(known), ...passedDue(known)].sort((a, b) =>
    b.dateTime.localeCompare(a.dateTime),
  )
}

const replies = (known: Known): Change[] =>
  [...known.themes.values()].flatMap((theme) =>
    theme.replies.map((reply) => ({
      ...dated(reply.at),
      title: theme.name,
      href: `${writeUpPath(known.slug, theme.activity.slug)}#reply-${theme.anchor}`,
      status: answerOf(reply.answer),
      words: reply.text,
    })),
  )

function updates(known: Known): Change[] {
  return known.material.updates.flatMap((update) => {
    const commitment = known.commitments.get(update.commitmentId)
    if (commitment === undefined) return []
    const slipped = update.slipped === '' ? '' : `Slipped: ${update.slipped}`
    return [
      {
        ...dated(update.at),
        ...promise(known, commitment),
        status:
          slipped !== '' && update.done === ''
            ? ('late' as const)
            : statusOf(commitment, known.today),
        words: [update.done, slipped].filter((words) => words !== '').join(' '),
      },
    ]
  })
}

/** A promise kept, delayed or stopped, on the day somebody said so. */
function moves(known: Known): Change[] {
  return known.material.commitments.flatMap((each) => {
    const told = isKept(each) || each.status === 'delayed' || each.status === 'stopped'
    if (!told || each.statusAt === null) return []
    const day = dayOf(each.statusAt)
    const updated = known.material.updates.some(
      (update) => update.commitmentId === each.id && dayOf(update.at) === day,
    )
    // The update of that day says it with more words.
    if (updated) return []
    const status = statusOf(each, known.today)
    return [{ ...dated(day), ...promise(known, each), status, words: toldWith(known, each) }]
  })
}

/** Why, or what is different now. */
const toldWith = (known: Known, { id, statusReason }: CommitmentRow): string =>
  statusReason !== ''
    ? statusReason
    : (known.material.impacts.findLast((impact) => impact.commitmentId === id)?.statement ?? '')

/** The day after the term in which it was due, when nobody has said anything about it since. */
function passedDue(known: Known): Change[] {
  return known.material.commitments
    .filter((each) => each.status !== 'delayed' && isLate(each, known.today))
    .map((each) => ({
      ...dated(addDays(each.dueOn, 1)),
      ...promise(known, each),
      status: 'late' as const,
      words: `It was due by the end of ${each.dueTerm}.`,
    }))
}

const promise = (known: Known, commitment: CommitmentRow): Pick<Change, 'title' | 'href'> => ({
  title: commitment.title,
  href: commitmentPath(known.slug, commitment.slug),
})
