import { randomUUID } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import type { Role } from '@sportpiramide/domain'
import { PROBLEMEN } from '@sportpiramide/tekst'
import { QueryFailedError } from 'typeorm'
import { requireKey } from '../database/tenant/idempotency'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { Register, ResolversUnionTypes, StartRegisterInput } from '../graphql/generated/resolvers-types'
import { inputProblem } from '../graphql/problem'
import { AuthService } from './auth.service'
import type { RegisterEntry } from './register'
import { registerByStartKey, slugsLike } from './register.queries'
import { insertPeople, insertRegister } from './register.repository'
import { freeSlug, slugOf } from './slug'

type StartRegisterResult = ResolversUnionTypes<Record<string, unknown>>['StartRegisterResult']

const MAX_NAME = 80
const ATTEMPTS = 5
const uniqueViolation = '23505'

/** Functions that a fresh register begins with, until accounts come from elsewhere. */
const people: readonly { readonly name: string; readonly role: Role }[] = [
  { name: 'Beleidsmedewerker', role: 'beleidsmedewerker' },
  { name: 'Buurtsportcoach', role: 'buurtsportcoach' },
  { name: 'Wijkteam', role: 'wijkteam' },
  { name: 'Beheerder', role: 'beheerder' },
]

function problemOf(name: string, gemeenteCode: string): StartRegisterResult | null {
  if (name === '') return inputProblem(PROBLEMEN.naamLeeg, 'name')
  if (name.length > MAX_NAME) return inputProblem(PROBLEMEN.naamLang, 'name')
  const isCode = gemeenteCode === '' || /^GM\d{4}$/.test(gemeenteCode)
  return isCode ? null : inputProblem(PROBLEMEN.gemeentecodeFout, 'gemeenteCode')
}

const started = (register: Register): StartRegisterResult => ({ __typename: 'RegisterStarted', register })

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === uniqueViolation

/** Begins an empty register for one's own file. */
@Injectable()
export class StartRegisterService {
  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(AuthService) private readonly auth: AuthService,
  ) {}

  /** Starts a register with a slug of its own; the same key again gives the same register. */
  async start(input: StartRegisterInput): Promise<StartRegisterResult> {
    requireKey(input.idempotencyKey)
    const name = input.name.trim()
    const gemeenteCode = input.gemeenteCode?.trim().toUpperCase() ?? ''
    const problem = problemOf(name, gemeenteCode)
    if (problem) return problem
    return started(await this.create(name, gemeenteCode === '' ? null : gemeenteCode, input.idempotencyKey))
  }

  private async create(name: string, gemeenteCode: string | null, startKey: string): Promise<Register> {
    for (let attempt = 1; ; attempt += 1) {
      const before = await registerByStartKey(this.database.source, startKey)
      if (before) return this.database.withTenant(before.tenantId, 'READ', tx => this.auth.describe(tx, before))
      try {
        return await this.insert(name, gemeenteCode, startKey)
      } catch (error) {
        // Somebody took the slug or used the key between looking and writing: look again.
        if (!isTaken(error) || attempt >= ATTEMPTS) throw error
      }
    }
  }

  private async insert(name: string, gemeenteCode: string | null, startKey: string): Promise<Register> {
    const wanted = slugOf(name)
    const slug = freeSlug(wanted, await slugsLike(this.database.source, wanted))
    const entry: RegisterEntry = { tenantId: randomUUID(), slug, name, fictional: false, gemeenteCode }
    return this.database.withTenant(entry.tenantId, 'WRITE', async tx => {
      await insertRegister(tx, { slug, name, kind: 'GEMEENTE', fictional: false, gemeenteCode, startKey })
      await insertPeople(tx, people)
      return this.auth.describe(tx, entry)
    })
  }
}
