import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDead } from './dead.mjs'
import { lint } from './own.mjs'
import { source } from './source.mjs'

const slice = 'src/areas/areas'
const bad = [
  ['sql', `${slice}.routes.ts`, 'const a = sql`select 1`', /SQL template/],
  ['sql', `${slice}.routes.ts`, 'const a = db.sql<Row>`select 1`', /SQL template/],
  ['query', `${slice}.rules.ts`, `const a = db.selectFrom('areas')`, /Query \(\.selectFrom\)/],
  ['query', `${slice}.jobs.ts`, `db.unsafe('vacuum')`, /Query \(\.unsafe\)/],
  ['sql text', `${slice}.views.tsx`, `run('select name\\n from areas')`, /SQL text/],
  ['sql text', `${slice}.rules.ts`, 'run(`delete from areas where id = ${id}`)', /SQL text/],
  ['name', 'src/areas/utils.ts', 'const a = 1', /“utils” says nothing/],
  ['name', 'src/shared/areas.ts', 'const a = 1', /“shared” says nothing/],
  ['name', 'src/areas/form-helpers.ts', 'const a = 1', /“helpers” says nothing/],
  ['glossary', `${slice}.store.ts`, 'const userId = 1', /“user” is not our word: write person/],
  ['glossary', `${slice}.store.ts`, 'type Stakeholder = string', /“Stakeholder” is not our word/],
  [
    'glossary',
    `${slice}.store.ts`,
    'type A = { submitted_at: Date }',
    /“submitted” is not our word/,
  ],
  ['glossary', `${slice}.views.tsx`, 'const a = <p>Give us your feedback</p>', /“feedback” is not/],
  [
    'glossary',
    `${slice}.forms.ts`,
    `const a = 'Submit your answer'`,
    /“Submit” is not our word: write send/,
  ],
  ['glossary', `${slice}.rules.ts`, 'const a = `${n} users said`', /“users” is not our word/],
  ['settings', `${slice}.jobs.ts`, 'const a = process.env.PORT', /process\.env outside/],
  ['style', `${slice}.views.tsx`, 'const a = <p style="color:red">x</p>', /blocks style/],
  ['style', `${slice}.views.tsx`, 'const a = <style>p {}</style>', /inline scripts and styles/],
  ['script', `${slice}.views.tsx`, 'const a = <script>go()</script>', /inline scripts/],
  ['handler', `${slice}.views.tsx`, 'const a = <p onclick="go()">x</p>', /inline handlers/],
  [
    'html',
    `${slice}.views.tsx`,
    'const a = <p dangerouslySetInnerHTML={{ __html: b }} />',
    /Raw HTML/,
  ],
  ['size', `${slice}.store.ts`, '// x\n'.repeat(251), /252 lines, over 250/],
  ['opening', `${slice}.store.ts`, 'const a = 1', /Open the file with one sentence/, ''],
  [
    'door',
    'src/partners/index.ts',
    `export { ${names(11)} } from './partners.store.ts'`,
    /11 names, over 10/,
  ],
  ['door', 'src/partners/index.ts', `export * from './partners.store.ts'`, /instead of export \*/],
  ['place', 'README.md', `See /${'work'}/main for more`, /is a place on one computer/],
  ['place', 'bin/a.mjs', `const a = 'https://registry.${'inside'}.example/x'`, /is a place on one/],
]

for (const [what, path, text, message, opening = '/** For the test. */\n'] of bad) {
  test(`finds ${what}: ${text.slice(0, 50).replaceAll('\n', ' ')}`, () => {
    const found = lint([source(path, opening + text)]).map((each) => each.message)
    assert.ok(
      found.some((each) => message.test(each)),
      found.join('\n') || 'found nothing',
    )
  })
}

const good = [
  [`${slice}.store.ts`, `const a = db.selectFrom('areas'); const b = sql\`select 1\``],
  [`${slice}.test.ts`, 'const user = sql`select 1`; const a = process.env.PORT'],
  ['src/platform/config.ts', 'const a = process.env.PORT'],
  ['src/analysis/words.ts', 'const a = String.raw`select`'],
  [`${slice}.views.tsx`, 'const a = <button type="submit" class="x">Choose from the list</button>'],
  [`${slice}.views.tsx`, 'const a = <script src="/assets/app.js" type="module"></script>'],
  [`${slice}.island.tsx`, 'const a = <button onClick={go}>Go</button>'],
  ['src/ui/raw.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: b }} />'],
  ['src/analysis/receipt-words-list.ts', '// x\n'.repeat(900)],
  ['src/partners/index.ts', `export { ${names(10)} } from './partners.store.ts'`],
  ['src/ui/index.ts', `export { ${names(60)} } from './page.tsx'`],
  [`${slice}.store.ts`, `import { user } from 'elsewhere'; const { user: person } = user`],
  ['README.md', 'Open https://northmoor.example/work/ in src/work/a.ts'],
]

for (const [path, text] of good) {
  test(`leaves alone ${path}: ${text.slice(0, 50).replaceAll('\n', ' ')}`, () => {
    const file = source(path, `/** For the test. */\n${text}`)
    const dead = checkDead([file]).map((each) => each.message)
    const found = lint([file]).map((each) => each.message)
    assert.deepEqual(
      found.filter((each) => !dead.includes(each)),
      [],
    )
  })
}

test('finds a kernel that grew', () => {
  const files = Array.from({ length: 11 }, (_, n) => source(`src/kernel/a${n}.ts`, '/** A. */\n'))
  assert.match(lint(files)[0].message, /11 files, over 10/)
})

const uses = [
  { it: 'unused', dead: 'No other file uses a: delete it.', own: '', other: '', tests: '' },
  {
    it: 'used at home',
    dead: 'No other file uses a: take “export” away.',
    own: 'a()',
    other: '',
    tests: '',
  },
  {
    it: 'used by tests alone',
    dead: 'Only tests use a: delete it.',
    own: '',
    other: '',
    tests: 'import',
  },
  { it: 'used at home and by tests', own: 'a()', other: '', tests: 'import' },
  { it: 'imported', own: '', other: 'import', tests: '' },
  { it: 'passed on', own: '', other: 'export', tests: '' },
  { it: 'imported when needed', own: '', other: 'dynamic', tests: '' },
]

for (const { it, dead, own, other, tests } of uses) {
  test(`an export ${it} is ${dead ? 'dead' : 'alive'}`, () => {
    const files = [
      source('src/areas/a.ts', `export function a() {}\n${own}`),
      source('src/areas/b.ts', take(other)),
      source('src/areas/a.test.ts', take(tests)),
    ]
    const found = checkDead(files).filter((each) => each.path === 'src/areas/a.ts')
    assert.deepEqual(
      found.map((each) => each.message),
      dead ? [dead] : [],
    )
  })
}

function take(how) {
  if (how === 'dynamic') return `await import('./a.ts')`
  return how ? `${how} { a as b } from './a.ts'` : ''
}

function names(count) {
  return Array.from({ length: count }, (_, n) => `name${n}`).join(', ')
}
