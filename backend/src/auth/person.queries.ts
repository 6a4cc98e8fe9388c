import type { Role } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** Who uses the dashboard: a function, never an inhabitant. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** The people of a register, in the order in which the register was given them. */
export const peopleOf = (tx: TenantTransaction): Promise<PersonRow[]> =>
  tx.query<PersonRow>(`select id, name, role from app_person where tenant_id = $1 order by position, name, id`, [
    tx.tenantId,
  ])
