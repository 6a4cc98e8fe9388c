import { conclusie } from '@sportpiramide/tekst'
import { describe, expect, it } from 'vitest'
import { amountIn, drawnPerPlace, isPerThousand } from './amount.view'
import { amountOf, FIRST_DAY, WITH_PLACES } from './overview.example.data'
import { chosenCount, chosenInWords, isOwnList, knownYardsticks, nextStep, overviewFacts } from './overview.view'
import { ALL } from './selection'

const { overview } = FIRST_DAY

describe('van antwoord naar zinnen', () => {
  it('een eigen lijst heet "uw lijst", het verzonnen voorbeeld en een gevraagd register niet', () => {
    expect(isOwnList(overview)).toBe(true)
    expect(isOwnList({ ...overview, register: { ...overview.register, fictional: true } })).toBe(false)
    expect(isOwnList({ ...overview, completeness: { partnersAsked: 31, partnersAnswered: 0, lists: 1 } })).toBe(false)
  })

  it('geeft de zin van de eerste dag', () => {
    expect(conclusie(overviewFacts(FIRST_DAY, ALL))).toBe(
      'In uw lijst staan 238 activiteiten; voor niveau 3 staat er nog niets in',
    )
  })

  it('noemt de keuze met namen, ook buiten de piramide', () => {
    expect(chosenInWords(FIRST_DAY, { ...ALL, wijk: 'w-Centrum', doelgroep: 'ouderen' })).toBe(
      ' voor ouderen in Centrum',
    )
    expect(chosenInWords(FIRST_DAY, { ...ALL, niveau: 'buiten' })).toBe(' buiten de piramide')
    expect(conclusie(overviewFacts(FIRST_DAY, { ...ALL, niveau: 'buiten' }))).toBe(
      'In uw lijst staan 17 rijen buiten de piramide',
    )
    expect(chosenInWords(FIRST_DAY, { ...ALL, wijk: 'weg' })).toBe(' in de gekozen wijk')
  })

  it('telt de rijen achter een keuze', () => {
    expect(chosenCount(overview, ALL)).toBe(238)
    expect(chosenCount(overview, { ...ALL, niveau: '2' })).toBe(46)
    expect(chosenCount(overview, { ...ALL, niveau: 'buiten' })).toBe(17)
  })
})

describe('de ene volgende stap', () => {
  it('telt wat Nakijken opent: het hele register, wat er ook gekozen is', () => {
    expect(nextStep({ ...overview, needsReview: 0 }, false)).toBe('NAKIJKEN')
  })

  it('is eerst een bestand, dan nakijken, dan de kaart, en daarna geen', () => {
    expect(nextStep({ ...overview, register: { ...overview.register, activityCount: 0 } }, false)).toBe('BESTAND')
    expect(nextStep(overview, false)).toBe('NAKIJKEN')
    expect(nextStep({ ...overview, rows: { ...overview.rows, needsReview: 0 } }, false)).toBe('KAART')
    expect(nextStep({ ...overview, rows: { ...overview.rows, needsReview: 0 } }, true)).toBeNull()
  })
})

describe('maatstaven', () => {
  it('staan alleen in de schakelaar als er iets van bekend is; aantallen altijd', () => {
    expect(knownYardsticks(overview).map(one => one.yardstick)).toEqual(['AANTAL'])
    expect(knownYardsticks(WITH_PLACES.overview).map(one => one.yardstick)).toEqual(['AANTAL', 'PLAATSEN_OPGEGEVEN'])
  })

  it('zijn per 1.000 alleen met een noemer voor elk bekend niveau', () => {
    expect(isPerThousand(overview)).toBe(false)
    expect(isPerThousand(WITH_PLACES.overview)).toBe(true)
    const [first, ...rest] = WITH_PLACES.overview.levels
    const without = {
      ...WITH_PLACES.overview,
      levels: [
        { ...first, niveau: '4', wijken: 0, beside: { activities: 0, assumed: 0 }, amount: amountOf(2, { places: 8 }) },
        ...rest,
      ],
    }
    expect(isPerThousand(without)).toBe(false)
  })

  it('maken van niets in de lijst en van onbekende plaatsen geen nul', () => {
    expect(amountIn('AANTAL', amountOf(0))).toBeNull()
    expect(amountIn('PLAATSEN_OPGEGEVEN', amountOf(3))).toBeNull()
    expect(amountIn('PLAATSEN_OPGEGEVEN', amountOf(3, { places: 0 }))).toBe(0)
    expect(drawnPerPlace(amountOf(3, { places: 400, per1000: 10 }), true)).toBeCloseTo(0.025)
    expect(drawnPerPlace(amountOf(3), true)).toBe(1)
  })
})
