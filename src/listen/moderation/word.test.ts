import assert from 'node:assert/strict'
import { test } from 'node:test'
import { raiseConcerns } from '../safeguarding/index.ts'
import { releaseWords } from './index.ts'
import { makeModeration } from './moderation.fixture.ts'

const moderation = await makeModeration()
const { world, path, moderator, colleague, say, rowsOf, lastOf, refreshes, accountOf } = moderation
const { area } = world

test('words are taken out with a preview and a reason, and both versions are kept', async () => {
  const body = 'Mrs Carter at the desk was kind. Jojo liked it.'
  const id = await say(body)
  const page = await moderator.get(`${path}/${id}`)
  const span = /value="(0-10-name)" checked|checked[^>]*value="(0-10-name)"/.exec(page.text)
  assert.ok(span, 'what was found is ticked')
  const fields = { press: 'preview', span: '0-10-name', more: 'Jojo', moreKind: 'name', seen: '' }
  const preview = await moderator.post(`${path}/${id}/redact`, fields)
  assert.equal(preview.status, 200)
  assert.match(preview.text, /\[name removed\]<\/span> at the desk was kind\./)
  assert.equal((await rowsOf(id)).length, 0)
  const unreasoned = await moderator.post(`${path}/${id}/redact`, { ...fields, press: 'release' })
  assert.equal(unreasoned.status, 422)
  assert.match(unreasoned.text, /Choose why the words are taken out/)
  assert.match(unreasoned.text, />Jojo<\/textarea>/)
  const wrong = await moderator.post(`${path}/${id}/redact`, { ...fields, more: 'jojo' })
  assert.match(wrong.text, /“jojo” cannot be found/)
  const release = { ...fields, press: 'release', reason: 'names-somebody' }
  assert.match(
    (await moderator.post(`${path}/${id}/redact`, release)).text,
    /What the public reads/,
  )
  assert.match(
    (await moderator.post(`${path}/${id}/redact`, release)).text,
    /What the public reads/,
  )
  const reopened = await moderator.get(`${path}/${id}`)
  assert.match(reopened.text, />Jojo<\/textarea>/, 'a second redaction starts from the first')
  const rows = await rowsOf(id)
  assert.equal(rows.length, 1)
  assert.equal(
    rows[0]?.public_text,
    '[name removed] at the desk was kind. [name removed] liked it.',
  )
  assert.equal(rows[0]?.redaction_reason, 'It says who somebody is')
  const kept = await world.inArea(area, (tx) =>
    tx.selectFrom('contributions').select('body').where('id', '=', id).executeTakeFirst(),
  )
  assert.equal(kept?.body, body)
})

test('taking back unpublishes in the same transaction, with its reason in the history', async () => {
  const id = await say('The café was shut')
  await moderator.post(`${path}/many`, { act: 'release', word: `${id}~` })
  const seen = (await lastOf(id))!.id
  const before = await refreshes()
  assert.equal((await moderator.post(`${path}/${id}/take-back`, { seen, note: ' ' })).status, 422)
  const done = await moderator.post(`${path}/${id}/take-back`, {
    seen,
    note: 'The family asked us to',
  })
  assert.match(done.text, /Taken back/)
  assert.match(done.text, /The family asked us to/)
  assert.equal(await refreshes(), before + 1)
  const [first, second] = await rowsOf(id)
  assert.ok(second!.at > first!.at)
})

test('leaving out takes one of the two lawful reasons, who and why, and says where help is', async () => {
  const id = await say('My own plan is late')
  const page = await moderator.get(`${path}/${id}/leave-out`)
  assert.match(page.text, /information, advice and support service/)
  const rude = await moderator.post(`${path}/${id}/leave-out`, {
    seen: '',
    exclusion: 'profanity',
    note: 'x',
  })
  assert.equal(rude.status, 422)
  assert.match(rude.text, /Choose which of the two reasons it is/)
  const done = await moderator.post(`${path}/${id}/leave-out`, {
    seen: '',
    exclusion: 'individual-case',
    note: 'One family’s plan',
  })
  assert.match(done.text, /Left out, by Person/)
  assert.equal((await lastOf(id))?.exclusion, 'individual-case')
  const release = await moderator.post(`${path}/many`, {
    act: 'release',
    word: `${id}~${(await lastOf(id))!.id}`,
  })
  assert.match(release.text, /0 released\. 1 was not/)
  const hold = await moderator.post(`${path}/${id}/hold`, {
    seen: (await lastOf(id))!.id,
    note: 'Looking again',
  })
  assert.match(hold.text, /Held, by Person/)
})

test('two moderators at once: the second is told what stands and loses nothing typed', async () => {
  const id = await say('The bus never comes')
  await colleague.post(`${path}/${id}/hold`, { seen: '', note: 'Ask first' })
  const late = await moderator.post(`${path}/${id}/hold`, { seen: '', note: 'My longer reason' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Person \d+ has been here first: held/)
  assert.match(late.text, /My longer reason/)
  const blind = await moderator.post(`${path}/many`, { act: 'release', word: `${id}~` })
  assert.match(blind.text, /0 released\. 1 was not, because of how they stand: held by Person/)
  assert.equal((await rowsOf(id)).length, 1)
})

test('what is with the safeguarding lead is only a number', async () => {
  const id = await say('Quiet words about home')
  await world.inArea(area, (tx) =>
    raiseConcerns(tx, area.id, {
      contributionIds: [id],
      how: 'person',
      at: world.clock.now(),
      by: null,
      note: '',
    }),
  )
  const list = await moderator.get(`${path}?show=all`)
  assert.match(list.text, /1 more is with the safeguarding lead/)
  assert.doesNotMatch(list.text, /Quiet words/)
  assert.equal((await moderator.get(`${path}/${id}`)).status, 404)
  const by = await accountOf()
  const moved = await world.inArea(area, (tx) =>
    releaseWords(tx, area.id, { contributionIds: [id], at: world.clock.now(), by }),
  )
  assert.deepEqual(moved, { moved: [], already: [], changed: [], gone: [id] })
})

test('an administrator erases with a reason; nobody else can, and it stays erased', async () => {
  const id = await say('Please forget this line')
  await moderator.post(`${path}/many`, { act: 'release', word: `${id}~` })
  assert.equal((await moderator.get(`${path}/${id}/erase`)).status, 403)
  const administrator = await world.signedIn(['administrator'])
  assert.match((await administrator.get(`${path}/${id}/erase`)).text, /This cannot be undone/)
  const unsure = await administrator.post(`${path}/${id}/erase`, {
    reason: 'Asked for by the giver',
  })
  assert.equal(unsure.status, 422)
  const before = await refreshes()
  const fields = { reason: 'Asked for by the giver', sure: 'yes' }
  assert.equal((await administrator.postOnce(`${path}/${id}/erase`, fields)).status, 303)
  assert.equal((await administrator.postOnce(`${path}/${id}/erase`, fields)).status, 303)
  assert.equal(await refreshes(), before + 1)
  assert.equal((await rowsOf(id)).length, 0)
  assert.equal((await moderator.get(`${path}/${id}`)).status, 404)
})
