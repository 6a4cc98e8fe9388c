import { describe, expect, it } from 'vitest'
import { DENOMINATORS } from './denominators.data.js'
import { denominatorFor, denominatorValue, sumMeasured, type IndicatorFigure } from './denominator.js'
import { gemeenteDenominator } from './gemeente-denominator.js'

const value = (indicator: string, amount: number, year = 2024): IndicatorFigure => ({
  indicator,
  year,
  figure: { mark: 'VALUE', value: amount },
  source: 'CBS',
})
const missing = (indicator: string, year = 2024): IndicatorFigure => ({
  indicator,
  year,
  figure: { mark: 'MISSING' },
  source: 'CBS',
})

describe('de noemer', () => {
  it('zonder doelgroep zijn het alle inwoners', () => {
    expect(denominatorFor(null, [value('a_inw', 4000)])).toEqual({
      label: 'inwoners',
      figure: { figure: { mark: 'VALUE', value: 4000 }, year: 2024, source: 'CBS' },
      note: null,
      proxy: false,
    })
  })

  it('volwassenen zijn twee leeftijdsgroepen van het CBS bij elkaar', () => {
    const figures = [value('a_25_44', 900), value('a_45_64', 1100)]
    expect(denominatorValue(denominatorFor('volwassenen', figures))).toBe(2000)
  })

  it('ouderen zijn in het register 55 plus en bij het CBS 65 plus, en dat staat erbij', () => {
    const note = denominatorFor('ouderen', [value('a_65_oo', 800)]).note
    expect(note).toContain('55')
    expect(note).toContain('65')
  })

  it('een aandeel van het aantal inwoners is een benadering en staat er zo', () => {
    const figure = denominatorFor('ouderen', [value('a_inw', 4010), value('p_65_oo', 21)]).figure
    expect(figure?.figure).toEqual({ mark: 'PROVISIONAL', value: 842 })
  })

  it('het nieuwste jaar met een getal wint van een nieuwer jaar zonder getal', () => {
    const figures = [value('a_65_oo', 700, 2022), value('a_65_oo', 750, 2023), missing('a_65_oo', 2024)]
    expect(denominatorFor('ouderen', figures).figure).toMatchObject({ year: 2023, figure: { value: 750 } })
  })

  it('twee jaren worden niet bij elkaar opgeteld', () => {
    const figures = [value('a_25_44', 900, 2023), value('a_45_64', 1100, 2024)]
    expect(denominatorFor('volwassenen', figures).figure).toBeNull()
  })

  it('een doelgroep zonder bekende bevolking heeft geen noemer', () => {
    expect(denominatorFor('dementie', [value('a_inw', 4000), value('a_65_oo', 800)])).toMatchObject({
      label: 'geen noemer',
      figure: null,
    })
  })

  it('een geheim getal blijft afwezig en wordt geen nul', () => {
    expect(sumMeasured([{ mark: 'VALUE', value: 5 }, { mark: 'SUPPRESSED' }])).toEqual({ mark: 'MISSING' })
    expect(sumMeasured([])).toEqual({ mark: 'MISSING' })
  })

  it('wie een ander getal of andere leeftijden gebruikt, zegt dat', () => {
    for (const rule of DENOMINATORS.filter(one => one.proxy)) expect(rule.note).not.toBeNull()
  })
})

describe('de noemer van de gemeente', () => {
  const noord = [value('a_inw', 3000)]
  const zuid = [value('a_inw', 1000)]

  it('is haar eigen getal', () => {
    expect(denominatorValue(gemeenteDenominator(null, [value('a_inw', 4005)], [noord, zuid]))).toBe(4005)
  })

  it('is zonder eigen getal de som van de wijken, en dat staat erbij', () => {
    const sum = gemeenteDenominator(null, [], [noord, zuid])
    expect(denominatorValue(sum)).toBe(4000)
    expect(sum.note).toBe('Opgeteld over de wijken.')
  })

  it('ontbreekt zodra een wijk ontbreekt, want een deel is niet het geheel', () => {
    expect(denominatorValue(gemeenteDenominator(null, [], [noord, [missing('a_inw')]]))).toBeNull()
    expect(gemeenteDenominator(null, [], [noord, []]).figure).toBeNull()
    expect(gemeenteDenominator(null, [], [noord, [value('a_inw', 1000, 2020)]]).figure).toBeNull()
  })
})
