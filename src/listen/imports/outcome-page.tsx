/** The page of an import that is finished: what came of it. */
import { page, type Answer } from '../../platform/web/answer.ts'
import type { Context } from '../../platform/web/route.ts'
import type { Found } from './find-import.ts'
import { importPaths } from './imports.paths.ts'
import { OutcomePage } from './outcome.views.tsx'
import { selectQuality } from './results.store.ts'

type Here = Pick<Context<{ slug: string; id: string }>, 'area' | 'person' | 'params' | 'read'>

export async function outcomePage(ctx: Here, { activity, prepared }: Found): Promise<Answer> {
  const quality = await ctx.read((tx) => selectQuality(tx, ctx.area.id, prepared.id))
  const paths = importPaths(ctx.area.slug, activity.slug, prepared.id)
  return page(
    `${prepared.fileName}: ${activity.title}`,
    <OutcomePage
      paths={paths}
      csrf={ctx.person?.csrf ?? ''}
      activity={activity}
      prepared={prepared}
      quality={quality}
    />,
    { back: { href: paths.all, text: 'Bring in notes' } },
  )
}
