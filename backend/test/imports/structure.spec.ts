import type { NestExpressApplication } from '@nestjs/platform-express'
import { encode } from 'iconv-lite'
import { createTestDatabase, type TestDatabase } from '../postgres/test-database'
import { createTestApp } from '../test-app'
import { Wizard } from './wizard'
import { excel } from './workbooks.data'

const KOP = ['Activiteit', 'Organisatie']

// Alle namen in dit bestand zijn verzonnen.
describe('bestanden die op hun eigen manier in elkaar zitten', () => {
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

  const refusal = async (name: string, content: string | Buffer, kind = 'activities'): Promise<string> => {
    const response = await wizard.send(kind, name, content)
    expect(response.status).toBe(400)
    return (response.body as { message: string }).message
  }

  it('van een werkmap met uitleg, een keuzelijst, een verborgen tabblad en een tabblad op naam komt alleen de lijst mee', async () => {
    const book = await excel(
      {
        Aanbod: [['Aanbod van Duinrade'], ['Wijk: Duinoord'], KOP, ['Wandelen', 'De Kop'], ['Eindtotaal', '1']],
        Fatima: [KOP, ['Judo', 'SV Duinrade']],
        Toelichting: [['Zo vult u de lijst in'], ['Zet elke activiteit op een rij']],
        Keuzelijsten: [
          ['Activiteit', 'Niveau'],
          ['Judo', '1'],
        ],
        Oud: [KOP, ['Gestopt aanbod', 'De Kop']],
      },
      ['Oud'],
    )
    const job = await wizard.planned('activities', 'aanbod.xlsx', book)
    expect(job.sheets.map(({ name, used, tabMeans }) => [name, used, tabMeans])).toEqual([
      ['Aanbod', true, null],
      ['tabblad 2', true, null],
      ['Toelichting', false, null],
      ['Keuzelijsten', false, null],
    ])
    expect(job.counts).toMatchObject({ read: 3, create: 2, skip: 1 })
    const said = job.problems.map(({ code, row, message }) => [code, row, message] as const)
    expect(said.filter(([, row]) => row === 0).map(([code]) => code)).toEqual([
      'HIDDEN_SHEET',
      'TABBLAD_OVERGESLAGEN',
      'TABBLAD_OVERGESLAGEN',
    ])
    expect(said.map(([, , message]) => message).join()).toMatch(/"Oud".*"Toelichting".*uitleg.*"Keuzelijsten"/)
    expect(said.filter(([code]) => code === 'BOVEN_DE_KOP')).toHaveLength(2)
    expect(JSON.stringify(job)).not.toContain('Fatima')
    await wizard.commit(job.id)
    const { areas } = await wizard.ask<{ areas: { name: string }[] }>('{ areas(kind: WIJK) { name } }')
    expect(areas).toEqual([{ name: 'Duinoord' }])
  })

  it('tabbladen met namen die niets zeggen, worden geen wijken, en dat staat in het verslag', async () => {
    const book = await excel({ Alfa: [KOP, ['Wandelen', 'De Kop']], Bravo: [KOP, ['Judo', 'SV Duinrade']] })
    const job = await wizard.planned('activities', 'aanbod.xlsx', book)
    expect(job.sheets.map(({ tabMeans }) => tabMeans)).toEqual([null, null])
    expect((await wizard.report(job.id)).problems).toMatchObject([{ row: 0, code: 'TABNAMEN', level: 'warning' }])
  })

  it.each([
    ['alleen een kop', 'Activiteit;Aanbieder;Wijk\r\n', 'alleen een kop'],
    [
      'een tabel op haar kant',
      'Activiteit;Wandelen;Judo\r\nAanbieder;De Kop;SV Duinrade\r\nWijk;Duinoord;Duinoord\r\nKosten;5;6\r\n',
      'Transponeren',
    ],
  ])('%s wordt meteen geweigerd, met wat er nodig is', async (_, content, words) => {
    expect(await refusal('aanbod.csv', content)).toContain(words)
  })

  it('tekst die zich kaart noemt, wordt bij het sturen geweigerd en niet later', async () => {
    expect(await refusal('wijken.geojson', 'wijkcode;wijknaam\r\nWK999801;Duinoord\r\n', 'areas')).toContain(
      'geen JSON',
    )
  })

  it('een lijst met strepen ertussen wordt gelezen', async () => {
    const job = await wizard.planned('activities', 'aanbod.csv', 'Activiteit|Aanbieder\r\nJudo|SV Duinrade\r\n')
    expect(job).toMatchObject({ separator: '|', counts: { create: 1 } })
  })

  it('twee soorten tekens door elkaar worden hersteld, met rij en kolom', async () => {
    const mixed = Buffer.concat([
      encode('Activiteit;Aanbieder\r\nCafé één;Éénhoorn\r\nOefencafé;Crèche\r\n', 'win1252'),
      Buffer.from('Judocafé;SV Duinrade\r\n', 'utf8'),
    ])
    const job = await wizard.planned('activities', 'aanbod.csv', mixed)
    expect((await wizard.rows(job.id)).map(({ title }) => title)).toEqual(['Café één', 'Oefencafé', 'Judocafé'])
    expect(job.problems).toMatchObject([{ row: 4, column: 'Activiteit', code: 'LETTERS_HERSTELD' }])
  })
})
