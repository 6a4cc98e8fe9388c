import { Inject, Injectable } from '@nestjs/common'
import { PROBLEMEN } from '@sportpiramide/tekst'
import type { IncomingMessage } from 'node:http'
import { TenantDatabase } from '../database/tenant/tenant-database'
import type { TenantTransaction } from '../database/tenant/tenant-transaction'
import { ApiError } from '../graphql/api-error'
import type { Register, Session } from '../graphql/generated/resolvers-types'
import type { Settings } from '../settings/settings'
import { SETTINGS } from '../settings/settings.module'
import type { RegisterEntry } from './register'
import { PERSON_COOKIE, readCookie } from './cookie'
import { peopleOf, type PersonRow } from './person.queries'
import { allRegisters, registerByGemeenteCode, registerBySlug, registerFacts } from './register.queries'

/** The demo gemeente: what a request sees that names no register. */
export const DEMO_REGISTER = 'duinrade'

/** A request inside a register. `personId` is what the cookie says, not yet checked. */
export interface Visitor extends RegisterEntry {
  readonly personId: string | null
}

/** Which register a request is in and who sends it. Every subject enters through here. */
@Injectable()
export class AuthService {
  private readonly visits = new WeakMap<IncomingMessage, Promise<Visitor>>()

  constructor(
    @Inject(TenantDatabase) private readonly database: TenantDatabase,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The register named by the header `x-register`; without it the demo gemeente. Throws NOT_FOUND for one that does not exist. */
  enter(request: IncomingMessage): Promise<Visitor> {
    const known = this.visits.get(request)
    if (known) return known
    const visit = this.visit(request)
    this.visits.set(request, visit)
    return visit
  }

  /** The register with this slug or gemeente code, as the command line names it. Throws NOT_FOUND. */
  async find(slugOrCode: string): Promise<RegisterEntry> {
    const { source } = this.database
    const found =
      (await registerBySlug(source, slugOrCode)) ?? (await registerByGemeenteCode(source, slugOrCode.toUpperCase()))
    if (!found) throw new ApiError('NOT_FOUND', PROBLEMEN.registerOnbekend)
    return found
  }

  /** Who acts in this transaction: the person of the cookie, else the first beleidsmedewerker. Throws NOT_FOUND in a register without people. */
  async person(tx: TenantTransaction, visitor: Visitor): Promise<PersonRow> {
    const people = await peopleOf(tx)
    return this.choose(people, visitor)
  }

  /** The session as the screens see it. */
  async session(request: IncomingMessage): Promise<Session> {
    const visitor = await this.enter(request)
    return this.database.withTenant(visitor.tenantId, 'READ', async tx => {
      const people = await peopleOf(tx)
      return {
        register: await this.describe(tx, visitor),
        person: this.choose(people, visitor),
        people,
        demo: this.settings.authMode === 'demo',
      }
    })
  }

  /** Every register this session may open; in the demo that is all of them. */
  async registers(): Promise<Register[]> {
    const registers: Register[] = []
    for (const entry of await allRegisters(this.database.source)) {
      registers.push(await this.database.withTenant(entry.tenantId, 'READ', tx => this.describe(tx, entry)))
    }
    return registers
  }

  /** The id of a person of the register of this request, checked. Throws NOT_FOUND, for one of another register alike. */
  async knownPerson(request: IncomingMessage, personId: string): Promise<string> {
    const { tenantId } = await this.enter(request)
    const people = await this.database.withTenant(tenantId, 'READ', peopleOf)
    const person = people.find(one => one.id === personId)
    if (!person) throw new ApiError('NOT_FOUND', PROBLEMEN.persoonOnbekend)
    return person.id
  }

  /** A register with its age and its number of activities. */
  async describe(tx: TenantTransaction, entry: RegisterEntry): Promise<Register> {
    const { slug, name, fictional, gemeenteCode } = entry
    return { slug, name, fictional, gemeenteCode, ...(await registerFacts(tx)) }
  }

  private async visit(request: IncomingMessage): Promise<Visitor> {
    const named = request.headers['x-register']
    const entry = await registerBySlug(this.database.source, typeof named === 'string' ? named : DEMO_REGISTER)
    if (!entry) throw new ApiError('NOT_FOUND', PROBLEMEN.registerOnbekend)
    return { ...entry, personId: readCookie(request.headers.cookie, PERSON_COOKIE) }
  }

  private choose(people: readonly PersonRow[], visitor: Visitor): PersonRow {
    const person =
      people.find(one => one.id === visitor.personId) ??
      people.find(one => one.role === 'beleidsmedewerker') ??
      people[0]
    if (!person) throw new ApiError('NOT_FOUND', PROBLEMEN.persoonOnbekend)
    return person
  }
}
