/** Following a receipt: three words in, the thread so far out. */
import { z } from 'zod'
import { readReceiptCode, type ReceiptCode } from '../../analysis/receipt-words.ts'
import { page, redirect, type Answer } from '../../platform/web/answer.ts'
import { emptyForm, refused } from '../../platform/web/form.ts'
import { anyone, notAudited, route, type Context, type Route } from '../../platform/web/route.ts'
import { receiptForm } from './answers.forms.ts'
import { receiptPath } from './answers.paths.ts'
import { followReceipt } from './follow-receipt.ts'
import { guessBudget } from './guesses.ts'
import { LookUpPage, TooManyGuessesPage } from './look-up.views.tsx'
import { FollowPage } from './receipt.views.tsx'

type Here = Pick<Context<object>, 'area' | 'person' | 'clock' | 'secret' | 'db' | 'read'>

const UNKNOWN =
  'No receipt here has these three words. Check them against what you wrote down. The order matters'

export const receiptRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/:area/receipt',
    allow: anyone,
    audit: notAudited,
    query: z.object({ words: z.string().max(200).optional() }),
    handle: async (ctx) => {
      const typed = ctx.query.words ?? ''
      if (typed === '') return lookUp(ctx, '')
      const code = readReceiptCode(typed)
      // The address that is followed is the one that is counted.
      return code.ok
        ? redirect(receiptPath(ctx.area.slug, code.value.join(' ')))
        : lookUp(ctx, code.fault.perhaps ?? typed, { status: 422, text: code.fault.says })
    },
  }),

  route({
    method: 'POST',
    path: '/:area/receipt',
    allow: anyone,
    audit: 'receipt.looked-up',
    limit: 'codes',
    form: receiptForm,
    safeguarding: true,
    handle: (ctx) => follow(ctx, ctx.form.ok ? ctx.form.value.words : ''),
  }),

  route({
    method: 'GET',
    path: '/:area/receipt/:words',
    allow: anyone,
    audit: notAudited,
    limit: 'codes',
    params: z.object({ words: z.string().max(200) }),
    safeguarding: true,
    handle: (ctx) => follow(ctx, ctx.params.words),
  }),
]

/** The form, with what was typed or the likely receipt already in it: one press more, never taken silently. */
const lookUp = (ctx: Here, words: string, wrong?: { status: number; text: string }): Answer =>
  page(
    'Follow my receipt',
    <LookUpPage
      area={ctx.area.slug}
      csrf={ctx.person?.csrf}
      form={wrong === undefined ? emptyForm : refused({ words }, 'words', wrong.text)}
    />,
    { status: wrong?.status ?? 200 },
  )

async function follow(ctx: Here, typed: string): Promise<Answer> {
  const code = readReceiptCode(typed)
  if (!code.ok)
    return lookUp(ctx, code.fault.perhaps ?? typed, { status: 422, text: code.fault.says })
  const budget = guessBudget(ctx.db)
  if (!budget.take(ctx.area.id, ctx.clock.now()))
    return page('Please try again in a few minutes', <TooManyGuessesPage area={ctx.area.slug} />, {
      status: 429,
    })
  const followed = await ctx.read((tx) =>
    followReceipt(tx, ctx.area.id, { code: code.value, secret: ctx.secret }),
  )
  if (followed === null) return lookUp(ctx, wordsOf(code.value), { status: 404, text: UNKNOWN })
  budget.giveBack(ctx.area.id, ctx.clock.now())
  return page(
    'What happened to what you said',
    <FollowPage
      area={ctx.area.slug}
      areaName={ctx.area.name}
      words={wordsOf(code.value)}
      followed={followed}
      now={ctx.clock.now()}
    />,
  )
}

const wordsOf = (code: ReceiptCode): string => code.join(' ')
