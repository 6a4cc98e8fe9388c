import { describe, expect, it } from 'vitest'
import { geplaatstDoor, plaatsenTekst, plekTekst, ritmeTekst, verplaatstTekst } from './activiteit.js'
import { leegNaastBand, piramideOnder, piramideTitel, schaalTekst } from './grafiek.js'
import { bandZin, buitenZin, celZin, type MerkFacts, nietPerWeekTekst, nietPerWeekZin, wijkZin } from './merken.js'
import { losseKeuzes, niveauKeuze } from './selectie.js'
import { doelgroepNaam, doelgroepVoor, niveauNaam } from './termen.js'
import { nakijkenKnop, stapStand, volledigheid } from './trap.js'

const zorg = { code: '4', label: 'Sport en bewegen als (onderdeel van) zorg' }
const maatwerk = { code: '3', label: 'Maatwerk en individuele toeleiding' }
const ouderen = { code: 'ouderen', label: 'Ouderen / senioren (55+)' }
const none = { activities: 0, needsReview: 0, unknown: 0, singleEvents: 0, paths: 0 }
const merk = (
  yardstick: 'AANTAL' | 'PLAATSEN_GESCHAT' | 'PLAATSEN_OPGEGEVEN' = 'AANTAL',
  ownList = false,
  more: Partial<MerkFacts> = {},
): MerkFacts => ({ yardstick, ownList, selection: {}, beside: { activities: 0, assumed: 0 }, ...more })
const nine = { ...none, activities: 9, needsReview: 2 }

describe('de zin van een band', () => {
  it('noemt niveau, naam, aantal en wat nog na te kijken is', () => {
    expect(bandZin(zorg, nine, merk('AANTAL', false))).toBe('Niveau 4, Zorg: 9 activiteiten, 2 nog na te kijken.')
  })

  it('zegt van een lege band dat er nog niet is nagevraagd', () => {
    expect(bandZin(maatwerk, none, merk('AANTAL', true))).toBe(
      'Niveau 3, Maatwerk: 0 activiteiten, in uw lijst staat niets; nog niet nagevraagd.',
    )
    expect(leegNaastBand('NIET_NAGEVRAAGD', false)).toEqual(['in het register staat niets;', 'nog niet nagevraagd'])
  })

  it('zegt onder een keuze uit de rijen dat er bij die keuze niets staat', () => {
    const chosen = merk('AANTAL', true, { selection: { nakijken: true } })
    expect(bandZin(maatwerk, none, chosen)).toBe('Niveau 3, Maatwerk: 0 activiteiten bij deze keuze.')
    expect(celZin(maatwerk, ouderen, none, chosen)).toBe('Maatwerk voor ouderen: niets bij deze keuze.')
    expect(wijkZin('Duinzoom', none, chosen)).toBe('Duinzoom: niets bij deze keuze.')
    expect(leegNaastBand('NIET_BIJ_KEUZE', true)).toEqual(['in uw lijst staat niets', 'bij deze keuze'])
  })

  it('noemt in een wijk apart wat voor de hele gemeente of regio is, en heet dan nooit leeg', () => {
    const inWijk = merk('AANTAL', false, { selection: { wijk: 'Centrum' }, beside: { activities: 8, assumed: 6 } })
    const rest = 'Daarnaast 8 activiteiten voor de hele gemeente of regio; van 6 nemen wij dat aan.'
    expect(bandZin(zorg, none, inWijk)).toBe(`Niveau 4, Zorg: 0 activiteiten van de wijk zelf. ${rest}`)
    expect(bandZin(zorg, nine, inWijk)).toBe(`Niveau 4, Zorg: 9 activiteiten, 2 nog na te kijken. ${rest}`)
    expect(celZin(zorg, ouderen, none, inWijk)).toBe(`Zorg voor ouderen: niets van de wijk zelf. ${rest}`)
    expect(wijkZin('Duinzoom', none, inWijk)).toBe(`Duinzoom: niets van de wijk zelf. ${rest}`)
    expect(wijkZin('Centrum', nine, inWijk)).toBe('Centrum: 9 activiteiten, 2 nog na te kijken.')
    expect(leegNaastBand('WEL_GEMEENTE', true)).toEqual(['niets van de wijk zelf;', 'wel voor gemeente of regio'])
    const gezocht = { ...inWijk, selection: { wijk: 'Centrum', zoek: 'yoga' } }
    expect(bandZin(zorg, none, gezocht)).toBe(`Niveau 4, Zorg: 0 activiteiten van de wijk zelf bij deze keuze. ${rest}`)
  })

  it('noemt bij plaatsen wat verouderd en wat onbekend is', () => {
    const places = { ...nine, activities: 17, places: 362, stale: 65, unknown: 2 }
    expect(bandZin({ code: '2', label: 'x' }, places, merk('PLAATSEN_OPGEGEVEN', false))).toBe(
      'Niveau 2, Groepsaanpak: 362 opgegeven plaatsen per week, 65 daarvan langer dan een jaar niet bevestigd. Van 2 activiteiten is het aantal plaatsen onbekend.',
    )
    expect(bandZin(zorg, { ...nine, unknown: 9, places: null }, merk('PLAATSEN_OPGEGEVEN', false))).toBe(
      'Niveau 4, Zorg: 9 activiteiten, aantal plaatsen onbekend.',
    )
  })

  it('noemt een traject nooit onbekend: het telt niet per week', () => {
    const paths = { ...none, activities: 11, paths: 11, places: null }
    expect(bandZin(maatwerk, paths, merk('PLAATSEN_OPGEGEVEN', false))).toBe(
      'Niveau 3, Maatwerk: 11 trajecten, niet per week.',
    )
    const mixed = { ...none, activities: 8, paths: 4, singleEvents: 1, unknown: 3, places: null }
    expect(bandZin(maatwerk, mixed, merk('PLAATSEN_OPGEGEVEN', false))).toBe(
      'Niveau 3, Maatwerk: 3 activiteiten, aantal plaatsen onbekend. Daarnaast 4 trajecten en 1 eenmalige activiteit; die tellen niet per week.',
    )
    expect(wijkZin('Centrum', { ...none, activities: 3, paths: 1, places: 30 }, merk('PLAATSEN_OPGEGEVEN'))).toBe(
      'Centrum: 30 opgegeven plaatsen per week. Daarnaast 1 traject; dat telt niet per week.',
    )
    expect(bandZin(maatwerk, paths, merk('AANTAL', false))).toBe('Niveau 3, Maatwerk: 11 activiteiten.')
  })

  it('geeft wat niet per week telt een eigen zin en een eigen woord', () => {
    expect(nietPerWeekZin(none)).toBe('')
    expect(nietPerWeekZin({ paths: 0, singleEvents: 1 })).toBe(
      'Daarnaast 1 eenmalige activiteit; die telt niet per week.',
    )
    expect(
      [
        { paths: 1, singleEvents: 0 },
        { paths: 0, singleEvents: 2 },
        { paths: 1, singleEvents: 2 },
      ].map(nietPerWeekTekst),
    ).toEqual(['1 traject', '2 eenmalig', '3 activiteiten'])
  })

  it('geeft een schatting altijd als reeks', () => {
    expect(bandZin(zorg, { ...nine, places: 370, low: 250, high: 490 }, merk('PLAATSEN_GESCHAT', false))).toBe(
      'Niveau 4, Zorg: naar schatting 250 tot 490 plaatsen per week.',
    )
    expect(bandZin(zorg, { ...nine, places: 70, low: 70, high: 70 }, merk('PLAATSEN_GESCHAT', false))).toBe(
      'Niveau 4, Zorg: naar schatting 70 plaatsen per week.',
    )
  })
})

describe('de zinnen van wijk en cel', () => {
  it('maken van nul geen nul maar "nog niet nagevraagd"', () => {
    expect(wijkZin('Duinzoom', none, merk('AANTAL'))).toBe('Duinzoom: nog niet nagevraagd.')
    expect(celZin(maatwerk, ouderen, none, merk('AANTAL'))).toBe(
      'Maatwerk voor ouderen: nog niets, nog niet nagevraagd.',
    )
  })

  it('buigen het zelfstandig naamwoord', () => {
    expect(wijkZin('Centrum', { ...none, activities: 1 }, merk('AANTAL'))).toBe('Centrum: 1 activiteit.')
    expect(celZin(zorg, ouderen, nine, merk('AANTAL'))).toBe('Zorg voor ouderen: 9 activiteiten, 2 nog na te kijken.')
  })

  it('vertellen wat geen sport is', () => {
    expect(buitenZin(17)).toBe('17 rijen zijn geen sport of bewegen voor deelnemers')
  })
})

describe('titels', () => {
  it('zeggen dat plaatsen nog niet bekend zijn, zolang de lijst er geen enkele noemt', () => {
    expect(piramideTitel('AANTAL', { known: 0, of: 238, apart: 20 })).toBe('Aantallen. Plaatsen zijn nog niet bekend.')
    expect(piramideTitel('AANTAL', { known: 5, of: 238, apart: 20 })).toBe('Aantallen')
    expect(piramideTitel('PLAATSEN_GESCHAT', { known: 0, of: 238, apart: 20 })).toBe('Geschatte plaatsen')
  })

  it('noemen plaatsen niet onbekend als er niets is dat plaatsen per week kan hebben', () => {
    expect(piramideTitel('AANTAL', { known: 0, of: 3, apart: 3 })).toBe('Aantallen')
    expect(piramideTitel('AANTAL', { known: 0, of: 0, apart: 0 })).toBe('Aantallen')
  })

  it('noemen hun eenheid', () => {
    expect(piramideOnder('PLAATSEN_OPGEGEVEN', 'ouderen')).toBe('opgegeven plaatsen per week per 1.000 ouderen')
    expect(piramideOnder('AANTAL', null)).toBe('aantal activiteiten per niveau')
    expect(schaalTekst(50, 'AANTAL', false)).toBe('50 activiteiten')
    expect(schaalTekst(1, 'AANTAL', false)).toBe('1 activiteit')
    expect(schaalTekst(20, 'PLAATSEN_OPGEGEVEN', true)).toBe('20 plaatsen per 1.000')
  })
})

describe('de trap', () => {
  it('vraagt nooit meer dan vijftien rijen tegelijk', () => {
    expect([1, 4, 61].map(nakijkenKnop)).toEqual([
      'Kijk 1 rij na, 1 minuut',
      'Kijk 4 rijen na, 2 minuten',
      'Kijk 15 rijen na, 4 minuten',
    ])
  })

  it('zegt per stap waar u bent of wat nodig is', () => {
    expect(stapStand('AANTALLEN', 'HERE')).toBe('hier bent u nu')
    expect(stapStand('UITKOMST', 'LATER')).toBe('nodig: een nulmeting')
  })

  it('noemt volledigheid nooit als deel van een onbekend geheel', () => {
    expect(
      volledigheid({ partnersAsked: 0, partnersAnswered: 0, lists: 1, rows: { inside: 238, outside: 0, stopped: 0 } }),
    ).toEqual({
      lijsten: 'Eén lijst, 238 rijen.',
      partners: 'Nog geen partner gevraagd.',
    })
    expect(
      volledigheid({ partnersAsked: 31, partnersAnswered: 24, lists: 2, rows: { inside: 1, outside: 0, stopped: 0 } })
        .partners,
    ).toBe('24 van 31 gevraagde partners antwoordden.')
    expect(
      volledigheid({ partnersAsked: 0, partnersAnswered: 0, lists: 0, rows: { inside: 195, outside: 23, stopped: 2 } })
        .lijsten,
    ).toBe('220 rijen: 195 in de piramide, 23 erbuiten, 2 gestopt.')
  })
})

describe('een activiteit', () => {
  it('heeft een ritme dat nooit wordt geraden', () => {
    expect(ritmeTekst({ kind: 'WEEKLY', count: 2 })).toBe('2 keer per week')
    expect(ritmeTekst({ kind: 'SERIES', count: 10 })).toBe('reeks van 10 keer')
    expect(ritmeTekst({ kind: 'PATH', count: null })).toBe('traject')
    expect(ritmeTekst({ kind: 'UNKNOWN' })).toBe('ritme onbekend')
  })

  it('heeft plaatsen, een schatting of onbekend', () => {
    expect(plaatsenTekst({ kind: 'GIVEN', middle: 12 })).toBe('12 plaatsen')
    expect(plaatsenTekst({ kind: 'ESTIMATED', low: 8, middle: 12, high: 15 })).toBe('naar schatting 8 tot 15 plaatsen')
    expect(plaatsenTekst({ kind: 'UNKNOWN' })).toBe('plaatsen onbekend')
  })

  it('staat zonder wijk niet als gemeentebreed te boek', () => {
    expect(plekTekst(null, null, 'UNKNOWN', '1')).toBe('wijk onbekend of gemeentebreed')
    expect(plekTekst(null, null, 'UNKNOWN', '4')).toBe('wij nemen aan: voor de regio')
    expect(plekTekst(null, null, 'REGIO', '4')).toBe('regio')
    expect(plekTekst('Centrum', 'ORGANISER', 'WIJK', '1')).toBe('Centrum, via aanbieder')
    expect(plekTekst('Centrum', 'COLUMN', 'WIJK', '1')).toBe('Centrum')
  })

  it('zegt wie haar plaatste', () => {
    expect(geplaatstDoor({ placedBy: 'MACHINE', confidence: 0.874, placedAt: '2026-02-02T10:00:00Z' })).toBe(
      'automatisch, 87\u00a0% zeker',
    )
    expect(geplaatstDoor({ placedBy: 'PERSON', coder: 'Noor', placedAt: '2026-02-02T10:00:00Z' })).toBe(
      'nagekeken door Noor, 2 februari 2026',
    )
    expect(verplaatstTekst('Wandelgroep', 'buiten', 0)).toBe('“Wandelgroep” staat nu buiten de piramide.')
    expect(verplaatstTekst('Wandelgroep', '2', 3)).toBe(
      '“Wandelgroep” staat nu op niveau 2. 3 dezelfde rijen gingen mee.',
    )
  })
})

describe('de keuze', () => {
  it('noemt een niveau met zijn naam, en buiten zonder cijfer', () => {
    expect(niveauKeuze(maatwerk)).toBe('3 Maatwerk')
    expect(niveauKeuze({ code: 'buiten', label: 'x' })).toBe('Buiten de piramide')
  })

  it('geeft wat in geen filter staat een eigen knop', () => {
    expect(losseKeuzes({ wijk: 'Centrum', waar: 'UNKNOWN', nakijken: true, zoek: 'wandel' }).map(k => k.naam)).toEqual([
      'Zonder wijk',
      'Na te kijken',
    ])
    expect(losseKeuzes({ nakijken: false })).toEqual([])
  })
})

describe('termen', () => {
  it('vallen terug op het label van de taxonomie van de gemeente zelf', () => {
    expect(niveauNaam({ code: '5', label: 'Topsport' })).toBe('Topsport')
    expect(doelgroepNaam({ code: 'eigen', label: 'Vissers (18+)' })).toBe('Vissers (18+)')
    expect(doelgroepVoor({ code: 'eigen', label: 'Vissers (18+)' })).toBe('vissers')
  })
})
