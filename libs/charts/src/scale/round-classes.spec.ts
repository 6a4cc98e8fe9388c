import { describe, expect, it } from 'vitest'
import { classOf, roundClasses } from './round-classes.js'

describe('klassen met ronde grenzen', () => {
  it('zijn er hooguit vijf', () => {
    for (const max of [1, 2, 3, 7, 9, 10, 46, 99, 183, 5000])
      expect(roundClasses([max], true).length, String(max)).toBeLessThanOrEqual(5)
  })

  it('sluiten op elkaar aan en beginnen bij hele aantallen op één', () => {
    const classes = roundClasses([9, 5, 4, 2], true)
    expect(classes.map(({ from, to }) => [from, to])).toEqual([
      [1, 2],
      [2, 4],
      [4, 6],
      [6, 8],
      [8, null],
    ])
  })

  it('geven een waarde op de grens aan de klasse erboven', () => {
    const classes = roundClasses([9], true)
    expect(classOf(classes, 4)?.from).toBe(4)
    expect(classOf(classes, 3)?.from).toBe(2)
    expect(classOf(classes, 12)?.to).toBeNull()
    expect(classOf(classes, 0)).toBeUndefined()
  })

  it('geven de hoogste klasse altijd de donkerste kleur', () => {
    expect(roundClasses([2], true).at(-1)?.step).toBe(5)
    expect(roundClasses([183], true).at(-1)?.step).toBe(5)
  })

  it('geven één klasse een kleur uit het midden: overal evenveel is niet overal veel', () => {
    expect(roundClasses([1, 1], true)).toEqual([{ from: 1, to: null, step: 3 }])
  })

  it('bestaan niet zonder waarden', () => {
    expect(roundClasses([], true)).toEqual([])
    expect(roundClasses([0], true)).toEqual([])
  })
})
