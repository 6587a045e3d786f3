/** Who changed what, in the same transaction as the change. */
import { sql } from 'kysely'
import { newId } from '../kernel/ids.ts'
import type { Scope, Tx } from './db/connect.ts'

export type AuditLine = {
  readonly scope: Scope
  readonly action: string
  readonly subject: { readonly kind: string; readonly id: string | null; readonly detail?: object }
  readonly at: Date
  /** True when a job did it, not a person at a screen. */
  readonly machine?: boolean
}

/** Adds the line. Outside an area (signing in) nothing is written: there is no area to write it for. */
export async function writeAudit(tx: Tx, line: AuditLine): Promise<void> {
  await writeAudits(tx, [line])
}

/** Many lines in one statement, for work that is committed together. */
export async function writeAudits(tx: Tx, lines: readonly AuditLine[]): Promise<void> {
  const rows = lines.flatMap((line) =>
    line.scope.areaId === null ? [] : [toRow(line, line.scope.areaId)],
  )
  if (rows.length > 0) await tx.insertInto('audit_log').values(rows).execute()
}

const toRow = (line: AuditLine, areaId: string) => ({
  area_id: areaId,
  id: newId(line.at.getTime()),
  at: line.at,
  account_id: line.scope.accountId ?? null,
  actor: line.machine === true ? 'machine' : line.scope.accountId ? 'person' : 'visitor',
  action: line.action,
  subject_kind: line.subject.kind,
  subject_id: line.subject.id,
  // By way of text: a string given for jsonb would be kept as one JSON string.
  detail: sql<string>`${JSON.stringify(line.subject.detail ?? {})}::text::jsonb`,
})
