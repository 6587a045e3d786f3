/** Who changed what, in the same transaction as the change. */
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
  const { areaId, accountId } = line.scope
  if (areaId === null) return
  await tx
    .insertInto('audit_log')
    .values({
      area_id: areaId,
      id: newId(line.at.getTime()),
      at: line.at,
      account_id: accountId ?? null,
      actor: line.machine === true ? 'machine' : accountId ? 'person' : 'visitor',
      action: line.action,
      subject_kind: line.subject.kind,
      subject_id: line.subject.id,
      detail: JSON.stringify(line.subject.detail ?? {}),
    })
    .execute()
}
