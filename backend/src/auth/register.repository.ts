import type { Role } from '@sportpiramide/domain'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'

/** A register to be made. Its id is chosen by the caller, so that its rows can be written in the same transaction. */
export interface NewRegister {
  readonly slug: string
  readonly name: string
  readonly kind: 'GEMEENTE' | 'REGIO'
  readonly fictional: boolean
  readonly gemeenteCode: string | null
  readonly startKey: string | null
}

/** Writes the register of this transaction; a slug in use is an error of the database (23505). */
export async function insertRegister(tx: TenantTransaction, register: NewRegister): Promise<void> {
  await tx.query(
    `insert into tenant (id, slug, name, kind, fictional, gemeente_code, gemeente_code_since, start_key)
     values ($1, $2, $3, $4, $5, $6, case when $6::text is null then null else current_date end, $7)`,
    [
      tx.tenantId,
      register.slug,
      register.name,
      register.kind,
      register.fictional,
      register.gemeenteCode,
      register.startKey,
    ],
  )
}

/** Adds people to the register in the order given; the same name and role twice is one person. */
export async function insertPeople(
  tx: TenantTransaction,
  people: readonly { readonly name: string; readonly role: Role }[],
): Promise<void> {
  await tx.query(
    `insert into app_person (tenant_id, name, role, position)
     select $1, name, role, position from jsonb_to_recordset($2::jsonb) as person (name text, role text, position integer)
     on conflict do nothing`,
    [tx.tenantId, JSON.stringify(people.map((person, position) => ({ ...person, position })))],
  )
}
