import { describe, expect, it } from 'vitest'
import type { RawRow } from './import-types.js'
import { isExplanation, labelsDownwards, whyNotRead, type TabFacts } from './tab-use.js'
import { readTitleRows } from './title-rows.js'

const rows = (...lines: string[][]): RawRow[] => lines.map((cells, at) => ({ sheet: null, row: at + 1, cells }))
const list = (name: string, other: Partial<TabFacts> = {}): TabFacts => ({
  name,
  hasHeader: true,
  hasNeeded: true,
  rowsBelow: 12,
  downwards: [],
  ...other,
})

describe('welke tabbladen bij de lijst horen', () => {
  it.each([
    'Toelichting',
    'Leeswijzer',
    'Uitleg',
    'Instructie',
    'Keuzelijsten',
    'Toelichting bij de lijst',
    'Lees mij',
  ])('een tabblad "%s" is uitleg', name => expect(isExplanation(name)).toBe(true))

  it.each(['Aanbod', 'Noord', 'Lijst 2025', 'Uitlegerij', 'Activiteiten'])('een tabblad "%s" is geen uitleg', name =>
    expect(isExplanation(name)).toBe(false),
  )

  it('uitleg naast een lijst wordt overgeslagen, met de reden', () => {
    const aanbod = list('Aanbod')
    const uitleg = list('Uitleg')
    expect(whyNotRead(aanbod, [aanbod, uitleg])).toBeNull()
    expect(whyNotRead(uitleg, [aanbod, uitleg])).toContain('uitleg')
  })

  it('wie maar één tabblad heeft, heeft daar zijn lijst, hoe het ook heet', () => {
    const only = list('Informatie')
    expect(whyNotRead(only, [only])).toBeNull()
  })

  it('een tabblad zonder kop naast tabbladen met een kop hoort niet bij de lijst', () => {
    const aanbod = list('Aanbod')
    const notes = list('Aantekeningen', { hasHeader: false })
    expect(whyNotRead(notes, [aanbod, notes])).toContain('geen rij met namen van kolommen')
    expect(whyNotRead(notes, [notes])).toBeNull()
  })

  it('een kop zonder rijen is geen lijst', () => {
    const empty = list('Aanbod', { rowsBelow: 0 })
    expect(whyNotRead(empty, [empty])).toContain('alleen een kop')
  })
})

describe('een tabel die op haar kant ligt', () => {
  it('wordt herkend aan de namen van kolommen onder elkaar, en zegt wat er nodig is', () => {
    const labels = labelsDownwards(
      rows(
        ['Activiteit', 'Wandelen', 'Judo'],
        ['Aanbieder', 'De Kop', 'SV Duinrade'],
        ['Wijk', 'Noord', 'Zuid'],
        ['Kosten', '5', '6'],
      ),
      'ACTIVITIES',
    )
    expect(labels).toEqual(['Activiteit', 'Aanbieder', 'Wijk', 'Kosten'])
    const tab = list('Aanbod', { downwards: labels })
    expect(whyNotRead(tab, [tab])).toMatch(/"Activiteit", "Aanbieder", "Wijk".*één activiteit per rij.*Transponeren/)
  })

  it('een gewone tabel staat rechtop', () => {
    const upright = rows(['Activiteit', 'Aanbieder', 'Wijk'], ['Wandelen', 'De Kop', 'Noord'], ['Judo', 'SV', 'Zuid'])
    expect(labelsDownwards(upright, 'ACTIVITIES')).toEqual([])
  })
})

describe('regels boven de kop', () => {
  const known = { wijken: ['Duinoord'], partners: ['SV Duinrade'] }

  it('een wijk of aanbieder die daar genoemd wordt, geldt voor alle rijen', () => {
    const read = readTitleRows(rows(['Wijk: Havenkwartier', ''], ['Organisatie', 'Buurthuis De Kop']), known)
    expect(read.says).toEqual({ wijk: 'Havenkwartier', organiser: 'Buurthuis De Kop' })
    expect(read.remarks.map(({ row }) => row)).toEqual([1, 2])
    expect(read.remarks[0]?.message).toContain('krijgen deze wijk')
  })

  it('een naam die het register kent, heeft geen woord ervoor nodig', () => {
    expect(readTitleRows(rows(['Duinoord'], ['SV Duinrade']), known).says).toEqual({
      wijk: 'Duinoord',
      organiser: 'SV Duinrade',
    })
  })

  it('de rest wordt gemeld en verdwijnt niet stil; een persoon wordt niet aangehaald', () => {
    const { says, remarks } = readTitleRows(
      rows(['Sportaanbod 2025', 'Sportaanbod 2025'], ['Organisatie: Fatima Amrani'], ['bijgewerkt 1 maart']),
      known,
    )
    expect(says).toEqual({ wijk: null, organiser: null })
    expect(remarks).toHaveLength(1)
    expect(remarks[0]?.message).toContain('"Sportaanbod 2025"')
    expect(remarks[0]?.message).toContain('"bijgewerkt 1 maart"')
    expect(remarks[0]?.message).not.toContain('Fatima')
  })
})
