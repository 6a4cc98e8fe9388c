import { eersteDagCsv } from '@sportpiramide/fixtures'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { expectAccessible, expectNoErrors, LAPTOP, openBrowser, openPage } from './browser'
import { eersteDag1252, ownFolder, ownInhabitants, ownMap, OWN_WIJKEN } from './own-files'
import { Register } from './register'
import { chooseFile, importInAddress, open, untilHeading } from './walk'

const url = inject('productUrl')

/** The first-day list with one row whose name is missing. */
const withoutTitle = (): string => eersteDagCsv().replace('Walking football;', ';')

describe('wat er misgaat wordt gezegd, en verandert niets', () => {
  const files = ownFolder()
  let browser: Browser
  let page: Page
  let register: Register

  const importing = (kind = ''): string => `${url}/${register.slug}/importeren${kind && `?soort=${kind}`}`
  const alert = () => page.getByRole('alert')
  const expectUnchanged = async (): Promise<void> => {
    expect((await register.overview()).register.activityCount).toBe(0)
    expect(await register.wijken()).toEqual([])
  }
  const plan = async (): Promise<void> => {
    await untilHeading(page, /Kloppen de kolommen/)
    await page.getByRole('button', { name: 'Klopt, laat zien wat er gebeurt' }).click()
  }
  /** Cells of one row of the list of problems: place, column, value, message. */
  const problem = async (place: RegExp): Promise<string[]> => {
    const row = page.locator('.sp-problems tbody tr').filter({ has: page.getByRole('rowheader', { name: place }) })
    return row.first().locator('th, td').allInnerTexts()
  }

  beforeAll(async () => {
    browser = await openBrowser()
    page = await openPage(browser, LAPTOP)
  })
  afterAll(async () => {
    await browser.close()
    files.remove()
  })
  beforeEach(async () => {
    register = await Register.begin(url, 'Vergissing (verzonnen)')
  })

  afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }))

  it.each([
    ['een PDF met de naam van een Excelbestand', 'aanbod.xlsx', '%PDF-1.7 iets', /PDF/],
    ['een leeg bestand', 'aanbod.csv', '', /leeg/],
    ['een bestand met alleen lege regels', 'aanbod.csv', '\r\n;;;\r\n', /rijen/],
    ['tekst met de naam van een Excelbestand', 'aanbod.xlsx', 'Naam;Wijk\r\nZumba;Centrum\r\n', /tekst|CSV/],
    [
      'een oud Excelbestand',
      'aanbod.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      /xlsx|Excel/,
    ],
  ])('%s wordt geweigerd met een uitleg', async (_, name, content, said) => {
    await open(page, importing())
    await chooseFile(page, files.path(name, content))
    await alert().waitFor()
    expect(await alert().innerText()).toMatch(said)
    await page.getByLabel('Kies een bestand').waitFor({ state: 'attached' })
    await expectAccessible(page)
    await expectUnchanged()
  })

  it('een kapotte kaart wordt geweigerd met een uitleg', async () => {
    await open(page, importing('areas'))
    await chooseFile(page, files.path('wijken_2026.geojson', '{"type":"FeatureCollection","features":[{'))
    await alert().waitFor()
    expect(await alert().innerText()).toMatch(/GeoJSON|kaart/)
    await expectUnchanged()
  })

  it('een lijst zonder kolom met namen vraagt om die kolom en gaat niet verder', async () => {
    await open(page, importing())
    await chooseFile(page, files.path('getallen.csv', 'a;b\r\n1;2\r\n3;4\r\n'))
    await untilHeading(page, /Kloppen de kolommen/)
    await page.getByText('Kies eerst een kolom voor: Naam van de activiteit.').waitFor()
    expect(await page.getByRole('button', { name: 'Klopt, laat zien wat er gebeurt' }).isDisabled()).toBe(true)
    await expectUnchanged()
  })

  it('wie een kolom wil die niet bewaard is, laat het bestand opnieuw lezen; na verversen wijst hij het zelf aan', async () => {
    const list = files.path('eigen.csv', 'Activiteit;Zulu\r\nJudo;SV Verzonnen\r\nYoga;De Kop\r\n')
    const choose = () => page.getByRole('combobox', { name: /Zulu/ }).selectOption({ label: 'Aanbieder' })
    const readAgain = page.getByRole('button', { name: 'Lees het bestand opnieuw' })
    await open(page, importing())
    await chooseFile(page, list)
    await untilHeading(page, /Kloppen de kolommen/)
    await page.reload()
    await untilHeading(page, /Kloppen de kolommen/)
    await choose()
    await page.getByText('Kies het bestand opnieuw, dan lezen wij het mee.').waitFor()
    expect(await readAgain.count()).toBe(0)
    const before = importInAddress(page)
    await chooseFile(page, list)
    await expect.poll(() => importInAddress(page)).not.toBe(before)
    await page.getByText('SV Verzonnen').waitFor()
    await page.getByRole('combobox', { name: /Activiteit/ }).selectOption({ label: 'niet gebruiken' })
    await page.getByRole('combobox', { name: /Zulu/ }).selectOption({ label: 'Naam van de activiteit (nodig)' })
    await plan()
    await untilHeading(page, /2 gelezen, 0 kwijt/)
    await page.getByRole('button', { name: 'Kolommen aanpassen' }).click()
    await page.getByRole('combobox', { name: /Activiteit/ }).selectOption({ label: 'Omschrijving' })
    await expectAccessible(page)
    await readAgain.click()
    await untilHeading(page, /Kloppen de kolommen/)
    await page.getByText('Judo').waitFor()
  })

  it('een rij zonder naam wordt afgekeurd, met rij en kolom; de goede rijen kunnen erin', async () => {
    await open(page, importing())
    await chooseFile(page, files.path('aanbod.csv', withoutTitle()))
    await plan()
    await untilHeading(page, /0 kwijt/)
    const [place, column, , message] = await problem(/rij 5/)
    expect([place, column]).toEqual(['rij 5', 'Naam activiteit'])
    expect(message).toMatch(/^fout: .*naam/i)
    await page.getByRole('button', { name: 'Lees de goede rijen in' }).waitFor()
    await expectUnchanged()
  })

  it('tekst waar een getal hoort wijst rij, kolom en waarde aan', async () => {
    await open(page, importing('indicators'))
    await chooseFile(page, files.path('inwoners_2026.csv', ownInhabitants().replace(';2026;3000', ';2026;veel')))
    await plan()
    await untilHeading(page, /0 kwijt/)
    const [place, column, value, message] = await problem(/rij 5/)
    expect([place, column, value]).toEqual(['rij 5', 'inwoners', 'veel'])
    expect(message).toMatch(/^fout: .*getal/)
    await expectUnchanged()
  })

  it('een wijk van een andere gemeente in de kaart wordt aangewezen', async () => {
    const map = JSON.parse(ownMap('Vergissing')) as { features: { properties: Record<string, string> }[] }
    const last = map.features.at(-1)
    if (last)
      Object.assign(last.properties, {
        wijkcode: 'WK999701',
        wijknaam: 'Elders',
        gemeentecode: 'GM9997',
        gemeentenaam: 'Elders',
      })
    await open(page, importing('areas'))
    await chooseFile(page, files.path('wijken_2026.geojson', JSON.stringify(map)))
    await untilHeading(page, /Kloppen de kolommen/)
    const choice = page.getByRole('radio', { name: /Vergissing/ })
    if ((await choice.count()) > 0) await choice.check()
    await page.getByRole('button', { name: 'Klopt, laat zien wat er gebeurt' }).click()
    await untilHeading(page, /0 kwijt/)
    const [place, , value, message] = await problem(/rij/)
    expect([place, value]).toEqual([`rij ${OWN_WIJKEN + 1}`, 'WK999701'])
    expect(message).toBe('fout: WK999701 hoort bij Elders (GM9997), niet bij Vergissing.')
    await expectUnchanged()
  })

  it('wie midden in het inlezen ververst, gaat verder waar hij was: kolommen, voorbeeld en klaar', async () => {
    await open(page, importing())
    await chooseFile(page, files.path('aanbod.csv', eersteDag1252()))
    await untilHeading(page, /Kloppen de kolommen/)
    await page.reload()
    await plan()
    await untilHeading(page, /0 kwijt/)
    await page.reload()
    await untilHeading(page, /0 kwijt/)
    await Promise.all([
      page.waitForResponse(response => (response.request().postData() ?? '').includes('commitImport')),
      page.getByRole('button', { name: 'Lees in', exact: true }).click(),
    ])
    await page.reload()
    await untilHeading(page, /gelezen: 60 nieuw/)
    expect((await register.job(importInAddress(page))).state).toBe('DONE')
    expectNoErrors(page)
  })

  it('een verouderd voorbeeld wordt niet uitgevoerd, maar opnieuw doorgerekend', async () => {
    const planned = await register.planned('activities', 'aanbod.csv', eersteDag1252())
    await open(page, `${importing()}?werk=${planned.id}`)
    await untilHeading(page, /0 kwijt/)
    await register.readIn(
      'activities',
      'ander.csv',
      'Naam activiteit;Organisatie\r\nZumba in het park;Dansstudio Draaikolk\r\n',
    )
    await page.getByRole('button', { name: 'Lees in', exact: true }).click()
    await alert().waitFor()
    expect((await register.overview()).register.activityCount).toBe(1)
    await page.getByRole('button', { name: 'Reken opnieuw door' }).click()
    await expect.poll(() => alert().count()).toBe(0)
    await page.getByRole('button', { name: 'Lees in', exact: true }).click()
    await untilHeading(page, /gelezen: /)
    expect((await register.overview()).register.activityCount).toBe(61)
  })

  it('een register dat er niet is geeft een uitleg en een weg terug', async () => {
    await open(page, `${url}/bestaat-niet/overzicht`)
    await untilHeading(page, 'Dit register is er niet')
    await page.getByRole('link', { name: 'Naar het begin' }).click()
    await untilHeading(page, /Zie wat sport en bewegen doen/)
  })

  it('een pagina die er niet is geeft een uitleg', async () => {
    await open(page, `${url}/duinrade/bestaat-niet`)
    await untilHeading(page, 'Deze pagina is er niet')
    expectNoErrors(page)
  })

  it.each([
    ['wijk=00000000-0000-4000-8000-000000000000', 'een onbekende wijk'],
    ['wijk=geen-wijk', 'een onbekende wijk'],
    ['niveau=niveau-negen', 'een onbekend niveau'],
    ['doelgroep=marsbewoners&thema=raketten', 'een onbekende doelgroep en een onbekend thema'],
  ])('een adres met een onbekende keuze (%s): zij valt weg en dat wordt gezegd', async (query, what) => {
    await open(page, `${url}/duinrade/overzicht?${query}&maat=aantal`)
    await page.getByText(`Het adres noemt ${what}. Die keuze hebben wij weggelaten.`).waitFor()
    await untilHeading(page, /^In het register staan/)
    await expect.poll(() => new URL(page.url()).search).toBe('?maat=aantal')
    const said = await page.locator('.sp-filters, .sp-overview-head').allInnerTexts()
    for (const value of new URLSearchParams(query).values()) expect(said.join(' ')).not.toContain(value)
    expectNoErrors(page)
  })

  it('als de server weg is staat dat er, en opnieuw proberen helpt zodra hij terug is', async () => {
    await page.route('**/graphql', route => route.abort())
    await open(page, `${url}/duinrade/overzicht`)
    await page
      .getByRole('alert')
      .getByText(/server antwoordt niet/)
      .waitFor()
    await expectAccessible(page)
    await page.unroute('**/graphql')
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
    await untilHeading(page, /^In het register staan/)
  })

  it('als de server halverwege wegvalt blijft staan wat er stond, onder zijn eigen zin, en gaat het vanzelf verder', async () => {
    await open(page, `${url}/duinrade/overzicht?maat=aantal`)
    const before = await untilHeading(page, /./)
    await page.route('**/graphql', route => route.abort())
    await page.getByRole('button', { name: /^Zandhoek: / }).click()
    await alert()
      .getByText(/De nieuwste cijfers kwamen niet/)
      .waitFor()
    expect(await untilHeading(page, /./)).toBe(before)
    await expectAccessible(page)
    await page.unroute('**/graphql')
    await untilHeading(page, /in Zandhoek/)
    expect(await alert().count()).toBe(0)
  })

  it('een scherm dat niet kon worden opgehaald komt vanzelf zodra de server terug is', async () => {
    await open(page, `${url}/duinrade/overzicht`)
    await page.route('**/*', route => route.abort())
    await page.getByRole('link', { name: 'Methode' }).click()
    await alert()
      .getByText(/server antwoordt niet/)
      .waitFor()
    await page.unroute('**/*')
    await untilHeading(page, 'Zo deelt en telt de Sportpiramide')
  })

  it('een filter waarvan de lijst niet kwam laat het scherm staan, en opent daarna wel', async () => {
    await open(page, `${url}/duinrade/overzicht`)
    await page.route('**/*', route => route.abort())
    const filter = page.getByRole('button', { name: /^Thema / })
    await filter.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/server antwoordt niet/).waitFor()
    await untilHeading(page, /^In het register staan/)
    await page.unroute('**/*')
    await filter.click()
    await page.getByRole('listbox').waitFor()
  })

  it('zolang de cijfers van een keuze onderweg zijn, wordt geen oud getal bij de nieuwe keuze gezegd', async () => {
    await open(page, `${url}/duinrade/overzicht?maat=aantal`)
    const before = await untilHeading(page, /./)
    let release = (): void => undefined
    const held = new Promise<void>(resolve => (release = resolve))
    await page.route('**/graphql', async route => {
      await held
      await route.continue()
    })
    await page.getByRole('button', { name: /^Zandhoek: / }).click()
    await page.locator('.sp-overview[aria-busy=true]').waitFor()
    await page.getByRole('button', { name: 'Wijk Zandhoek' }).waitFor()
    expect(await untilHeading(page, /./)).toBe(before)
    release()
    const wijk = (await new Register(url, 'duinrade').overview()).whereabouts.wijken.find(
      one => one.area.name === 'Zandhoek',
    )
    const { total } = await new Register(url, 'duinrade').overview({ wijk: wijk?.area.id })
    await untilHeading(page, new RegExp(`^In het register staan ${total} activiteiten in Zandhoek`))
  })
})
