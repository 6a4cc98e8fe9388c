import { describe, expect, it } from 'vitest'
import { stepsOf } from './steps.js'

const counts = { activities: 10, given: 0, stated: 0, estimable: 0, apart: 0, attended: 0 }
const nobody = { partnersAsked: 0, partnersAnswered: 0, lists: 1 }
const states = (...args: Parameters<typeof stepsOf>) => stepsOf(...args).map(step => step.state)

describe('de ladder van aantallen naar uitkomst', () => {
  it('op de eerste dag staat het register bij de aantallen', () => {
    expect(states(counts, nobody)).toEqual(['HERE', 'LATER', 'LATER', 'LATER', 'LATER'])
  })

  it('plaatsen zonder navraag: navragen blijft over', () => {
    expect(states({ ...counts, given: 6 }, nobody)).toEqual(['DONE', 'LATER', 'HERE', 'LATER', 'LATER'])
  })

  it('gevraagd maar niet geantwoord is niet nagevraagd', () => {
    expect(states(counts, { ...nobody, partnersAsked: 5 })[1]).toBe('LATER')
    expect(states(counts, { ...nobody, partnersAsked: 5, partnersAnswered: 1 })).toEqual([
      'DONE',
      'HERE',
      'LATER',
      'LATER',
      'LATER',
    ])
  })

  it('een leeg register staat voor de eerste stap', () => {
    expect(states({ ...counts, activities: 0 }, nobody)[0]).toBe('HERE')
  })
})
