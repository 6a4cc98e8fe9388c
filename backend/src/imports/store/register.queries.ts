import type { MatchableArea } from '@sportpiramide/domain'
import type { TenantTransaction } from '../../database/tenant/tenant-transaction'

/** The register as an import meets it before it looks at a row. */
export interface RegisterHead {
  readonly name: string
  readonly slug: string
  readonly gemeenteCode: string | null
  readonly revision: number
}

/** An area without its border: what rows are matched with. */
export type RegisterArea = MatchableArea & {
  readonly code: string | null
  readonly year: number | null
  readonly parentId: string | null
}

export interface RegisterPartner {
  readonly id: string
  readonly name: string
  readonly nameKey: string
  readonly type: string | null
  readonly usualAreaId: string | null
  /** The import that made it or last changed it. */
  readonly importJobId: string | null
}

/** Name, gemeente code and revision of the register of this transaction. */
export async function registerHead(tx: TenantTransaction): Promise<RegisterHead> {
  const rows = await tx.query<RegisterHead>(
    'select name, slug, gemeente_code as "gemeenteCode", revision from tenant where id = $1',
    [tx.tenantId],
  )
  const [head] = rows
  if (!head) throw new Error('the register of this transaction does not exist')
  return head
}

/** All areas of the register, without geometry. */
export async function registerAreas(tx: TenantTransaction): Promise<RegisterArea[]> {
  return tx.query<RegisterArea>(
    `select id, kind, name, code, year, parent_id as "parentId" from area where tenant_id = $1 order by kind, name, id`,
    [tx.tenantId],
  )
}

/** All partners of the register. */
export async function registerPartners(tx: TenantTransaction): Promise<RegisterPartner[]> {
  return tx.query<RegisterPartner>(
    `select id, name, name_key as "nameKey", type, usual_area_id as "usualAreaId", import_job_id as "importJobId"
     from partner
     where tenant_id = $1 order by name`,
    [tx.tenantId],
  )
}
