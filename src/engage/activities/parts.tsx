/** Every page that changes one part of an activity: what it shows, and how it is kept. */
import { selectLevels, type Level } from '../../areas/index.ts'
import { newId } from '../../kernel/ids.ts'
import { selectPartners } from '../../partners/index.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { filledForm } from '../../platform/web/form.ts'
import type { Route } from '../../platform/web/route.ts'
import {
  basicsForm,
  levelForm,
  partnersForm,
  scopeForm,
  type BasicsForm,
  type LevelForm,
  type PartnersForm,
  type ScopeForm,
} from './activities.forms.ts'
import { missingToOpen, missingWords, readinessOf } from './activities.rules.ts'
import { selectProgrammes } from './activities.store.ts'
import type { Activity } from './activities.types.ts'
import {
  changeActivity,
  keepProgramme,
  putPartners,
  putScopeItems,
  type ActivityChange,
} from './activity-parts.store.ts'
import { BasicsPage, type BasicsMore } from './basics.views.tsx'
import { LevelPage, PartnersPart, ScopePage } from './openness.views.tsx'
import { changedSince, partRoutes, type SaveFaults } from './part-routes.tsx'
import { chosenProgramme, programmeFault } from './programmes.rules.ts'
import { promptsForm, type PromptsForm } from './prompts.forms.ts'
import { PromptsPage } from './prompts.views.tsx'
import { savePrompts } from './save-prompts.ts'

const basics = partRoutes<BasicsForm, BasicsMore>({
  part: 'edit',
  title: 'What it is',
  audit: 'activity.changed',
  form: basicsForm,
  fill: (activity) =>
    filledForm({
      title: activity.title,
      kind: activity.kind,
      summary: activity.summary,
      purpose: activity.purpose,
      programme: activity.programme?.id ?? '',
      proposedBy: activity.proposedByWords,
      proposedByPartnerId: activity.proposedByPartnerId,
      opensOn: activity.opensOn,
      closesOn: activity.closesOn,
      replyBy: activity.replyBy,
      revision: activity.revision,
    }),
  read: async (tx, areaId) => ({
    programmes: await selectProgrammes(tx, areaId),
    partners: await selectPartners(tx, areaId),
  }),
  show: (model) => <BasicsPage {...model} />,
  save: async (tx, { areaId, activity, value, more }) => {
    const wrong = programmeFault(value, more.programmes)
    if (wrong !== null) return [wrong]
    const { proposedByPartnerId } = value
    if (proposedByPartnerId !== null && !more.partners.some(({ id }) => id === proposedByPartnerId))
      return [{ field: 'proposedByPartnerId', text: 'Choose a partner from the list' }]
    const programme = chosenProgramme(value, more.programmes)
    const programmeId = programme === null ? null : await keepProgramme(tx, areaId, programme)
    return change(
      tx,
      { areaId, activity, revision: value.revision },
      {
        kind: value.kind,
        title: value.title,
        summary: value.summary,
        purpose: value.purpose,
        programme_id: programmeId,
        proposed_by: value.proposedBy,
        proposed_by_partner_id: proposedByPartnerId,
        opens_on: value.opensOn,
        closes_on: value.closesOn,
        reply_by: value.replyBy,
      },
    )
  },
})

const level = partRoutes<LevelForm, readonly Level[]>({
  part: 'level',
  title: 'How open it is',
  audit: 'activity.level-declared',
  form: levelForm,
  fill: (activity) =>
    filledForm({
      level: activity.level?.key,
      reason: activity.levelReason,
      revision: activity.revision,
    }),
  read: selectLevels,
  show: (model) => <LevelPage {...model} />,
  save: async (tx, { areaId, activity, value, more }) =>
    more.some(({ key }) => key === value.level)
      ? change(
          tx,
          { areaId, activity, revision: value.revision },
          {
            level_key: value.level,
            level_reason: value.reason,
          },
        )
      : [{ field: 'level', text: 'Choose how open it is' }],
})

const scope = partRoutes<ScopeForm, null>({
  part: 'scope',
  title: 'What can change',
  audit: 'activity.scope-changed',
  form: scopeForm,
  fill: ({ scope: card, revision }) =>
    filledForm({
      canChange: card.canChange.join('\n'),
      cannot: card.cannot.join('\n'),
      notDecided: card.notDecided.join('\n'),
      whoDecides: card.whoDecides,
      revision,
    }),
  read: async () => null,
  show: (model) => <ScopePage {...model} />,
  save: async (tx, { areaId, activity, value }) => {
    const lost = scopeFaults(activity, value)
    if (lost.length > 0) return lost
    const faults = await change(
      tx,
      { areaId, activity, revision: value.revision },
      {
        who_decides: value.whoDecides,
      },
    )
    if (faults.length === 0)
      await putScopeItems(tx, areaId, { activityId: activity.id, scope: value })
    return faults
  },
})

const FIELD_OF = { scope: 'canChange', 'who decides': 'whoDecides' } as const

/** While the public can see an activity, nothing it needed to be opened may be emptied again. */
function scopeFaults(activity: Activity, value: ScopeForm): SaveFaults {
  if (!activity.isOpen) return []
  const missing = missingToOpen(readinessOf({ ...activity, scope: value }))
  return missing.flatMap((part) =>
    part === 'scope' || part === 'who decides'
      ? [{ field: FIELD_OF[part], text: `${missingWords[part]}: people can see this activity now` }]
      : [],
  )
}

const partners = partRoutes<PartnersForm, readonly { id: string; name: string }[]>({
  part: 'partners',
  title: 'Who does it together',
  audit: 'activity.partners-changed',
  form: partnersForm,
  fill: (activity) =>
    filledForm({
      partner: activity.partners.map(({ id }) => id),
      revision: activity.revision,
      ...Object.fromEntries(activity.partners.map(({ id, part }) => [`part-${id}`, part])),
    }),
  read: selectPartners,
  show: (model) => <PartnersPart {...model} partnersHref={`/${model.area}/staff/partners`} />,
  save: async (tx, { areaId, activity, value, more }) => {
    const known = new Set(more.map(({ id }) => id))
    if (!value.partners.every(({ id }) => known.has(id)))
      return [{ field: 'partner', text: 'Choose partners from the list' }]
    const faults = await change(tx, { areaId, activity, revision: value.revision }, {})
    if (faults.length === 0)
      await putPartners(tx, areaId, { activityId: activity.id, partners: value.partners })
    return faults
  },
})

const prompts = partRoutes<PromptsForm, null>({
  part: 'prompts',
  title: 'What you ask',
  audit: 'activity.prompts-changed',
  form: promptsForm,
  fill: ({ revision }) => filledForm({ revision, newId: newId() }),
  read: async () => null,
  show: (model) => <PromptsPage {...model} />,
  save: savePrompts,
  then: ({ press, added }) => {
    if (press.kind === 'up' || press.kind === 'down')
      return { notice: 'Moved.', stayAt: `prompt-${press.id}` }
    if (press.kind === 'remove') return { notice: 'Question removed.', stayAt: 'new' }
    return added === null
      ? { notice: 'Saved.' }
      : { notice: 'Question added. Add another, or go back.', stayAt: 'new' }
  },
})

type About = { readonly areaId: string; readonly activity: Activity; readonly revision: number }

async function change(tx: Tx, about: About, to: ActivityChange): Promise<SaveFaults> {
  const { areaId, activity, revision } = about
  return (await changeActivity(tx, areaId, { id: activity.id, revision, change: to }))
    ? []
    : [changedSince]
}

export const partsRoutes: readonly Route[] = [basics, level, scope, partners, prompts].flat()
