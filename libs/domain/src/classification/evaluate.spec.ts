import { describe, expect, it } from 'vitest'
import type { Placement } from '../placement.js'
import { evaluate, type Gold } from './evaluate.js'

const placed = (id: string, niveau: string, doelgroepen: string[] = [], themas: string[] = []): Placement => ({
  id,
  niveau,
  zekerheid: 0.9,
  nakijken: id === 'c',
  kansen: { [niveau]: 1 },
  doelgroepen,
  themas,
  regel: '',
  redenen: [],
})

const gold = (id: string, niveau: string, more: Partial<Gold> = {}): Gold => ({
  id,
  niveau,
  doelgroepen: [],
  themas: [],
  ...more,
})

describe('evaluate', () => {
  it('telt een alternatief niveau half mee, alleen in de ruime score', () => {
    const result = evaluate(
      [placed('a', '1'), placed('b', '2'), placed('c', '3')],
      [gold('a', '1'), gold('b', '1', { niveau_alternatief: ['2'] }), gold('c', '4', { niveau_alternatief: '2' })],
    )
    expect(result.strict).toBeCloseTo(1 / 3)
    expect(result.lenient).toBeCloseTo(0.5)
    expect(result.reviewed).toBeCloseTo(1 / 3)
    expect(result.confusion).toEqual({ 1: { 1: 1, 2: 1 }, 4: { 3: 1 } })
  })

  it('vergelijkt doelgroepen na uitklappen: migratie in plaats van statushouders is deels goed', () => {
    const result = evaluate([placed('a', '2', ['migratie'])], [gold('a', '2', { doelgroepen: ['statushouders'] })])
    expect(result.doelgroepen.precision).toBe(1)
    expect(result.doelgroepen.recall).toBeCloseTo(2 / 3)
    expect(result.doelgroepen.f1).toBeCloseTo(0.8)
  })

  it('weegt elk niveau even zwaar in de macro-F1', () => {
    const result = evaluate(
      [placed('a', '1'), placed('b', '1'), placed('c', '1')],
      [gold('a', '1'), gold('b', '1'), gold('c', '4')],
    )
    expect(result.macroF1).toBeCloseTo(0.4)
  })

  it('laat een plaatsing zonder antwoord weg en kan tegen niets', () => {
    expect(evaluate([placed('a', '1')], [gold('z', '1')]).n).toBe(0)
    expect(evaluate([], []).strict).toBe(0)
  })
})
