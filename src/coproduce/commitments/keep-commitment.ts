/** Making a commitment, changing what it says, and tying it to the themes it answers. */
import { mayDo } from '../../access/index.ts'
import { publicWordsChanged, selectTerms } from '../../areas/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import { fault, ok, type Result } from '../../kernel/result.ts'
import { slugFrom } from '../../kernel/text.ts'
import { selectPartners } from '../../partners/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import type { FieldFault } from '../../platform/web/form.ts'
import { selectOwnerChoices, selectThemeChoices } from './choices.store.ts'
import {
  deleteOtherThemes,
  insertCommitment,
  insertMove,
  insertThemes,
  selectOptionalSlug,
  updateCommitment,
  type CommitmentWords,
  type Made,
} from './commitments.store.ts'

export type NewCommitment = CommitmentWords & Made & { id: string; themeIds: readonly string[] }
export type ChangedCommitment = CommitmentWords & {
  id: string
  revision: number
  themeIds: readonly string[]
}

/** The whole of what a commitment may name, as its form lists it. */
export async function selectChoices(tx: Tx, areaId: string) {
  const people = await selectOwnerChoices(tx, areaId)
  return {
    partners: await selectPartners(tx, areaId),
    terms: await selectTerms(tx, areaId),
    themes: await selectThemeChoices(tx, areaId),
    owners: people.filter((person) => mayDo(new Set(person.roles), 'give updates')),
  }
}
export type Choices = Awaited<ReturnType<typeof selectChoices>>

/**
 * Adds a commitment, not started, with the themes it answers. Asked twice with one id, it is there once.
 * @returns its slug (its place in an address), or the field that names something that is not there.
 */
export async function addCommitment(
  tx: Tx,
  areaId: string,
  given: NewCommitment,
): Promise<Result<{ slug: string }, FieldFault>> {
  const choices = await selectChoices(tx, areaId)
  const named = withOwnerName(given, choices)
  const wrong = choiceFault(named, choices)
  if (wrong !== null) return fault(wrong)
  const slug = await insertWithFreeSlug(tx, areaId, named)
  await insertThemes(tx, areaId, { commitmentId: given.id, themeIds: given.themeIds })
  await insertMove(tx, areaId, {
    id: idFromName(`first move of ${given.id}`),
    commitmentId: given.id,
    to: 'not-started',
    reason: '',
    at: given.at,
    by: given.by,
  })
  await publicWordsChanged(tx, areaId)
  return ok({ slug })
}

async function insertWithFreeSlug(tx: Tx, areaId: string, given: NewCommitment): Promise<string> {
  const plain = slugFrom(given.title, 'commitment')
  const first = plain === 'new' ? 'new-commitment' : plain
  if (await insertCommitment(tx, areaId, { ...given, slug: first })) return first
  const already = await selectOptionalSlug(tx, areaId, given.id)
  if (already !== null) return already
  const second = `${first}-${idFromName(given.id).slice(0, 8)}`
  await insertCommitment(tx, areaId, { ...given, slug: second })
  return second
}

/** Changes what it says. Its address stays: people have it. */
export async function changeCommitment(
  tx: Tx,
  areaId: string,
  given: ChangedCommitment,
): Promise<Result<void, FieldFault>> {
  const choices = await selectChoices(tx, areaId)
  const named = withOwnerName(given, choices)
  const wrong = choiceFault(named, choices)
  if (wrong !== null) return fault(wrong)
  if (!(await updateCommitment(tx, areaId, named)))
    return fault({
      field: 'title',
      text: 'Somebody else changed this commitment. Look at it again, then make your change',
    })
  const themes = { commitmentId: given.id, themeIds: given.themeIds }
  await deleteOtherThemes(tx, areaId, themes)
  await insertThemes(tx, areaId, themes)
  await publicWordsChanged(tx, areaId)
  return ok(undefined)
}

/** Ties a theme to the commitment that answers it, so that the thread can be walked from both ends. */
export const answerTheme = (
  tx: Tx,
  areaId: string,
  given: { commitmentId: string; themeId: string },
): Promise<void> =>
  insertThemes(tx, areaId, { commitmentId: given.commitmentId, themeIds: [given.themeId] })

/** Somebody chosen and not named otherwise is shown by the name of their account. */
function withOwnerName<G extends CommitmentWords>(given: G, choices: Choices): G {
  if (given.ownerName.trim() !== '') return given
  const owner = choices.owners.find((each) => each.id === given.ownerId)
  return { ...given, ownerName: owner?.name ?? '' }
}

function choiceFault(
  given: CommitmentWords & { themeIds: readonly string[] },
  choices: Choices,
): FieldFault | null {
  const isIn = (list: readonly { id: string }[], id: string): boolean =>
    list.some((each) => each.id === id)
  if (given.ownerName.trim() === '')
    return { field: 'ownerName', text: 'Say who owns it: choose a person or write a name' }
  if (given.ownerId !== null && !isIn(choices.owners, given.ownerId))
    return { field: 'ownerId', text: 'This person can no longer give updates. Choose another' }
  if (!isIn(choices.partners, given.leadPartnerId))
    return { field: 'leadPartnerId', text: 'Choose which partner leads' }
  if (!isIn(choices.terms, given.dueTermId))
    return { field: 'dueTermId', text: 'Choose the term it is due in' }
  return given.themeIds.every((id) => isIn(choices.themes, id))
    ? null
    : { field: 'themeIds', text: 'One of these themes is gone. Choose again' }
}
