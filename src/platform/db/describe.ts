/** The migrated database as readable text, one file a table, and as types for the query builder. */
import type postgres from 'postgres'

type Column = {
  table: string
  name: string
  type: string
  nullable: boolean
  preset: string | null
}
type Line = { table: string; text: string }

export type Description = {
  /** File name (`themes.txt`) to text. */
  readonly files: ReadonlyMap<string, string>
  /** TypeScript source of `tables.ts`. */
  readonly types: string
}

/** @param sql a connection that may read the catalogue. */
export async function describe(sql: postgres.Sql): Promise<Description> {
  const columns = await sql<Column[]>`
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
      not a.attnotnull as nullable, pg_get_expr(d.adbin, d.adrelid) as preset
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') order by c.relname, a.attnum`
  const views = new Set(
    (
      await sql<{ name: string }[]>`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'v'`
    ).map((row) => row.name),
  )
  const rules = await readRules(sql)
  const tables = [...new Set(columns.map((column) => column.table))]
  return {
    files: new Map(
      tables.map((table) => [`${table}.txt`, tableText(table, columns, rules, views.has(table))]),
    ),
    types: typesText(tables, columns, views),
  }
}

/** Keys, checks, indexes, policies, rights and triggers, a line each. */
const readRules = (sql: postgres.Sql): Promise<Line[]> => sql<Line[]>`
  select "table", text from (
    select conrelid::regclass::text as "table", 1 as rank, conname || ' ' || pg_get_constraintdef(oid) as text
      from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid <> 0
    union all select tablename, 2, indexdef from pg_indexes where schemaname = 'public'
      and indexname not in (select conname from pg_constraint)
    union all select c.relname, 3, 'row-level security ' || case when c.relforcerowsecurity then 'forced' else 'on' end
      from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
    union all select tablename, 4, 'policy ' || policyname || ' ' || lower(permissive) || ' ' || lower(cmd)
      || coalesce(' using ' || qual, '') || coalesce(' check ' || with_check, '') from pg_policies where schemaname = 'public'
    union all select table_name, 5, grantee || ' may ' || string_agg(lower(privilege_type), ', ' order by privilege_type)
      from information_schema.role_table_grants where table_schema = 'public' and grantee = 'said_app' group by table_name, grantee
    union all select tgrelid::regclass::text, 6, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      and tgrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
  ) as lines order by "table", rank, text`

function tableText(table: string, columns: Column[], rules: Line[], isView: boolean): string {
  const own = columns.filter((column) => column.table === table)
  const width = Math.max(...own.map((column) => column.name.length))
  const columnLines = own.map(
    (column) =>
      `  ${column.name.padEnd(width)}  ${column.type}${column.nullable || isView ? '' : ' not null'}${
        column.preset === null ? '' : ` default ${column.preset}`
      }`,
  )
  const ruleLines = rules.filter((rule) => rule.table === table).map((rule) => `  ${rule.text}`)
  return [`${isView ? 'view' : 'table'} ${table}`, '', ...columnLines, '', ...ruleLines, ''].join(
    '\n',
  )
}

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  bytea: 'Buffer',
  integer: 'number',
  smallint: 'number',
  bigint: 'number',
  real: 'number',
  'timestamp with time zone': 'Date',
}

function typesText(tables: string[], columns: Column[], views: Set<string>): string {
  const table = (name: string): string => {
    const own = columns.filter((column) => column.table === name)
    const lines = own.map((column) => `  ${column.name}: ${columnType(column, views.has(name))}`)
    return `type ${pascal(name)} = {\n${lines.join('\n')}\n}\n`
  }
  return [
    '/** Written by `./bin/said schema` from the migrated database. Do not edit. */',
    "import type { ColumnType, Generated, JSONColumnType } from 'kysely'\n",
    ...tables.map(table),
    `export type Tables = {\n${tables.map((name) => `  ${name}: ${pascal(name)}`).join('\n')}\n}\n`,
  ].join('\n')
}

function columnType(column: Column, inView: boolean): string {
  if (column.type === 'jsonb') return inView ? 'unknown' : jsonType(column)
  const base = TYPES[column.type]
  if (base === undefined)
    throw new Error(`no type for ${column.table}.${column.name} ${column.type}`)
  if (inView)
    return VIEW_MAY_BE_NULL.test(`${column.table}.${column.name}`) ? `${base} | null` : base
  const full = column.nullable ? `${base} | null` : base
  return column.preset === null ? full : `Generated<${full}>`
}

/** A view's columns carry no "not null": these are the ones that can really be empty. */
const VIEW_MAY_BE_NULL =
  /\.(session_id|prompt_id|parent_id|receipt_id|import_id|by|public_text|score|commitment_id)$/

const jsonType = (column: Column): string =>
  column.preset === null
    ? 'JSONColumnType<object>'
    : 'ColumnType<object, string | undefined, string>'

const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z])/g, (_match, _start, letter: string) => letter.toUpperCase())
