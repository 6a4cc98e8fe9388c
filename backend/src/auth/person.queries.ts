import type { Role } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** Who uses the dashboard: a function, never an inhabitant. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly role: Role
}

/** The people of a register; a beleidsmedewerker first, since that is who starts. */
export const peopleOf = (tx: TenantTransaction): Promise<PersonRow[]> =>
  tx.query<PersonRow>(
    `select id, name, role from app_person where tenant_id = $1
     order by (role = 'beleidsmedewerker') desc, name, id`,
    [tx.tenantId],
  )
