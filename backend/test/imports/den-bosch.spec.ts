import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { Wizard, type Job } from './wizard'

const shared = process.env['SHARED_DIR'] ?? join(__dirname, '../../../../shared')
const folder = join(shared, 'data')
const files = {
  activities: join(folder, 'activiteiten/s-port_shertogenbosch_255.converted.csv'),
  wijken: join(folder, 'geo/wijken_2024_8gemeenten.geojson'),
  buurten: join(folder, 'geo/buurten_2019_8gemeenten.topojson'),
  figures: join(folder, 'kerncijfers/kerncijfers_2024_8gemeenten.converted.csv'),
}
const isHere = Object.values(files).every(existsSync)
// Those files may not be published, so they are not part of the project.
const describeReal = isHere ? describe : describe.skip
const reason = isHere ? '' : ` (overgeslagen: ${folder} is er niet)`

interface Area {
  readonly name: string
  readonly code: string | null
  readonly geometry: unknown
  readonly population: { value: number | null } | null
}

const accounted = ({ counts }: Job): number =>
  counts.create + counts.update + counts.unchanged + counts.skip + counts.reject

describeReal(`de echte lijst van 's-Hertogenbosch${reason}`, () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let wizard: Wizard
  let list: Job

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
    wizard = await Wizard.begin(app, "'s-Hertogenbosch")
    list = await wizard.readIn('activities', 's-port.csv', readFileSync(files.activities))
  }, 60_000)
  afterAll(async () => {
    await app.close()
    await database.drop()
  })

  const wijken = async (): Promise<Area[]> =>
    (await wizard.ask<{ areas: Area[] }>('{ areas(kind: WIJK) { name code geometry population { value } } }')).areas

  it('255 gelezen, 0 kwijt', () => {
    expect(list).toMatchObject({ state: 'DONE', encoding: expect.stringContaining('UTF-8') as string })
    expect(list.counts.read).toBe(255)
    expect(list.counts.create + list.counts.unchanged + list.counts.reject).toBe(255)
    expect(list.counts.reject).toBe(0)
  })

  it('ongeveer dertig rijen noemen een wijk, en er is twijfel en aanbod dat geen sport is', () => {
    expect(list.preview?.namesWijk).toBeGreaterThanOrEqual(20)
    expect(list.preview?.outside).toBeGreaterThan(0)
    expect(list.preview?.needsReview).toBeGreaterThan(0)
  })

  it('nog een keer inlezen verandert niets', async () => {
    const again = await wizard.planned('activities', 's-port.csv', readFileSync(files.activities))
    expect(again.counts).toMatchObject({ read: 255, unchanged: 255 })
  })

  it('wijken 2024 van acht gemeenten: kies er een, de namen uit de lijst komen op de kaart', async () => {
    const names = (await wijken()).length
    expect(names).toBeGreaterThan(0)
    const { id, gemeenten } = await wizard.upload('areas', 'wijken_2024.geojson', readFileSync(files.wijken))
    expect(gemeenten).toHaveLength(8)
    expect(await wizard.planResult(id)).toMatchObject({ __typename: 'InputProblem', field: 'gemeenteCode' })
    const plan = await wizard.plan(id, { gemeenteCode: 'GM0796' })
    expect(accounted(plan)).toBe(156)
    expect(plan.counts.reject).toBe(0)
    expect(await wizard.commit(id)).toMatchObject({ state: 'DONE' })
    const coded = (await wijken()).filter(({ code }) => code !== null)
    expect(coded).toHaveLength(14)
    expect(coded.every(({ geometry }) => geometry !== null)).toBe(true)
  })

  it('kerncijfers 2024: elke wijk weet hoeveel mensen er wonen', async () => {
    const { id } = await wizard.upload('indicators', 'kerncijfers_2024.csv', readFileSync(files.figures))
    const plan = await wizard.plan(id, { gemeenteCode: 'GM0796' })
    expect(accounted(plan)).toBe(1026)
    expect(plan.counts.reject).toBe(0)
    expect(await wizard.commit(id)).toMatchObject({ state: 'DONE' })
    const coded = (await wijken()).filter(({ code }) => code !== null)
    const people = coded.reduce((sum, { population }) => sum + (population?.value ?? 0), 0)
    expect(Math.abs(people - 160_757)).toBeLessThan(200)
  })

  it('met de kaart erbij herkent dezelfde lijst hooguit meer wijken; verder blijft zij gelijk', async () => {
    const again = await wizard.planned('activities', 's-port.csv', readFileSync(files.activities))
    expect(again.counts).toMatchObject({ read: 255, create: 0, reject: 0 })
    const changes = (await wizard.rows(again.id, 'UPDATE')).flatMap(row => row.changes)
    expect(changes.filter(({ field, before }) => field !== 'wijk' || before !== null)).toEqual([])
  })

  it('buurten van een ander jaar en het RD-bestand van andere gemeenten worden netjes beoordeeld', async () => {
    const buurten = await wizard.planned('areas', 'buurten_2019.topojson', readFileSync(files.buurten), {
      gemeenteCode: 'GM0796',
    })
    expect(accounted(buurten)).toBe(859)
    expect(buurten.counts.reject).toBe(0)
  })

  it('telt activiteiten: er is geen plaats bekend en er wordt niets over een tekort gezegd', async () => {
    const { overview } = await wizard.ask<{
      overview: { yardstick: string; total: number; levels: { amount: { places: number | null; unknown: number } }[] }
    }>('{ overview { yardstick total levels { amount { places unknown } } } }')
    expect(overview.yardstick).toBe('AANTAL')
    expect(overview.levels.every(({ amount }) => amount.places === null)).toBe(true)
    expect(JSON.stringify(overview)).not.toMatch(/tekort|streefwaarde/i)
  })
})
