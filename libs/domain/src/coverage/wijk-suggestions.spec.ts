import { describe, expect, it } from 'vitest'
import type { SuggestablePartner } from './usual-wijk.js'
import { suggestWijken } from './wijk-suggestions.js'

const areas = [
  { id: 'w1', name: 'Noord', kind: 'WIJK' as const, parentId: null },
  { id: 'w2', name: 'Hambaken', kind: 'WIJK' as const, parentId: null },
]
const partner = (change: Partial<SuggestablePartner>): SuggestablePartner => ({
  id: 'p1',
  name: 'Club',
  usualAreaId: null,
  activitiesIn: new Map(),
  ...change,
})
const activity = (id: string, title: string, partnerId: string | null = null) => ({ id, title, partnerId })

describe('voorstellen voor een wijk', () => {
  it('de titel gaat voor de aanbieder', () => {
    const [suggestion] = suggestWijken(
      [activity('a', 'Yoga (Hambaken)', 'p1')],
      [partner({ usualAreaId: 'w1' })],
      areas,
    )
    expect(suggestion).toMatchObject({ id: 'TITLE:w2', wijkName: 'Hambaken', reason: 'De titel noemt Hambaken.' })
  })

  it('de grootste eerst, met hooguit drie voorbeelden', () => {
    const rows = ['a', 'b', 'c', 'd'].map(id => activity(id, `Les ${id}`, 'p1'))
    const suggestions = suggestWijken(
      [activity('x', 'Yoga (Hambaken)'), ...rows],
      [partner({ activitiesIn: new Map([['w1', 2]]) })],
      areas,
    )
    expect(suggestions.map(one => [one.id, one.activityIds.length, one.examples.length])).toEqual([
      ['ORGANISER:w1:p1', 4, 3],
      ['TITLE:w2', 1, 1],
    ])
    expect(suggestions[0]?.reason).toBe('Club staat in het register alleen in Noord.')
  })

  it('een naam die bij twee gebieden past levert geen voorstel op', () => {
    const twice = [...areas, { id: 'b1', name: 'Hambaken', kind: 'WIJK' as const, parentId: null }]
    expect(suggestWijken([activity('a', 'Yoga (Hambaken)')], [], twice)).toEqual([])
  })

  it('zonder aanwijzing geen voorstel', () => {
    expect(suggestWijken([activity('a', 'Yoga', 'onbekend'), activity('b', 'Yoga')], [], areas)).toEqual([])
  })
})
