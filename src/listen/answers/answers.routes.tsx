/** Answering an activity's prompts without an account. */
import { z } from 'zod'
import { selectAreaById, selectSafeguardingContacts } from '../../areas/index.ts'
import { isTakingAnswers } from '../../engage/activities/index.ts'
import { sayDay } from '../../kernel/dates.ts'
import { page, type Answer } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, type FormState } from '../../platform/web/form.ts'
import { anyone, notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { answerForm, fieldOf, type AnswerForm } from './answers.forms.ts'
import { ANSWERS_GIVEN, whyNotNow } from './answers.rules.ts'
import { selectOptionalAsked, type Asked } from './answers.store.ts'
import { AnswerPage, ClosedPage, PROMPT_GONE } from './answers.views.tsx'
import { takeIn } from './intake.ts'
import { isSentKey, newSentKey } from './receipt-code.ts'
import { ThanksPage } from './thanks.views.tsx'

const slugParams = z.object({ slug: z.string().max(80) })
type Here = Context<{ slug: string }, AnswerForm>

export const answeringRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/activities/:slug/answer',
    allow: anyone,
    audit: notAudited,
    params: slugParams,
    handle: (ctx) => formOrWhyNot(ctx, { form: emptyForm, status: 200 }),
  }),

  route({
    method: 'POST',
    path: '/:area/activities/:slug/answer',
    allow: anyone,
    audit: ANSWERS_GIVEN,
    limit: 'answers',
    params: slugParams,
    form: answerForm,
    handle: async (ctx) => {
      if (!ctx.form.ok) return formOrWhyNot(ctx, { form: ctx.form.fault, status: 422 })
      // Not ctx.write: many people's answers share one commit, with their audit lines in it.
      const done = await takeIn(ctx, ctx.area.id, { slug: ctx.params.slug, ...ctx.form.value })
      if (!done.ok)
        return formOrWhyNot(ctx, { form: { values: ctx.typed, errors: [] }, status: 422 })
      const { words, activity } = done.value
      return page(
        'Thank you. Your words are in.',
        <ThanksPage area={ctx.area.slug} words={words} activity={activity} />,
      )
    },
  }),
]

type Showing = { form: FormState; status: number }

/** The form, or why there is none today: with status 409 when somebody had already written something. */
async function formOrWhyNot(ctx: Omit<Here, 'form'>, { form, status }: Showing): Promise<Answer> {
  const { area } = ctx
  const { activity, contacts, contact } = await ctx.read(async (tx) => ({
    activity: await selectOptionalAsked(tx, area.id, ctx.params.slug),
    contacts: await selectSafeguardingContacts(tx, area.id),
    contact: await selectAreaById(tx, area.id),
  }))
  const kept = keptWords(form, activity)
  if (activity === null || (!activity.isOpen && kept.length === 0)) throw new NotFound()
  if (!isTakingAnswers(activity, ctx.clock.now()))
    return page(
      activity.isOpen ? activity.title : 'This is not open',
      <ClosedPage
        area={area.slug}
        title={activity.isOpen ? activity.title : 'This is not open'}
        why={whyNotNow(activity, ctx.clock.now())}
        moreHref={activity.isOpen ? `/${area.slug}/activities/${activity.slug}` : null}
        kept={kept}
        email={contact.contactEmail}
        telephone={contact.contactTelephone}
      />,
      { status: kept.length === 0 ? 200 : 409 },
    )
  return page(
    activity.title,
    <AnswerPage
      area={area.slug}
      csrf={ctx.person?.csrf}
      activity={activity}
      openUntil={activity.closesOn === null ? null : sayDay(activity.closesOn)}
      contacts={contacts}
      sentKey={keyOf(form)}
      form={form}
    />,
    { status, quiet: true },
  )
}

/** A form shown again keeps its key: sent at last, it is still the first sending. */
function keyOf(form: FormState): string {
  const typed = form.values['sent_key']
  return typeof typed === 'string' && isSentKey(typed) ? typed : newSentKey()
}

function keptWords(form: FormState, activity: Asked | null): { prompt: string; text: string }[] {
  // What is asked in an activity that is not public is not told to somebody who guesses its address.
  const asked = activity?.isOpen === true ? activity.prompts : []
  const prompts = new Map(asked.map((prompt) => [fieldOf(prompt.id), prompt.text]))
  return Object.entries(form.values).flatMap(([field, typed]) => {
    const text = typeof typed === 'string' ? typed : (typed[0] ?? '')
    if (!field.startsWith('answer-') || text.trim() === '') return []
    return [{ prompt: prompts.get(field) ?? PROMPT_GONE, text }]
  })
}
