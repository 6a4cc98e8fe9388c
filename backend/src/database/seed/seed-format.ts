import { isDoelgroep, isNiveau, isPartnerType, isThema, type SeedFile } from '@sportpiramide/domain'
import { z } from 'zod'
import { missingKeys } from './seed-references'

const text = z.string().refine(value => value.trim() !== '', { error: 'mag niet leeg zijn' })
const day = z.iso.date()
const count = z.number().nonnegative()
const wholeCount = z.int().nonnegative()
const known = (isKnown: (code: string) => boolean, what: string) =>
  z.string().refine(isKnown, { error: `${what} staat niet in de taxonomie` })

const figure = z.discriminatedUnion('mark', [
  z.strictObject({ mark: z.literal('VALUE'), value: z.number() }),
  z.strictObject({ mark: z.literal('PROVISIONAL'), value: z.number() }),
  z.strictObject({ mark: z.literal('MISSING') }),
  z.strictObject({ mark: z.literal('SUPPRESSED') }),
])

const rhythm = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('WEEKLY'), timesPerWeek: count }),
  z.strictObject({ kind: z.literal('SERIES'), meetings: count }),
  z.strictObject({ kind: z.literal('ONCE') }),
  z.strictObject({ kind: z.literal('PATH'), pathsPerYear: count.nullable() }),
  z.strictObject({ kind: z.literal('UNKNOWN') }),
])

const capacity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('GIVEN'), places: count }),
  z
    .strictObject({ kind: z.literal('ESTIMATED'), low: count, middle: count, high: count })
    .refine(({ low, middle, high }) => low <= middle && middle <= high, { error: 'low, middle en high lopen niet op' }),
  z.strictObject({ kind: z.literal('UNKNOWN') }),
])

const ring = z.array(z.tuple([z.number(), z.number()])).min(4)
const geometry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

const area = z
  .strictObject({
    key: text,
    kind: z.enum(['BUURT', 'WIJK', 'GEMEENTE', 'REGIO']),
    name: text,
    code: text.optional(),
    year: z.int().min(1990).max(2100).optional(),
    parent: text.optional(),
    geometry: geometry.optional(),
  })
  .refine(({ code, year }) => code === undefined || year !== undefined, { error: 'een code vraagt ook een year' })

const indicator = z.strictObject({
  area: text,
  indicator: text,
  year: z.int().min(1990).max(2100),
  figure,
  source: text,
})

const partner = z.strictObject({
  key: text,
  name: text,
  type: known(isPartnerType, 'deze partnersoort').optional(),
  usualArea: text.optional(),
})

const verdict = z.strictObject({
  niveau: known(isNiveau, 'dit niveau'),
  doelgroepen: z.array(known(isDoelgroep, 'deze doelgroep')),
  themas: z.array(known(isThema, 'dit thema')),
  coder: text,
})

const age = z.int().min(0).max(120).nullable()

const activity = z.strictObject({
  externalId: text.optional(),
  kind: z.enum(['ACTIVITY', 'INTERVENTION']).optional(),
  title: text,
  description: z.string().optional(),
  partner: text.optional(),
  area: text.optional(),
  areaSource: z.enum(['COLUMN', 'TAB', 'TITLE', 'ORGANISER', 'PERSON']).optional(),
  scale: z.enum(['BUURT', 'WIJK', 'GEMEENTE', 'REGIO', 'UNKNOWN']).optional(),
  location: z.string().optional(),
  rhythm: rhythm.optional(),
  schedule: text.optional(),
  capacity: capacity.optional(),
  attendance: wholeCount.optional(),
  price: z.string().optional(),
  ages: z.string().optional(),
  ageRange: z.strictObject({ min: age, max: age }).optional(),
  groupSize: z.string().optional(),
  referral: z.string().optional(),
  funding: z.string().optional(),
  status: z.enum(['ACTIVE', 'STOPPED']).optional(),
  verifiedAt: day.optional(),
  verdict: verdict.optional(),
})

const person = z.strictObject({
  name: text,
  role: z.enum(['beleidsmedewerker', 'buurtsportcoach', 'wijkteam', 'partner', 'raadslid', 'beheerder']),
})

const tenant = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'alleen kleine letters, cijfers en streepjes' }),
  name: text,
  kind: z.enum(['GEMEENTE', 'REGIO']),
  fictional: z.boolean(),
  gemeenteCode: z
    .string()
    .regex(/^GM\d{4}$/, { error: 'een gemeentecode ziet eruit als GM0796' })
    .optional(),
  people: z.array(person).min(1),
  areas: z.array(area),
  indicators: z.array(indicator),
  partners: z.array(partner),
  activities: z.array(activity),
})

const seedFile = z.strictObject({ tenants: z.array(tenant).min(1) })

/** The file is not in the seed format; every line of `problems` names the place in the file and what is wrong there. */
export class SeedFormatError extends Error {
  override readonly name = 'SeedFormatError'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

const MAX_PROBLEMS = 20

const placeOf = (path: readonly PropertyKey[]): string =>
  path
    .map(part => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'bestand'

function refuse(problems: readonly string[]): never {
  const rest = problems.length - MAX_PROBLEMS
  throw new SeedFormatError([...problems.slice(0, MAX_PROBLEMS), ...(rest > 0 ? [`en nog ${rest} andere`] : [])])
}

/** Reads a parsed JSON file as a seed file. Throws SeedFormatError with at most twenty problems. */
export function readSeedFile(data: unknown): SeedFile {
  const result = seedFile.safeParse(data, { error: z.locales.nl().localeError })
  if (!result.success) return refuse(result.error.issues.map(issue => `${placeOf(issue.path)}: ${issue.message}`))
  const file = data as SeedFile
  const missing = missingKeys(file)
  return missing.length > 0 ? refuse(missing) : file
}
