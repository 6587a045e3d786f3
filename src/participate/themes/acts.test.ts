/** Properties of the workbench over any sequence of what people do: nothing is lost, undoing restores exactly. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { keepAccount } from '../../access/index.ts'
import { idFromName } from '../../kernel/ids.ts'
import type { Tx } from '../../platform/db/connect.ts'
import { makeWorld } from '../../testing/world.ts'
import { selectLastAct, type Doing } from './acts.store.ts'
import { judgePoints } from './judge-points.ts'
import { selectStanding, selectSuggested } from './labels.store.ts'
import { addTheme, changeTheme, mergeThemes, removeTheme } from './make-themes.ts'
import { selectPolarity } from './polarity.store.ts'
import { selectCounts } from './progress.store.ts'
import { proposeThemesFor } from './propose-themes.ts'
import { movePoints } from './put-points.ts'
import { putWords } from './themes.fixture.ts'
import { selectThemes, type Theme } from './themes.store.ts'
import { undoAct } from './undo.ts'

const world = await makeWorld()
const areaId = world.area.id
const words = await world.inArea(world.area, (tx) => putWords(tx, areaId, { slug: 'properties' }))
const { id: by } = await keepAccount(world.db, {
  id: idFromName('sorter'),
  email: 'sorter@northmoor.example',
  name: 'Sorter',
  at: new Date(),
})
let second = 0
/** A person never does two things in the same moment; the database's clock of judgements needs that. */
const doing = (): Doing => ({
  activityId: words.id,
  at: new Date(1_790_000_000_000 + 1000 * (second += 1)),
  by,
})

/** Everything a person sees of the themes: which stand, what is in them and why, what kind the points are. */
async function seen(tx: Tx) {
  const themes = await selectThemes(tx, areaId, words.id)
  const labels = await selectStanding(
    tx,
    areaId,
    themes.map((theme) => theme.id),
  )
  const polarity = await selectPolarity(tx, areaId, {
    activityId: words.id,
    pointIds: words.points,
  })
  return {
    themes: themes.map(({ id, name, meaning }) => `${id} ${name} ${meaning}`),
    labels: labels.filter(({ move }) => move !== 'taken-out').map((label) => JSON.stringify(label)),
    polarity,
  }
}

type Step = { kind: string; points: number[]; a: number; b: number }
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    ...['add', 'rename', 'put', 'take', 'accept', 'refuse', 'merge', 'remove', 'suggest', 'judge'],
  ),
  points: fc.array(fc.nat({ max: words.points.length - 1 }), { minLength: 1, maxLength: 4 }),
  a: fc.nat({ max: 30 }),
  b: fc.nat({ max: 30 }),
})

type Taking = { pointIds: string[]; a: number; b: number; one?: Theme; two?: Theme }
type Taken = (tx: Tx, taking: Taking) => Promise<unknown>

const answering =
  (move: 'put' | 'taken-out'): Taken =>
  async (tx, { pointIds }) => {
    const pairs = await selectSuggested(tx, areaId, { activityId: words.id, pointIds })
    return movePoints(tx, areaId, { ...doing(), move, pairs })
  }

const moving =
  (move: 'put' | 'taken-out'): Taken =>
  async (tx, { pointIds, one }) => {
    if (one === undefined) return
    const pairs = pointIds.map((pointId) => ({ pointId, themeId: one.id }))
    await movePoints(tx, areaId, { ...doing(), move, pairs })
  }

const STEPS: Readonly<Record<string, Taken>> = {
  add: (tx, { a }) => addTheme(tx, areaId, { ...doing(), name: `Theme ${a}` }),
  suggest: (tx) => proposeThemesFor(tx, areaId, doing()),
  judge: (tx, { pointIds, a }) =>
    judgePoints(tx, areaId, { ...doing(), pointIds, value: a % 2 === 0 ? 'praise' : 'idea' }),
  accept: answering('put'),
  refuse: answering('taken-out'),
  put: moving('put'),
  take: moving('taken-out'),
  rename: async (tx, { one, b }) =>
    one && changeTheme(tx, areaId, { ...one, ...doing(), name: `Name ${b}` }),
  merge: async (tx, { one, two }) =>
    one && two && mergeThemes(tx, areaId, { ...doing(), id: one.id, into: two.id }),
  remove: async (tx, { one }) => one && removeTheme(tx, areaId, { ...doing(), id: one.id }),
}

async function take(tx: Tx, { kind, points, a, b }: Step): Promise<void> {
  const themes = await selectThemes(tx, areaId, words.id)
  const most = Math.max(1, themes.length)
  const [one, two] = [themes[a % most], themes[b % most]]
  const pointIds = points.map((at) => words.points[at]!)
  await STEPS[kind]!(tx, { pointIds, a, b, ...(one && { one }), ...(two && { two }) })
}

class Rollback extends Error {}

/** Runs steps in a transaction that leaves nothing behind. */
async function inVain(work: (tx: Tx) => Promise<void>): Promise<void> {
  await world
    .inArea(world.area, async (tx) => {
      await work(tx)
      throw new Rollback()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Rollback)) throw error
    })
}

const RUNS = { numRuns: 40 }

test('each act is undone exactly, back to the beginning', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) =>
      inVain(async (tx) => {
        const states = [await seen(tx)]
        const acts: (string | undefined)[] = [(await selectLastAct(tx, areaId, doing()))?.id]
        for (const each of steps) {
          await take(tx, each)
          const last = (await selectLastAct(tx, areaId, doing()))?.id
          if (last === acts.at(-1))
            assert.deepEqual(await seen(tx), states.at(-1), 'what is no act changes nothing')
          else {
            acts.push(last)
            states.push(await seen(tx))
          }
        }
        while (acts.length > 1) {
          const undone = await undoAct(tx, areaId, { ...doing(), id: acts.pop()! })
          assert.ok(undone.ok, undone.ok ? '' : undone.fault)
          states.pop()
          assert.deepEqual(await seen(tx), states.at(-1))
        }
      }),
    ),
    RUNS,
  )
})

test('the counts add up, and a merge loses no point', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 12 }),
      fc.nat(30),
      fc.nat(30),
      (steps, a, b) =>
        inVain(async (tx) => {
          for (const each of steps) await take(tx, each)
          const before = await countsOf(tx)
          await take(tx, { kind: 'merge', points: [0], a, b })
          assert.deepEqual(await countsOf(tx), before)
        }),
    ),
    RUNS,
  )
})

/** Counted from the labels by hand, then held against what the screen says. */
async function countsOf(tx: Tx) {
  const themeIds = (await selectThemes(tx, areaId, words.id)).map((theme) => theme.id)
  const labels = await selectStanding(tx, areaId, themeIds)
  const having = (move: string) =>
    new Set(labels.filter((label) => label.move === move).map((label) => label.pointId))
  const [put, proposed] = [having('put'), having('proposed')]
  const only = [...proposed].filter((point) => !put.has(point)).length
  const none = words.points.filter((point) => !put.has(point) && !proposed.has(point)).length
  const { progress } = await selectCounts(tx, areaId, { activityId: words.id, themeIds })
  assert.equal(put.size + only + none, words.points.length)
  assert.deepEqual(progress, { total: words.points.length, accepted: put.size, suggested: only })
  return progress
}

test('proposing twice proposes once, whatever was done before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), (steps) =>
      inVain(async (tx) => {
        for (const each of steps) await take(tx, each)
        await proposeThemesFor(tx, areaId, doing())
        const once = await seen(tx)
        assert.deepEqual(await proposeThemesFor(tx, areaId, doing()), { proposals: 0, themes: 0 })
        assert.deepEqual(await seen(tx), once)
      }),
    ),
    RUNS,
  )
})

test('two people who ask for suggestions at once get them once', async () => {
  const ask = () => world.inArea(world.area, (tx) => proposeThemesFor(tx, areaId, doing()))
  const [one, two] = await Promise.all([ask(), ask()])
  assert.deepEqual(
    [Math.min(one.proposals, two.proposals), Math.min(one.themes, two.themes)],
    [0, 0],
  )
  assert.ok(one.proposals + two.proposals > 0)
})

test('erasing words erases the words the machine pointed at', async () => {
  await world.inArea(world.area, (tx) => proposeThemesFor(tx, areaId, doing()))
  await inVain(async (tx) => {
    const { themeLabels, contribution } = await aLabelWithWords(tx)
    assert.ok(themeLabels > 0)
    await sql`select erase_contribution(${contribution}::uuid, 'asked for')`.execute(tx)
    const left = await sql<{ because: string }>`select l.because from theme_labels l
      join points p on p.area_id = l.area_id and p.id = l.point_id
      where p.contribution_id = ${contribution} and l.because <> ''`.execute(tx)
    assert.deepEqual(left.rows, [])
  })
})

async function aLabelWithWords(tx: Tx) {
  const rows = await tx
    .selectFrom('theme_labels as l')
    .innerJoin('points as p', 'p.id', 'l.point_id')
    .select('p.contribution_id as id')
    .where('l.area_id', '=', areaId)
    .where('l.because', '!=', '')
    .execute()
  return { themeLabels: rows.length, contribution: rows[0]!.id }
}
