/** `said area add`: the first step of a real start, an area and the person who lets the others in. */
import { parseArgs } from 'node:util'
import { grantRole, keepAccount } from '../access/index.ts'
import {
  addArea,
  addLevels,
  publicWordsChanged,
  selectOptionalArea,
  startingLevels,
} from '../areas/index.ts'
import { dayOf } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { fault, ok, type Result } from '../kernel/result.ts'
import { writeAudit } from '../platform/audit.store.ts'
import { readConfig } from '../platform/config.ts'
import { APP_ROLE, openPool, writing, type Db, type Tx } from '../platform/db/connect.ts'
import { makeFolder } from './data-folder.ts'
import { readyDatabase } from './database.ts'

const USAGE = `said area add --slug SLUG --name NAME --administrator EMAIL

Adds an area with its levels of openness, and the person who lets the others in. Given twice, it
changes nothing the second time; with another EMAIL, that person becomes an administrator too.
  --slug SLUG             in its addresses: small letters, digits and hyphens, such as northmoor
  --name NAME             as people read it, such as “Northmoor local area partnership”
  --short-name NAME       for tight places; without it, the same as --name
  --administrator EMAIL   signs in with a link by e-mail
`

export type NewPlace = {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly email: string
}

type Say = (line: string) => void

/** 0: done; 1: it cannot be done here; 2: the command was given wrongly. */
export async function runAreaCommand(
  argv: readonly string[],
  say: Say,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(USAGE)
    return 0
  }
  const asked = readAsked(argv)
  if (!asked.ok) {
    console.error(asked.fault)
    return 2
  }
  const config = readConfig(env, 'real')
  if (!config.ok) {
    console.error('The area was not added. Put these right first:')
    for (const line of config.fault) console.error(`  - ${line}`)
    return 1
  }
  await makeFolder(config.value.dataDir)
  const database = await readyDatabase(config.value, say)
  const pool = openPool(database.place, { size: 1, role: APP_ROLE })
  try {
    for (const line of await keepArea(pool.db, asked.value, new Date())) say(line)
    say(`Next: run ./bin/said serve, open ${config.value.publicUrl}/sign-in and give`)
    say(`${asked.value.email}: a link to sign in comes by e-mail. Then fill in the settings`)
    say('(terms, who worries about safety go to), and invite the people you work with.')
    return 0
  } finally {
    await pool.close()
    await database.stop()
  }
}

/** Adds what is missing of the area and its administrator. @returns what was done, for the person asking */
export async function keepArea(db: Db, asked: NewPlace, now: Date): Promise<string[]> {
  const there = await selectOptionalArea(db, asked.slug)
  const areaId = there?.id ?? newId(now.getTime())
  return writing(db, { areaId }, async (tx) => {
    if (there === null) await found(tx, areaId, { asked, now })
    const { email } = asked
    const account = await keepAccount(tx, {
      id: newId(now.getTime()),
      email,
      name: email.split('@')[0] ?? email,
      at: now,
    })
    await grantRole(tx, {
      areaId,
      accountId: account.id,
      role: 'administrator',
      at: now,
      by: null,
    })
    await writeAudit(tx, {
      scope: { areaId },
      action: 'area.administrator-kept',
      subject: { kind: 'account', id: account.id },
      at: now,
      machine: true,
    })
    const first =
      there === null ? `Added ${asked.name} at /${asked.slug}.` : `${there.name} is there already.`
    return [first, `${email} is an administrator of it.`]
  })
}

async function found(
  tx: Tx,
  areaId: string,
  { asked, now }: { asked: NewPlace; now: Date },
): Promise<void> {
  await addArea(tx, {
    id: areaId,
    slug: asked.slug,
    name: asked.name,
    shortName: asked.shortName,
    gssCode: null,
    strapline: '',
    straplineCredit: '',
    introduction: '',
    colourThread: '#0f6a5c',
    colourPanel: '#e8f2ef',
    colourWarm: '#b3402a',
    contactEmail: '',
    contactTelephone: '',
    adviceService: '',
    isDemonstration: false,
    validFrom: dayOf(now),
  })
  await addLevels(tx, areaId, startingLevels)
  await publicWordsChanged(tx, areaId)
}

const options = {
  slug: { type: 'string' },
  name: { type: 'string' },
  'short-name': { type: 'string' },
  administrator: { type: 'string' },
} as const

/** Reads the words after `said area`. The fault is one sentence. */
export function readAsked(argv: readonly string[]): Result<NewPlace> {
  const [verb, ...rest] = argv
  if (verb !== 'add') return fault('Say what to do: said area add --help')
  const given = parsed(rest)
  if (!given.ok) return given
  const missing = ['slug', 'name', 'administrator'].filter((word) => !given.value[word]?.trim())
  if (missing.length > 0)
    return fault(`--${missing.join(', --')} not given. See: said area add --help`)
  const { slug = '', name = '', administrator = '', 'short-name': short } = given.value
  const email = administrator.trim().toLowerCase()
  const wrong = slugFault(slug) ?? emailFault(email)
  if (wrong !== null) return fault(wrong)
  return ok({ slug, name: name.trim(), shortName: short?.trim() || name.trim(), email })
}

function slugFault(slug: string): string | null {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(slug))
    return `--slug “${slug}” must be 2 to 40 small letters, digits or hyphens, and begin with a letter.`
  return OURS.has(slug) ? `--slug “${slug}” is an address Said & Done uses itself.` : null
}

const emailFault = (email: string): string | null =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? null
    : `--administrator “${email}” is not an e-mail address.`

/** First parts of addresses that are no area's. */
const OURS = new Set([
  ...['account', 'accessibility', 'areas', 'assets', 'cookies', 'health', 'passkeys', 'privacy'],
  ...['receipt', 'receipts', 'sign-in', 'sign-out'],
])

function parsed(rest: readonly string[]): Result<Readonly<Record<string, string | undefined>>> {
  try {
    return ok(parseArgs({ args: [...rest], options, strict: true }).values)
  } catch (error) {
    const first = (error as Error).message.split('. ')[0] ?? ''
    return fault(`${first.replace(/\.$/, '')}. See: said area add --help`)
  }
}
