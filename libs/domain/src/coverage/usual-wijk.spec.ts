import { describe, expect, it } from 'vitest'
import { isWithoutWijk, shownArea, usualWijk, type SitedActivity, type SuggestablePartner } from './usual-wijk.js'

const place = (id: string, kind: 'WIJK' | 'BUURT', parentId: string | null) => ({ id, name: id, kind, parentId })
const areas = new Map(
  [
    place('w1', 'WIJK', 'gemeente'),
    place('w2', 'WIJK', 'gemeente'),
    place('b1', 'BUURT', 'w1'),
    place('b2', 'BUURT', 'w1'),
    place('los', 'BUURT', null),
  ].map(area => [area.id, area]),
)
const works = (activitiesIn: Readonly<Record<string, number>>, usualAreaId: string | null = null) =>
  usualWijk(
    { usualAreaId, activitiesIn: new Map(Object.entries(activitiesIn)) } satisfies Partial<SuggestablePartner>,
    areas,
  )

describe('waar een aanbieder altijd werkt', () => {
  it.each<[string, Readonly<Record<string, number>>, string | null, string | null]>([
    ['wat hij zelf opgeeft gaat voor', { w1: 2 }, 'w2', 'w2'],
    ['twee keer dezelfde wijk is altijd', { w1: 2 }, null, 'w1'],
    ['een keer kan toeval zijn', { w1: 1 }, null, null],
    ['twee wijken is niet altijd', { w1: 2, w2: 1 }, null, null],
    ['twee buurten van een wijk zijn die wijk', { b1: 1, b2: 1 }, null, 'w1'],
    ['een wijk en een buurt daarin ook', { w1: 1, b2: 1 }, null, 'w1'],
    ['een buurt zonder bekende wijk blijft die buurt', { los: 2 }, null, 'los'],
    ['een wijk waar niets meer is telt niet', { w1: 2, w2: 0 }, null, 'w1'],
    ['niets bekend is niets', {}, null, null],
  ])('%s', (_sentence, activitiesIn, usualAreaId, expected) => {
    expect(works(activitiesIn, usualAreaId)).toBe(expected)
  })
})

const activity = (change: Partial<SitedActivity>): SitedActivity => ({
  status: 'ACTIVE',
  niveau: '1',
  scale: 'UNKNOWN',
  areaId: null,
  areaSource: null,
  ...change,
})

describe('een activiteit zonder wijk', () => {
  it.each<[string, Partial<SitedActivity>, boolean]>([
    ['mist een wijk', {}, true],
    ['die er een heeft niet meer', { areaId: 'w1', areaSource: 'COLUMN' }, false],
    ['die voor de hele gemeente is mist niets', { scale: 'GEMEENTE' }, false],
    ['op niveau 4 is voor de regio, tenzij iets anders bekend is', { niveau: '4' }, false],
    ['buiten de piramide staat op geen kaart', { niveau: 'buiten' }, false],
    ['zonder indeling staat nog nergens', { niveau: null }, false],
    ['die gestopt is hoeft er geen', { status: 'STOPPED' }, false],
  ])('%s', (_sentence, change, expected) => {
    expect(isWithoutWijk(activity(change))).toBe(expected)
  })
})

describe('wat een activiteit zegt over waar haar aanbieder werkt', () => {
  it.each<[string, Partial<SitedActivity>, string | null]>([
    ['de wijk die de lijst noemt', { areaId: 'w1', areaSource: 'COLUMN' }, 'w1'],
    ['niets als de wijk zelf via de aanbieder kwam', { areaId: 'w1', areaSource: 'ORGANISER' }, null],
    ['niets als zij gestopt is', { areaId: 'w1', areaSource: 'COLUMN', status: 'STOPPED' }, null],
    ['niets als zij geen wijk heeft', {}, null],
  ])('%s', (_sentence, change, expected) => {
    expect(shownArea(activity(change))).toBe(expected)
  })
})
