/** Themes with what was said in them and every reply they got. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/connect.ts'
import type { statuses } from '../commitments/index.ts'
import { selectVoices } from '../voices/index.ts'
import type { Answer } from './replies.rules.ts'

/** One reply as it was given; `by` is the account that gave it. */
export type GivenReply = Awaited<ReturnType<typeof selectReplies>>[number]
export type ThemeWithReplies = Awaited<ReturnType<typeof selectThemesWithReplies>>[number]

export async function selectOptionalActivityHere(tx: Tx, areaId: string, slug: string) {
  const row = await tx
    .selectFrom('activities')
    .select(['id', 'slug', 'title'])
    .where('area_id', '=', areaId)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The standing themes of an activity; of each the newest reply first. */
export async function selectThemesWithReplies(tx: Tx, areaId: string, activityId: string) {
  const themes = await tx
    .selectFrom('standing_themes')
    .select(['id', 'name', 'meaning', 'made_at as madeAt', 'made_by as madeBy'])
    .where('area_id', '=', areaId)
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .orderBy('name')
    .execute()
  const ids = themes.map((theme) => theme.id)
  const voices = new Map((await selectVoices(tx, areaId, ids)).map((each) => [each.themeId, each]))
  const replies = Map.groupBy(await selectReplies(tx, areaId, ids), (reply) => reply.themeId)
  return themes
    .map((theme) => ({
      ...theme,
      voices: voices.get(theme.id) ?? null,
      replies: replies.get(theme.id) ?? [],
    }))
    .filter(isNoSuggestion)
}

/** A theme the machine suggested is nobody's until a person puts something in it: it waits for no reply. */
const isNoSuggestion = (theme: {
  madeBy: string | null
  voices: unknown
  replies: readonly unknown[]
}): boolean => theme.madeBy !== null || theme.voices !== null || theme.replies.length > 0

async function selectReplies(tx: Tx, areaId: string, themeIds: readonly string[]) {
  return tx
    .selectFrom('replies as r')
    .leftJoin('commitments as c', (join) =>
      join.onRef('c.area_id', '=', 'r.area_id').onRef('c.id', '=', 'r.commitment_id'),
    )
    .leftJoin('standing_moves as m', (join) =>
      join.onRef('m.area_id', '=', 'r.area_id').onRef('m.commitment_id', '=', 'r.commitment_id'),
    )
    .leftJoin('accounts as a', 'a.id', 'r.by')
    .select([
      'r.id',
      'r.theme_id as themeId',
      sql<Answer>`r.answer`.as('answer'),
      'r.text',
      'r.because',
      'r.who_decides as whoDecides',
      'r.by_when as byWhen',
      'r.link',
      'r.given_for as givenFor',
      'r.at',
      'a.name as by',
      'c.slug as commitmentSlug',
      'c.title as commitmentTitle',
      sql<keyof typeof statuses | null>`m.status`.as('commitmentStatus'),
    ])
    .where('r.area_id', '=', areaId)
    .where(sql<boolean>`r.theme_id = any(${sql.val(themeIds)}::uuid[])`)
    .orderBy('r.at', 'desc')
    .orderBy('r.written_at', 'desc')
    .execute()
}

export type WaitingTheme = { themeId: string; activitySlug: string; firstSaidAt: Date }

/** Every theme of the area with words in it and no reply, the longest waiting first. */
export async function selectWaitingThemes(tx: Tx, areaId: string): Promise<WaitingTheme[]> {
  const unanswered = await tx
    .selectFrom('standing_themes as t')
    .innerJoin('activities as a', (join) =>
      join.onRef('a.area_id', '=', 't.area_id').onRef('a.id', '=', 't.activity_id'),
    )
    .select(['t.id', 'a.slug'])
    .where('t.area_id', '=', areaId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('replies as r')
            .select('r.id')
            .whereRef('r.area_id', '=', 't.area_id')
            .whereRef('r.theme_id', '=', 't.id'),
        ),
      ),
    )
    .execute()
  const slugs = new Map(unanswered.map((theme) => [theme.id, theme.slug]))
  const voices = await selectVoices(tx, areaId, [...slugs.keys()])
  return voices
    .map(({ themeId, firstSaidAt }) => ({
      themeId,
      firstSaidAt,
      activitySlug: slugs.get(themeId) ?? '',
    }))
    .sort((a, b) => a.firstSaidAt.getTime() - b.firstSaidAt.getTime())
}
