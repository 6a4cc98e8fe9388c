import type { CoverageLine } from '@sportpiramide/domain'
import { coverageCsv } from './coverage-csv'

const line: CoverageLine = {
  area: 'Noord',
  areaCode: null,
  areaKind: 'WIJK',
  niveau: '2',
  doelgroep: 'ouderen',
  activities: 1,
  municipal: 0,
  assumed: 0,
  places: 16.5,
  unknown: 0,
  singleEvents: 0,
  paths: 0,
  population: 800,
  per1000: 20.625,
  norm: null,
  state: 'zonder streefwaarde',
  gap: null,
  cause: null,
  priority: null,
}

describe('dekking als CSV', () => {
  it('heeft een kop en laat leeg wat niet bekend is', () => {
    expect(coverageCsv([line])).toBe(
      'area,areaCode,areaKind,niveau,doelgroep,activities,municipal,assumed,places,unknown,singleEvents,paths,population,per1000,norm,state,gap,cause,priority\n' +
        'Noord,,WIJK,2,ouderen,1,0,0,16.5,0,0,0,800,20.625,,zonder streefwaarde,,,\n',
    )
  })

  it('een wijk met een naam als een formule blijft een naam', () => {
    expect(coverageCsv([{ ...line, area: '=1+1, "Noord"' }])).toContain(`"'=1+1, ""Noord""",`)
  })
})
