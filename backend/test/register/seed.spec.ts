import { duinrade, duinradeOn } from '@sportpiramide/fixtures'
import { readSeedFile, SeedFormatError } from '../../src/database/seed/seed-format'
import { SeedService } from '../../src/database/seed/seed.service'
import { openRegisterApp, type RegisterApp } from './register-app'
import { twoRegisters } from './registers.data'

const problemsOf = (data: unknown): readonly string[] => {
  try {
    readSeedFile(data)
    return []
  } catch (error) {
    return error instanceof SeedFormatError ? error.problems : [String(error)]
  }
}
const changed = (change: (tenant: Record<string, unknown>) => void): unknown => {
  const copy = JSON.parse(JSON.stringify(twoRegisters)) as { tenants: Record<string, unknown>[] }
  const [tenant] = copy.tenants
  if (tenant) change(tenant)
  return copy
}

describe('een register uit een bestand', () => {
  it('leest het eigen formaat, en de demogemeente is daar een voorbeeld van', () => {
    expect(problemsOf(twoRegisters)).toEqual([])
    expect(problemsOf(duinrade)).toEqual([])
  })

  it.each<[string, (tenant: Record<string, unknown>) => void, RegExp]>([
    ['een titel die ontbreekt', t => (t['activities'] = [{ title: ' ' }]), /^tenants\[0\]\.activities\[0\]\.title: /],
    ['een veld dat niet bestaat', t => (t['plaatsen'] = 3), /^tenants\[0\]: .*plaatsen/],
    [
      'een niveau dat niet bestaat',
      t => (t['activities'] = [{ title: 'x', verdict: { niveau: '9', doelgroepen: [], themas: [], coder: 'c' } }]),
      /verdict\.niveau: dit niveau staat niet in de taxonomie/,
    ],
    [
      'een sleutel die nergens heen wijst',
      t => (t['activities'] = [{ title: 'x', area: 'maan' }]),
      /^tenants\[0\]\.activities\[0\]\.area: "maan" bestaat niet/,
    ],
    [
      'een partner die er twee keer staat',
      t =>
        (t['partners'] = [
          { key: 'a', name: 'A' },
          { key: 'a', name: 'B' },
        ]),
      /^tenants\[0\]\.partners\[1\]\.key: "a" staat er twee keer/,
    ],
    ['een datum die niet bestaat', t => (t['activities'] = [{ title: 'x', verifiedAt: '2026-02-30' }]), /verifiedAt/],
    [
      'een code zonder jaar',
      t => (t['areas'] = [{ key: 'a', kind: 'WIJK', name: 'A', code: 'WK1' }]),
      /een code vraagt ook een year/,
    ],
    [
      'een schatting die niet oploopt',
      t => (t['activities'] = [{ title: 'x', capacity: { kind: 'ESTIMATED', low: 9, middle: 5, high: 3 } }]),
      /lopen niet op/,
    ],
    ['een slug met hoofdletters', t => (t['slug'] = 'Duinrade'), /^tenants\[0\]\.slug: /],
  ])('wijst aan waar %s staat', (_name, change, message) => {
    const problems = problemsOf(changed(change))
    expect(problems.some(problem => message.test(problem))).toBe(true)
  })

  it('noemt hooguit twintig fouten en zegt hoeveel er nog zijn', () => {
    const problems = problemsOf(changed(t => (t['activities'] = Array.from({ length: 30 }, () => ({ title: '' })))))
    expect(problems).toHaveLength(21)
    expect(problems.at(-1)).toContain('10')
  })

  it('een bestand dat geen seed is, wordt geweigerd', () => {
    expect(problemsOf('hallo')[0]).toMatch(/^bestand: /)
  })

  it('de demo is op elke dag even vers, en nooit in de toekomst bevestigd', async () => {
    const day = '2031-05-06'
    const backend = await openRegisterApp({ tenants: [] })
    try {
      expect(await backend.app.get(SeedService, { strict: false }).seedDemo(day)).toHaveLength(1)
      const answer = await backend.ask('duinrade', '{ activities(first: 200) { edges { node { verifiedAt } } } }')
      const { edges } = answer.data?.['activities'] as { edges: { node: { verifiedAt: string | null } }[] }
      const shown = edges.flatMap(({ node }) => node.verifiedAt ?? []).sort()
      const expected = (duinradeOn(day).tenants[0]?.activities ?? []).flatMap(one => one.verifiedAt ?? []).sort()
      expect(expected).toContain(shown.at(-1))
      expect(shown.at(-1) ?? '').toMatch(/^2031-0[345]/)
      expect((shown.at(-1) ?? '') <= day).toBe(true)
    } finally {
      await backend.close()
    }
  })

  describe('in de database', () => {
    let backend: RegisterApp

    beforeAll(async () => {
      backend = await openRegisterApp(duinrade)
    })
    afterAll(() => backend.close())
    const seeds = () => backend.app.get(SeedService, { strict: false })

    it('nog eens laden verandert niets', async () => {
      expect(await seeds().seedFile(duinrade)).toEqual([{ slug: 'duinrade', outcome: 'EXISTS', activities: 0 }])
      expect(await seeds().seedDemo()).toEqual([])
    })

    it('elke activiteit van Duinrade staat er een keer in, ergens in of buiten de piramide', async () => {
      const answer = await backend.ask(
        'duinrade',
        '{ overview { total outside register { fictional activityCount } } }',
      )
      const { total, outside, register } = answer.data?.['overview'] as {
        total: number
        outside: number
        register: { fictional: boolean; activityCount: number }
      }
      const stopped = duinrade.tenants[0]?.activities.filter(one => one.status === 'STOPPED').length ?? 0
      expect(register).toEqual({ fictional: true, activityCount: 220 })
      expect(total + outside + stopped).toBe(220)
    })

    it('wat alleen de machine plaatste, zegt waarom', async () => {
      const query =
        '{ activities(first: 200) { edges { node { title placement { placedBy rule reasons { effect } chances { chance } } } } } }'
      const answer = await backend.ask('duinrade', query)
      const { edges } = answer.data?.['activities'] as {
        edges: {
          node: { title: string; placement: { placedBy: string; rule: string; chances: { chance: number }[] } }
        }[]
      }
      const silent = edges.map(edge => edge.node).filter(node => node.placement.rule === '')
      expect(silent).toEqual([])
      for (const { node } of edges.filter(edge => edge.node.placement.placedBy === 'MACHINE')) {
        expect(node.placement.chances.reduce((sum, one) => sum + one.chance, 0)).toBeCloseTo(1, 6)
      }
    })
  })
})
