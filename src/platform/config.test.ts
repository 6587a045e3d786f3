import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from './config.ts'

const safe = {
  SAID_SECRET: 'forty letters of a secret that is not one',
  PUBLIC_URL: 'https://said.example.org/',
  SMTP_URL: 'smtps://post.example.org',
}

const faultsOf = (env: Record<string, string>, mode: 'demonstration' | 'real' = 'real') => {
  const config = readConfig(env, mode)
  return config.ok ? [] : config.fault
}

test('a real start without any setting names every unsafe default at once', () => {
  const faults = faultsOf({}).join('\n')
  for (const wanted of [/SAID_SECRET is not set/, /PUBLIC_URL is not set/, /send e-mail/])
    assert.match(faults, wanted)
  assert.equal(faultsOf({}).length, 3)
})

test('a real start refuses a demonstration’s sign-in, a plain http address and what is malformed, together', () => {
  const faults = faultsOf({
    ...safe,
    PUBLIC_URL: 'http://said.example.org',
    DEMONSTRATION_SIGN_IN: 'yes',
    PORT: 'eighty',
    SAID_SECRET: 'short',
    DATABASE_URL: 'mysql://elsewhere',
  })
  for (const wanted of [
    /PORT/,
    /SAID_SECRET must be at least 32 characters/,
    /DATABASE_URL must begin with postgres/,
    /PUBLIC_URL begins with http:/,
    /DEMONSTRATION_SIGN_IN is yes/,
  ])
    assert.match(faults.join('\n'), wanted)
  assert.equal(faults.length, 5)
})

const refused: readonly [string, Record<string, string>, RegExp][] = [
  ['a port that is none', { PORT: '70000' }, /PORT/],
  ['a role that is none', { PARTS: 'half' }, /PARTS/],
  ['Notify without its template', { NOTIFY_API_KEY: 'k'.repeat(30) }, /NOTIFY_TEMPLATE_ID/],
  ['an owner without a database', { DATABASE_OWNER_URL: 'postgres://a/b' }, /DATABASE_URL is not/],
  ['half of S3', { S3_BUCKET: 'words' }, /S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY/],
  ['an address without a scheme', { PUBLIC_URL: 'said.example.org' }, /PUBLIC_URL/],
]
for (const [what, env, wanted] of refused)
  test(`refused with one sentence: ${what}`, () => {
    const faults = faultsOf({ ...safe, ...env })
    assert.equal(faults.length, 1)
    assert.match(faults[0]!, wanted)
  })

test('no sentence repeats a secret', () => {
  const faults = faultsOf({ SAID_SECRET: 'hush', SMTP_URL: 'post://me:pass@x' }).join('\n')
  assert.doesNotMatch(faults, /hush|me:pass/)
})

test('a safe real start is taken, its address without a stroke at the end', () => {
  const config = readConfig(safe, 'real')
  assert.ok(config.ok)
  assert.equal(config.value.publicUrl, 'https://said.example.org')
  assert.equal(config.value.mail.kind, 'smtp')
  assert.equal(config.value.files.kind, 'disk')
  assert.equal(config.value.database, 'embedded')
})

test('a demonstration needs nothing, keeps to this computer, and writes its letters to a folder', () => {
  const config = readConfig({ PORT: '', SAID_SECRET: '' }, 'demonstration')
  assert.ok(config.ok)
  assert.equal(config.value.host, '127.0.0.1')
  assert.equal(config.value.publicUrl, 'http://127.0.0.1:3000')
  assert.equal(config.value.mail.kind, 'folder')
  assert.equal(config.value.secret, null)
})

test('Notify goes before SMTP, and one database address serves for both accounts', () => {
  const config = readConfig(
    {
      ...safe,
      NOTIFY_API_KEY: 'k'.repeat(30),
      NOTIFY_TEMPLATE_ID: '0190a1a1-0000-7000-8000-000000000001',
      DATABASE_URL: 'postgres://db.example/said',
    },
    'real',
  )
  assert.ok(config.ok)
  assert.equal(config.value.mail.kind, 'notify')
  assert.deepEqual(config.value.database, {
    url: 'postgres://db.example/said',
    ownerUrl: 'postgres://db.example/said',
  })
})
