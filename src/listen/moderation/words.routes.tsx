/** The list of what was said, and releasing or holding many at once. */
import { can, mayDo } from '../../access/index.ts'
import { selectOptionalActivity } from '../../engage/activities/index.ts'
import { fault, ok } from '../../kernel/result.ts'
import { page, redirect } from '../../platform/web/answer.ts'
import { NotFound } from '../../platform/web/errors.ts'
import { emptyForm, refused, type FormState } from '../../platform/web/form.ts'
import { notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { askFirst, sayMoved, toMove } from './many.rules.ts'
import { SurePage, WhyHoldPage } from './many.views.tsx'
import { moveWords, type WordsToMove } from './move-words.ts'
import { isOnlySwearing, SWEARING_IS_NO_REASON } from './redaction.rules.ts'
import { selectStanding } from './releases.store.ts'
import { filterQuery, manyForm, slugParams, type Filter, type ManyForm } from './words.forms.ts'
import { readWordsList } from './words.model.ts'
import { withDetails } from './words-pieces.tsx'
import { wordsPath } from './words.paths.ts'
import { WordsPage } from './words.views.tsx'

type Here = Pick<Context, 'area' | 'person' | 'read'>
type Shown = { slug: string; filter: Filter; form: FormState }

async function listPage(ctx: Here, { slug, filter, form }: Shown) {
  const list = await ctx.read(async (tx) => {
    const activity = await selectOptionalActivity(tx, ctx.area.id, slug)
    if (activity === null) throw new NotFound()
    return readWordsList(tx, ctx.area.id, { activity, filter })
  })
  const mayMove = mayDo(ctx.person?.roles ?? new Set(), 'release words')
  return page(
    'What was said',
    <WordsPage
      {...list}
      area={ctx.area.slug}
      csrf={ctx.person?.csrf ?? ''}
      mayMove={mayMove}
      form={form}
    />,
    {
      status: form.errors.length > 0 ? 422 : 200,
      islands: ['words'],
      back: { href: `/${ctx.area.slug}/staff/activities/${slug}`, text: list.activity.title },
    },
  )
}

/** Back to the list one came from, at its first page: what moved is no longer in the way. */
const backTo = (area: string, slug: string, form: ManyForm): string => {
  const query = new URLSearchParams({ show: form.show === '' ? 'waiting' : form.show })
  if (form.prompt !== null) query.set('prompt', form.prompt)
  if (form.details) query.set('details', 'yes')
  return `${wordsPath(area, slug)}?${query.toString()}`
}

const noteFault = (note: string): string | null =>
  note === '' ? 'Write why you hold them' : isOnlySwearing(note) ? SWEARING_IS_NO_REASON : null

export const listRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/staff/activities/:slug/words',
    allow: can('read what was said'),
    audit: notAudited,
    params: slugParams,
    query: filterQuery,
    handle: (ctx) => listPage(ctx, { slug: ctx.params.slug, filter: ctx.query, form: emptyForm }),
  }),

  route({
    method: 'POST',
    path: '/:area/staff/activities/:slug/words/many',
    allow: can('release words'),
    audit: 'words.moved',
    params: slugParams,
    form: manyForm,
    handle: async (ctx) => {
      const { slug } = ctx.params
      if (!ctx.form.ok)
        return listPage(ctx, { slug, filter: filterQuery.parse(ctx.typed), form: ctx.form.fault })
      const form = ctx.form.value
      const { activity, rows } = await ctx.read(async (tx) => ({
        activity: await selectOptionalActivity(tx, ctx.area.id, slug),
        rows: (await selectStanding(tx, ctx.area.id, [...form.word.keys()])).map(withDetails),
      }))
      if (activity === null) throw new NotFound()
      const model = {
        area: ctx.area.slug,
        slug,
        csrf: ctx.person?.csrf ?? '',
        rows,
        picks: form.word,
        filter: { show: form.show, prompt: form.prompt ?? '', details: form.details },
      }
      const ask = askFirst(form, rows)
      if (ask === 'details') return page('Look once more', <SurePage {...model} form={emptyForm} />)
      if (ask === 'why') return page('Why hold these?', <WhyHoldPage {...model} form={emptyForm} />)
      const wrong = form.act === 'hold' ? noteFault(form.note) : null
      if (wrong !== null) {
        const state = refused(ctx.typed, 'note', wrong)
        return page('Why hold these?', <WhyHoldPage {...model} form={state} />, { status: 422 })
      }
      const given: WordsToMove = {
        contributionIds: toMove(form.act, rows),
        move: form.act === 'hold' ? 'hold' : 'release',
        seen: form.word,
        note: form.act === 'hold' ? form.note : '',
        at: ctx.clock.now(),
        by: ctx.person?.accountId ?? '',
      }
      const detail = { move: given.move, contributions: given.contributionIds.length }
      const done = await ctx.write({ kind: 'activity', id: activity.id, detail }, async (tx) => {
        const moved = await moveWords(tx, ctx.area.id, given)
        return moved.moved.length > 0 ? ok(moved) : fault(moved)
      })
      const said = sayMoved(form.act, done.ok ? done.value : done.fault)
      return redirect(backTo(ctx.area.slug, slug, form), said)
    },
  }),
]
