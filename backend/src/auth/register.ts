/** A register as the directory knows it. The only thing that is read without naming a tenant. */
export interface RegisterEntry {
  readonly tenantId: string
  readonly slug: string
  readonly name: string
  readonly fictional: boolean
  readonly gemeenteCode: string | null
}
