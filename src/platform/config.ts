/** What a start is told from outside: read once, every fault listed together, never read again. */
import { resolve } from 'node:path'
import { z } from 'zod'
import { fault, ok, type Result } from '../kernel/result.ts'

/** How this start was asked for: a demonstration on one computer, or for real. */
export type Mode = 'demonstration' | 'real'

const port = z.coerce
  .number('must be a number from 0 to 65535')
  .int('must be a whole number')
  .min(0, 'must be a number from 0 to 65535')
  .max(65535, 'must be a number from 0 to 65535')
const yesNo = z.enum(['yes', 'no'], 'must be yes or no').transform((word) => word === 'yes')
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')

const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  PUBLIC_URL: z.url('must be a whole address such as https://said.example.org').optional(),
  SAID_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  DEMONSTRATION_SIGN_IN: yesNo.optional(),
  TRUST_PROXY: yesNo.default(false),
  PARTS: z.enum(['web', 'worker', 'both']).default('both'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  MAIL_FROM: z.string().min(3).default('Said & Done <no-reply@localhost>'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  NOTIFY_API_KEY: z.string().min(20, 'is too short to be a key of GOV.UK Notify').optional(),
  NOTIFY_TEMPLATE_ID: z.uuid('must be the id of a template').optional(),
  S3_ENDPOINT: z.url('must be a whole address').optional(),
  S3_REGION: z.string().default('eu-west-2'),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})
type Settings = z.infer<typeof settings>

export type MailConfig =
  | { readonly kind: 'folder'; readonly folder: string; readonly from: string }
  | { readonly kind: 'smtp'; readonly url: string; readonly from: string }
  | { readonly kind: 'notify'; readonly apiKey: string; readonly templateId: string }

export type FilesConfig =
  | { readonly kind: 'disk'; readonly folder: string }
  | {
      readonly kind: 's3'
      readonly endpoint: string
      readonly region: string
      readonly bucket: string
      readonly accessKeyId: string
      readonly secretAccessKey: string
    }

export type Config = {
  readonly mode: Mode
  readonly host: string
  readonly port: number
  readonly publicUrl: string
  readonly dataDir: string
  readonly database: { readonly url: string; readonly ownerUrl: string } | 'embedded'
  /** Null in a demonstration: one is made and kept in the data folder. */
  readonly secret: string | null
  readonly trustProxy: boolean
  readonly parts: 'web' | 'worker' | 'both'
  readonly logLevel: string
  readonly mail: MailConfig
  readonly files: FilesConfig
}

/**
 * Reads every setting at once.
 * @returns the configuration, or one sentence for each thing that is wrong.
 */
export function readConfig(
  env: Record<string, string | undefined>,
  mode: Mode,
): Result<Config, readonly string[]> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(filled)
  const shape = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
  const given = parsed.success ? parsed.data : null
  const unsafe = mode === 'real' ? unsafeDefaults(filled) : []
  const halves = missingHalves(filled)
  const faults = [...shape, ...unsafe, ...halves]
  return given === null || faults.length > 0 ? fault(faults) : ok(configFrom(given, mode))
}

function unsafeDefaults(env: Record<string, string | undefined>): string[] {
  return [
    !env['SAID_SECRET'] && 'SAID_SECRET is not set: make one with `openssl rand -base64 48`.',
    !env['PUBLIC_URL'] &&
      'PUBLIC_URL is not set: give the address people will use, such as https://said.example.org.',
    env['PUBLIC_URL']?.startsWith('http:') &&
      'PUBLIC_URL begins with http: people’s words need https.',
    env['DEMONSTRATION_SIGN_IN'] === 'yes' &&
      'DEMONSTRATION_SIGN_IN is yes: that lets anyone in; take it out.',
    !env['SMTP_URL'] &&
      !env['NOTIFY_API_KEY'] &&
      'No way to send e-mail is set: give SMTP_URL, or NOTIFY_API_KEY with NOTIFY_TEMPLATE_ID.',
  ].filter((line): line is string => typeof line === 'string')
}

function missingHalves(env: Record<string, string | undefined>): string[] {
  const s3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']
  const s3Missing = s3.filter((name) => !env[name])
  return [
    env['NOTIFY_API_KEY'] && !env['NOTIFY_TEMPLATE_ID'] && 'NOTIFY_TEMPLATE_ID is not set.',
    env['DATABASE_OWNER_URL'] && !env['DATABASE_URL'] && 'DATABASE_URL is not set.',
    s3Missing.length > 0 &&
      s3Missing.length < s3.length &&
      `${s3Missing.join(', ')} not set: the S3 settings go together.`,
  ].filter((line): line is string => typeof line === 'string')
}

function configFrom(given: Settings, mode: Mode): Config {
  const dataDir = resolve(given.DATA_DIR)
  return {
    mode,
    host: given.HOST,
    port: given.PORT,
    publicUrl: (given.PUBLIC_URL ?? `http://${given.HOST}:${given.PORT}`).replace(/\/+$/, ''),
    dataDir,
    database:
      given.DATABASE_URL === undefined
        ? 'embedded'
        : { url: given.DATABASE_URL, ownerUrl: given.DATABASE_OWNER_URL ?? given.DATABASE_URL },
    secret: given.SAID_SECRET ?? null,
    trustProxy: given.TRUST_PROXY,
    parts: given.PARTS,
    logLevel: given.LOG_LEVEL,
    mail: mailFrom(given, dataDir),
    files: filesFrom(given, dataDir),
  }
}

function mailFrom(given: Settings, dataDir: string): MailConfig {
  if (given.NOTIFY_API_KEY !== undefined && given.NOTIFY_TEMPLATE_ID !== undefined)
    return {
      kind: 'notify',
      apiKey: given.NOTIFY_API_KEY,
      templateId: given.NOTIFY_TEMPLATE_ID,
    }
  if (given.SMTP_URL !== undefined)
    return { kind: 'smtp', url: given.SMTP_URL, from: given.MAIL_FROM }
  return { kind: 'folder', folder: resolve(dataDir, 'mail'), from: given.MAIL_FROM }
}

function filesFrom(given: Settings, dataDir: string): FilesConfig {
  const { S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given
  if (S3_ENDPOINT && S3_BUCKET && S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY)
    return {
      kind: 's3',
      endpoint: S3_ENDPOINT,
      region: given.S3_REGION,
      bucket: S3_BUCKET,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
    }
  return { kind: 'disk', folder: resolve(dataDir, 'files') }
}
