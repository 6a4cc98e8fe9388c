import type { RegisterArea } from '../store/register.queries'
import { WijkResolver } from './wijk-resolver'

const area = (code: string | null, name: string): RegisterArea => {
  return { id: code ?? name, kind: 'WIJK', name, code, year: null, parentId: null }
}
const MAP = [area('WK999801', 'Binnenstad'), area('WK999802', 'Duinoord')]

describe('een wijk uit een lijst bij de kaart van de gemeente', () => {
  const onMap = () => new WijkResolver(MAP, 'job')

  it('een wijk die er niet op staat krijgt een opmerking met de waarde', () => {
    const found = onMap().resolve('Overvecht')
    expect(found).toMatchObject({ areaName: 'Overvecht', problem: { value: 'Overvecht', level: 'warning' } })
    expect(found.problem?.message).toContain('"Overvecht" staat niet op de kaart van uw gemeente.')
    expect(found.problem?.message).not.toContain('Bedoelt u')
  })

  it('bij een tikfout staat de wijk die bedoeld kan zijn', () => {
    expect(onMap().resolve('Binnestad').problem?.message).toContain('Bedoelt u Binnenstad?')
  })

  it.each(['WK034403', 'bu03440301'])('de code %s van een andere gemeente wordt geen wijk', code => {
    const wijken = onMap()
    const found = wijken.resolve(code)
    expect(found).toMatchObject({ areaId: null, scale: 'UNKNOWN', problem: { value: code } })
    expect(found.problem?.message).toContain('wijk onbekend')
    expect(wijken.extras(1)).toEqual([])
  })

  it('"heel Den Bosch" is de hele gemeente, zonder opmerking en zonder nieuwe wijk', () => {
    const wijken = onMap()
    expect(wijken.resolve('heel Den Bosch')).toMatchObject({ areaId: null, scale: 'GEMEENTE', problem: null })
    expect(wijken.extras(1)).toEqual([])
  })

  it('zonder kaart zegt een onbekende naam niets: de wijken komen uit de lijst', () => {
    const wijken = new WijkResolver([area(null, 'Binnenstad')], 'job')
    expect(wijken.resolve('Overvecht')).toMatchObject({ areaName: 'Overvecht', problem: null })
  })
})
