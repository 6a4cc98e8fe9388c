import type { NiveauCode, Reason } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** A person's verdict on a text. */
export interface Verdict {
  readonly changeId: string
  readonly textKey: string
  readonly niveau: NiveauCode
  readonly doelgroepen: readonly string[]
  readonly themas: readonly string[]
  readonly coder: string
  readonly taxonomyVersion: string
  readonly rule: string
  readonly reasons: readonly Reason[]
}

/** Lets nobody else judge this text until the transaction ends, so that two verdicts cannot cross. */
export const holdText = (tx: TenantTransaction, textKey: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [`${tx.tenantId} ${textKey}`])

/**
 * Ends the placements in force of all activities with this text and puts the verdict in force. Answers how many. The
 * activities themselves stay as they were: a verdict says where they stand, not what they are.
 */
export async function placeTwins(tx: TenantTransaction, verdict: Verdict): Promise<number> {
  await tx.execute(
    `update placement p set superseded_at = now(), superseded_by = $3
     from activity a
     where p.tenant_id = $1 and p.superseded_at is null
       and a.tenant_id = p.tenant_id and a.id = p.activity_id and a.text_key = $2`,
    [tx.tenantId, verdict.textKey, verdict.changeId],
  )
  const placed = await tx.query(
    `insert into placement (tenant_id, activity_id, niveau, doelgroepen, themas, confidence, needs_review, rule, reasons,
       taxonomy_version, placed_by, coder, change_id)
     select $1, id, $3, $4, $5, null, false, $6, $7, $8, 'PERSON', $9, $10
     from activity where tenant_id = $1 and text_key = $2
     returning id`,
    [
      tx.tenantId,
      verdict.textKey,
      verdict.niveau,
      verdict.doelgroepen,
      verdict.themas,
      verdict.rule,
      JSON.stringify(verdict.reasons),
      verdict.taxonomyVersion,
      verdict.coder,
      verdict.changeId,
    ],
  )
  return placed.length
}

/** Keeps the verdict for this text, so that a next import gives it back; the one before it is history. */
export async function keepVerdict(tx: TenantTransaction, verdict: Verdict): Promise<void> {
  await tx.execute(
    `update verdict set superseded_at = now(), superseded_by = $3
     where tenant_id = $1 and text_key = $2 and superseded_at is null`,
    [tx.tenantId, verdict.textKey, verdict.changeId],
  )
  await tx.query(
    `insert into verdict (tenant_id, text_key, change_id, niveau, doelgroepen, themas, coder, taxonomy_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tx.tenantId,
      verdict.textKey,
      verdict.changeId,
      verdict.niveau,
      verdict.doelgroepen,
      verdict.themas,
      verdict.coder,
      verdict.taxonomyVersion,
    ],
  )
}

/** Ends what a change made and puts in force again what stood before it, in placements and verdicts alike. */
export async function takeBack(tx: TenantTransaction, changeId: string, undoId: string): Promise<void> {
  await tx.execute(
    `update placement p set superseded_at = now(), superseded_by = $3
     where p.tenant_id = $1 and p.change_id = $2 and p.superseded_at is null
       and exists (select from placement q
         where q.tenant_id = p.tenant_id and q.activity_id = p.activity_id and q.superseded_by = $2)`,
    [tx.tenantId, changeId, undoId],
  )
  await tx.execute(
    'update placement set superseded_at = null, superseded_by = null where tenant_id = $1 and superseded_by = $2',
    [tx.tenantId, changeId],
  )
  await tx.execute(
    'update verdict set superseded_at = now(), superseded_by = $3 where tenant_id = $1 and change_id = $2 and superseded_at is null',
    [tx.tenantId, changeId, undoId],
  )
  await tx.execute(
    'update verdict set superseded_at = null, superseded_by = null where tenant_id = $1 and superseded_by = $2',
    [tx.tenantId, changeId],
  )
}
