/** What people said in Northmoor: notes brought in, answers given, words released, themes made. */
import { createHash } from 'node:crypto'
import { giveAnswers } from '../listen/answers/index.ts'
import { selectHeard } from '../listen/contributions/index.ts'
import { bringInNotes } from '../listen/imports/index.ts'
import { redactWords, releaseWords } from '../listen/moderation/index.ts'
import { idFromName } from '../kernel/ids.ts'
import { addTheme, proposeThemesFor, putPoints } from '../participate/themes/index.ts'
import type { Tx } from '../platform/db/connect.ts'
import { EVENING, PICNIC, SURVEY, surveyPrompts } from './activities.ts'
import { autumnEveningNotes, autumnEveningThemes } from './autumn-evening.ts'
import type { Calendar } from './calendar.ts'
import { must } from './must.ts'
import { AREA, COORDINATOR } from './people.ts'
import { picnicNotes, picnicThemes, surveyAnswers } from './picnic.ts'

const by = COORDINATOR.id

export const themeId = (activity: string, name: string): string =>
  idFromName(`northmoor theme ${activity} ${name}`)

export async function hearVoices(tx: Tx, calendar: Calendar, secret: string): Promise<void> {
  await hearPicnic(tx, calendar)
  await hearSurvey(tx, calendar, secret)
  await hearEvening(tx, calendar)
}

async function hearPicnic(tx: Tx, { at }: Calendar): Promise<void> {
  must(
    await bringInNotes(tx, {
      areaId: AREA,
      id: idFromName('northmoor import picnic'),
      activityId: PICNIC,
      sessionId: idFromName('northmoor picnic session'),
      fileName: 'picnic-canvases.md',
      text: picnicNotes,
      at: at(6, 19, '10:00'),
      by,
    }),
  )
  await makeThemes(tx, PICNIC, { themes: picnicThemes, at: at(6, 26, '10:00') })
  const heard = await selectHeard(tx, AREA, PICNIC)
  const contributionIds = heard.map(({ id }) => id)
  await releaseWords(tx, AREA, { contributionIds, at: at(6, 22, '10:00'), by })
}

async function hearSurvey(tx: Tx, { at }: Calendar, secret: string): Promise<void> {
  for (const [i, [role, told, wish]] of surveyAnswers.entries()) {
    const given = await giveAnswers(
      tx,
      AREA,
      [
        {
          slug: 'did-we-tell-you-what-happened',
          sentKey: createHash('sha256').update(`answer ${i}`).digest('base64url').slice(0, 22),
          role,
          answers: [
            { promptId: surveyPrompts[0]!.id, text: told },
            { promptId: surveyPrompts[1]!.id, text: wish },
          ],
        },
      ],
      { at: at(9, 2 + i * 2, '19:40'), secret },
    )
    must(given[0]!)
  }
  const heard = await selectHeard(tx, AREA, SURVEY)
  const named = heard.find(({ body }) => body.startsWith('Mrs Hartley'))
  const rest = heard.filter(({ id }) => id !== named?.id).slice(0, 20)
  await releaseWords(tx, AREA, { contributionIds: rest.map(({ id }) => id), at: at(10, 2), by })
  if (named !== undefined) must(await takeOutNames(tx, named, at(10, 2)))
}

const takeOutNames = (tx: Tx, { id, body }: { id: string; body: string }, at: Date) =>
  redactWords(tx, AREA, {
    contributionId: id,
    takeOut: [
      { ...spanOf(body, 'Mrs Hartley'), kind: 'name' },
      { ...spanOf(body, '01632 960447'), kind: 'telephone' },
    ],
    reason: 'Names a member of staff and a telephone number',
    at,
    by,
  })

const spanOf = (body: string, words: string): { start: number; end: number } => ({
  start: body.indexOf(words),
  end: body.indexOf(words) + words.length,
})

/** The evening is half way: brought in, partly released and themed, with suggestions waiting for a person. */
async function hearEvening(tx: Tx, { at }: Calendar): Promise<void> {
  must(
    await bringInNotes(tx, {
      areaId: AREA,
      id: idFromName('northmoor import evening'),
      activityId: EVENING,
      sessionId: idFromName('northmoor evening session'),
      fileName: 'autumn-evening.txt',
      text: autumnEveningNotes,
      at: at(10, 16, '09:30'),
      by,
    }),
  )
  await makeThemes(tx, EVENING, { themes: autumnEveningThemes, at: at(10, 22, '14:00') })
  const heard = await selectHeard(tx, AREA, EVENING)
  const contributionIds = heard
    .filter(({ body }) => !body.startsWith('One parent at this table'))
    .slice(0, 82)
    .map(({ id }) => id)
  await releaseWords(tx, AREA, { contributionIds, at: at(10, 20, '11:00'), by })
  await proposeThemesFor(tx, AREA, { activityId: EVENING, at: at(10, 23, '09:00'), by })
}

async function makeThemes(
  tx: Tx,
  activityId: string,
  { themes, at }: { themes: Readonly<Record<string, readonly string[]>>; at: Date },
): Promise<void> {
  const heard = await selectHeard(tx, AREA, activityId)
  for (const [name, beginnings] of Object.entries(themes)) {
    const id = must(
      await addTheme(tx, AREA, { id: themeId(activityId, name), activityId, name, at, by }),
    )
    const pointIds = beginnings.flatMap((beginning) => {
      const said = heard.find(({ body }) => body.startsWith(beginning))
      if (said === undefined) throw new Error(`nobody in the demonstration said “${beginning}”`)
      return said.points.map((point) => point.id)
    })
    await putPoints(tx, AREA, { activityId, themeId: id, pointIds, at, by })
  }
}
