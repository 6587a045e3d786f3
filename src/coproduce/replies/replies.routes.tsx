/** Reading what waits for a reply, and giving one. */
import { can, mayDo } from '../../access/index.ts'
import { dayOf, sayDay } from '../../kernel/dates.ts'
import { newId } from '../../kernel/ids.ts'
import { fault } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { filledForm, type FormState } from '../../platform/web/form.ts'
import {
  notAudited,
  route,
  type Context,
  type Person,
  type Route,
} from '../../platform/web/route.ts'
import { faultsOf, giveReply } from './give-reply.ts'
import type { PublicReplyProps } from './public-reply.tsx'
import {
  activityParams,
  insteadOf,
  partsFrom,
  replyForm,
  replyQuery,
  themeParams,
} from './replies.forms.ts'
import { repliesPath } from './replies.paths.ts'
import { onlyItsParts, type Answer } from './replies.rules.ts'
import type { CommitmentChoice, ReplyRow } from './replies.store.ts'
import { RepliesPage } from './replies.views.tsx'
import { daysOf, findTheme, findThemes, inOrder, knotsOf } from './reply-page.ts'
import { ReplyPage } from './reply.views.tsx'

type Here = Pick<Context, 'area' | 'read' | 'clock'> & {
  person: Person | null
  params: { slug: string; id: string }
}
type Shown = { form: FormState; status: number; answer: Answer | null; preview?: ReplyRow }

const freshId = (ctx: Pick<Here, 'clock'>): string => newId(ctx.clock.now().getTime())

async function replyPage(ctx: Here, shown: Shown) {
  const { activity, theme, commitments } = await ctx.read((tx) =>
    findTheme(tx, ctx.area.id, ctx.params),
  )
  const model = {
    area: ctx.area,
    activity,
    theme,
    commitments,
    days: daysOf(theme, ctx.clock.now()),
    knots: knotsOf([theme]),
    csrf: ctx.person?.csrf ?? '',
    form: shown.form,
    answer: shown.answer,
    preview: shown.preview === undefined ? null : asRead(ctx, shown.preview, commitments),
  }
  return page(theme.name, <ReplyPage {...model} />, {
    status: shown.status,
    back: { href: repliesPath(ctx.area.slug, activity.slug), text: 'Replies' },
  })
}

function asRead(
  ctx: Here,
  reply: ReplyRow,
  commitments: readonly CommitmentChoice[],
): PublicReplyProps {
  const commitment = commitments.find((each) => each.id === reply.commitmentId)
  return {
    ...reply,
    from: reply.givenFor || ctx.area.name,
    date: sayDay(dayOf(reply.at)),
    dateTime: dayOf(reply.at),
    commitment:
      commitment === undefined
        ? null
        : {
            title: commitment.title,
            href: `/${ctx.area.slug}/commitments/${commitment.slug}`,
          },
  }
}

export const repliesRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/replies',
    allow: can('see activities'),
    audit: notAudited,
    params: activityParams,
    handle: async (ctx) => {
      const { activity, themes } = await ctx.read((tx) =>
        findThemes(tx, ctx.area.id, ctx.params.slug),
      )
      const model = {
        area: ctx.area.slug,
        activity,
        themes: inOrder(themes, ctx.clock.now()),
        knots: knotsOf(themes),
        mayReply: mayDo(ctx.person?.roles ?? new Set(), 'give replies'),
      }
      return page('Replies', <RepliesPage {...model} />, {
        back: {
          href: `/${ctx.area.slug}/staff/activities/${activity.slug}`,
          text: activity.title,
        },
      })
    },
  }),

  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/themes/:id/reply',
    allow: can('give replies'),
    audit: notAudited,
    params: themeParams,
    query: replyQuery,
    handle: async (ctx) => {
      const { theme } = await ctx.read((tx) => findTheme(tx, ctx.area.id, ctx.params))
      const form = filledForm({
        id: freshId(ctx),
        replaces: theme.replies[0]?.id,
        givenFor: theme.replies[0]?.givenFor,
      })
      return replyPage(ctx, { form, status: 200, answer: ctx.query.answer ?? null })
    },
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/themes/:id/reply',
    allow: can('give replies'),
    audit: 'reply.given',
    params: themeParams,
    form: replyForm,
    handle: async (ctx) => {
      await ctx.read((tx) => findTheme(tx, ctx.area.id, ctx.params))
      if (!ctx.form.ok) {
        const answer = replyQuery.parse(ctx.typed).answer ?? null
        return replyPage(ctx, { form: ctx.form.fault, status: 422, answer })
      }
      const typed: FormState = { values: ctx.typed, errors: [] }
      const instead = insteadOf(ctx.form.value)
      if (instead !== null) return replyPage(ctx, { form: typed, status: 200, answer: instead })
      const { step, replaces, givenFor, id } = ctx.form.value
      const reply: ReplyRow = {
        ...onlyItsParts(partsFrom(ctx.form.value)),
        id: id ?? freshId(ctx),
        themeId: ctx.params.id,
        givenFor,
        at: ctx.clock.now(),
        by: ctx.person?.accountId ?? null,
      }
      if (step === 'preview') {
        const errors = await ctx.read((tx) => faultsOf(tx, ctx.area.id, reply))
        return replyPage(ctx, {
          form: { ...typed, errors },
          status: errors.length > 0 ? 422 : 200,
          answer: reply.answer,
          ...(errors.length > 0 ? {} : { preview: reply }),
        })
      }
      const subject = { kind: 'theme', id: ctx.params.id, detail: { answer: reply.answer } }
      const done = await ctx.write(subject, async (tx) => {
        const given = await giveReply(tx, ctx.area.id, { ...reply, replaces })
        return given.ok ? given : fault({ ...typed, errors: given.fault })
      })
      return done.ok
        ? redirect(
            repliesPath(ctx.area.slug, ctx.params.slug),
            'The reply is given. Anyone can read it now.',
          )
        : replyPage(ctx, { form: done.fault, status: 422, answer: reply.answer })
    },
  }),
]
