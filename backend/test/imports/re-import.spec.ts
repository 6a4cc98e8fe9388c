import type { NestExpressApplication } from '@nestjs/platform-express'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { Wizard } from './wizard'

const ROWS = [
  { Activiteit: 'Yoga', Aanbieder: 'De Kop', Wijk: 'Duinoord', Locatie: 'zaal 1', Url: 'x.nl/1', Kosten: '€ 5' },
  { Activiteit: 'Yoga', Aanbieder: 'SV Duinrade', Wijk: 'Duinoord', Locatie: 'zaal 2', Url: 'x.nl/2', Kosten: '€ 6' },
  { Activiteit: 'Judo', Aanbieder: 'SV Duinrade', Wijk: 'Duinoord', Locatie: 'zaal 2', Url: 'x.nl/3', Kosten: '€ 7' },
  { Activiteit: 'Judo', Aanbieder: 'SV Duinrade', Wijk: 'Havenkwartier', Locatie: '', Url: 'x.nl/4', Kosten: '€ 8' },
  { Activiteit: 'Wandelen', Aanbieder: '', Wijk: '', Locatie: '', Url: 'x.nl/5', Kosten: 'gratis' },
] as const
type Column = keyof (typeof ROWS)[number]

const lijst = (...columns: Column[]): string =>
  [columns, ...ROWS.map(row => columns.map(column => row[column]))].map(cells => `${cells.join(';')}\r\n`).join('')

describe('een lijst met andere kolommen opnieuw inlezen', () => {
  let database: TestDatabase
  let app: NestExpressApplication
  let wizard: Wizard

  beforeAll(async () => {
    database = await createTestDatabase()
    app = await createTestApp(database)
  })
  afterAll(async () => {
    await app.close()
    await database.drop()
  })
  beforeEach(async () => {
    wizard = await Wizard.begin(app, 'Duinrade')
  })

  const total = async (): Promise<number> => {
    const { activities } = await wizard.ask<{ activities: { totalCount: number } }>('{ activities { totalCount } }')
    return activities.totalCount
  }

  it.each<[string, Column[], Column[]]>([
    ['zonder wijk', ['Activiteit', 'Aanbieder', 'Wijk', 'Kosten'], ['Activiteit', 'Aanbieder', 'Kosten']],
    ['zonder aanbieder', ['Activiteit', 'Aanbieder', 'Wijk', 'Kosten'], ['Activiteit', 'Wijk', 'Kosten']],
    [
      'met een webadres erbij',
      ['Activiteit', 'Aanbieder', 'Wijk', 'Kosten'],
      ['Activiteit', 'Aanbieder', 'Wijk', 'Url', 'Kosten'],
    ],
    [
      'zonder webadres',
      ['Activiteit', 'Aanbieder', 'Wijk', 'Url', 'Kosten'],
      ['Activiteit', 'Aanbieder', 'Wijk', 'Kosten'],
    ],
    ['met alles erbij', ['Activiteit', 'Kosten'], ['Activiteit', 'Aanbieder', 'Wijk', 'Locatie', 'Url', 'Kosten']],
    ['met alleen de titel over', ['Activiteit', 'Aanbieder', 'Wijk', 'Locatie', 'Url'], ['Activiteit']],
  ])('%s maakt geen enkele activiteit dubbel, ook niet bij de keer erna', async (_, before, now) => {
    await wizard.readIn('activities', 'aanbod.csv', lijst(...before))
    const again = await wizard.planned('activities', 'aanbod.csv', lijst(...now))
    expect(again.counts).toMatchObject({ read: 5, create: 0, reject: 0 })
    const changes = again.counts.update > 0
    expect(again.problems.some(({ row, code }) => row === 0 && code === 'OP_NAAM_HERKEND')).toBe(changes)
    await wizard.commit(again.id)
    const third = await wizard.planned('activities', 'aanbod.csv', lijst(...now))
    expect(third.counts).toMatchObject({ unchanged: 5 })
    expect((await wizard.planned('activities', 'aanbod.csv', lijst(...before))).counts).toMatchObject({ create: 0 })
    expect(await total()).toBe(5)
  })

  it('hetzelfde aanbod van een ander blijft apart, en veel bekende namen zijn een waarschuwing in het voorbeeld', async () => {
    await wizard.readIn('activities', 'aanbod.csv', lijst('Activiteit', 'Aanbieder', 'Wijk'))
    const others = 'Activiteit;Aanbieder\r\nYoga;De Eik\r\nJudo;De Eik\r\nWandelen;De Eik\r\nDansen;De Eik\r\n'
    const job = await wizard.planned('activities', 'de-eik.csv', others)
    expect(job.counts).toMatchObject({ create: 3, update: 1 })
    await wizard.commit(job.id)
    expect(await total()).toBe(8)
    const third = await wizard.planned('activities', 'x.csv', others.replaceAll('De Eik', 'De Beuk'))
    expect(third.counts).toMatchObject({ create: 4 })
    expect(third.problems[0]?.message).toContain('4 van de 4 rijen lijken nieuw')
  })

  it('een lijst die vorige keer al een wijk kreeg, heet bij een andere prijs niet anders in haar wijk', async () => {
    await wizard.readIn('activities', 'aanbod.csv', lijst('Activiteit', 'Aanbieder', 'Kosten'))
    const withWijk = lijst('Activiteit', 'Aanbieder', 'Wijk', 'Kosten')
    await wizard.readIn('activities', 'aanbod.csv', withWijk)
    const third = await wizard.planned('activities', 'aanbod.csv', withWijk.replaceAll('€ ', '€ 1'))
    expect(third.counts).toMatchObject({ create: 0, update: 4, unchanged: 1 })
    expect(third.problems.map(({ code }) => code)).not.toContain('OP_NAAM_HERKEND')
  })

  it('een verbeterde wijk geeft een opmerking op haar rij, en er staat hoeveel er niet meer in het bestand is', async () => {
    const judo = Array.from('ABCDEFGHIJ')
      .map(letter => `Judo ${letter};Club;Oost\r\n`)
      .join('')
    const head = 'Activiteit;Aanbieder;Wijk\r\n'
    await wizard.readIn('activities', 'mei.csv', head + judo)
    const corrected = judo.replace('A;Club;Oost', 'A;Club;Noord').replace('B;Club;Oost', 'B;Club;Noord')
    const job = await wizard.planned('activities', 'juni.csv', head + corrected)
    expect(job.counts).toMatchObject({ create: 2, unchanged: 8 })
    expect(job.problems.map(({ row, message }) => [row, message])).toEqual([
      [0, '2 activiteiten uit een eerdere lijst staan niet in dit bestand; zij blijven staan.'],
      [2, 'Lijkt op Judo A bij Club in Oost, die niet in dit bestand staat: nieuw of gewijzigd?'],
      [3, 'Lijkt op Judo B bij Club in Oost, die niet in dit bestand staat: nieuw of gewijzigd?'],
    ])
    const other = await wizard.planned('activities', 'dans.csv', `${head}Dansen;De Kop;Zuid\r\n`)
    expect(other.problems).toEqual([])
  })
})
