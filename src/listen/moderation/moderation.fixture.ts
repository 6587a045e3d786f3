/** What every test of moderation stands on: a running application, an activity people spoke at, two moderators. */
import { after } from 'node:test'
import type { Role } from '../../access/index.ts'
import { newId } from '../../kernel/ids.ts'
import { openPool } from '../../platform/db/connect.ts'
import { makeWorld } from '../../testing/world.ts'
import { putActivity, spoken } from '../contributions/activity.fixture.ts'
import { addContributions, type NewContribution } from '../contributions/index.ts'
import { safeguardingRoutes } from '../safeguarding/index.ts'
import { moderationRoutes, wordsPath } from './index.ts'

/** Call once at the top of a test file. */
export async function makeModeration() {
  const world = await makeWorld({ routes: [...safeguardingRoutes, ...moderationRoutes] })
  const { area } = world
  const put = (slug: string) => world.inArea(area, (tx) => putActivity(tx, area.id, { slug }))
  const main = await put('evening')
  const path = wordsPath('northmoor', 'evening')
  const moderator = await world.signedIn(['moderator'])
  const colleague = await world.signedIn(['coordinator'])

  async function say(
    body: string,
    given: Partial<NewContribution> & { to?: typeof main } = {},
  ): Promise<string> {
    const { to = main, ...rest } = given
    const id = newId()
    const row = spoken(to.id, id, { promptId: to.prompts[0], body, ...rest })
    await world.inArea(area, (tx) =>
      addContributions(tx, area.id, [row], { at: world.clock.now(), by: null }),
    )
    return id
  }
  const rowsOf = (id: string) =>
    world.inArea(area, (tx) =>
      tx
        .selectFrom('releases')
        .selectAll()
        .where('area_id', '=', area.id)
        .where('contribution_id', '=', id)
        .orderBy('at')
        .execute(),
    )
  const lastOf = async (id: string) => (await rowsOf(id)).at(-1)
  const owner = openPool(world.database.place, { size: 1 })
  after(() => owner.close())
  /** How often the public pages were asked to be written anew. A job of the same key only gains a revision. */
  const refreshes = async (): Promise<number> => {
    const rows =
      await owner.raw`select coalesce(max(revision) + 1, 0) as times from graphile_worker.jobs
    where task_identifier = 'publishing.refresh'`
    return Number(rows[0]?.['times'])
  }
  const accountOf = async (): Promise<string> =>
    (
      await world.inArea(area, (tx) =>
        tx.selectFrom('accounts').select('id').executeTakeFirstOrThrow(),
      )
    ).id
  const about = (roles: readonly Role[]) => ({
    areaId: area.id,
    areaSlug: 'northmoor',
    person: {
      accountId: newId(),
      name: '',
      email: '',
      roles: new Set(roles),
      csrf: '',
      signInHash: Buffer.alloc(0),
    },
    now: world.clock.now(),
  })

  return {
    world,
    put,
    main,
    path,
    moderator,
    colleague,
    say,
    rowsOf,
    lastOf,
    refreshes,
    accountOf,
    about,
  }
}
