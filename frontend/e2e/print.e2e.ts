import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { LAPTOP, openBrowser, openPage, PHONE, type Screen } from './browser'
import { eersteDag1252 } from './own-files'
import { Register } from './register'
import { open } from './walk'

const url = inject('productUrl')
const MAATSTAVEN = ['aantal', 'geschat', 'opgegeven'] as const
/** The longest choice there is: its words stand in the conclusion and above it. */
const LONG_CHOICE =
  'doelgroep=beperking_verstandelijk&niveau=1&thema=eenzaamheid&waar=wijk&nakijken=true&zoek=in+beweging'

const A4 = { width: 595, height: 842 }

/** The sheets of a printed page: how many, and the size of the first in points. */
async function sheets(
  page: Page,
): Promise<{ readonly count: number; readonly width: number; readonly height: number }> {
  // No format given: the size of the sheet is the one the style sheet asks for.
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? []
  const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  return { count, width: Math.round(Number(width)), height: Math.round(Number(height)) }
}

/** A list with a wijk in every row, of as many wijken as a large gemeente has; invented. */
const manyWijken = (count: number): string =>
  [
    'Activiteit;Aanbieder;Wijk',
    ...Array.from({ length: count }, (_, at) => `Wandelgroep ${at};Stichting Voorbeeld;Kruiskamp en Schutskamp ${at}`),
  ].join('\n')

describe('het Overzicht op papier', () => {
  let browser: Browser
  let own: Register
  let large: Register
  let wijk: string

  beforeAll(async () => {
    browser = await openBrowser()
    own = await Register.begin(url, 'Papier (verzonnen)')
    await own.readIn('activities', 'aanbod.csv', eersteDag1252())
    wijk = (await new Register(url, 'duinrade').overview()).whereabouts.wijken[0]?.area.id ?? ''
    large = await Register.begin(url, 'Gemeente met veel wijken en een lange naam (verzonnen)')
    await large.readIn('activities', 'wijken.csv', manyWijken(45))
  })
  afterAll(() => browser.close())

  const onPaper = async (address: string, screen: Screen) => {
    const page = await openPage(browser, screen)
    await open(page, `${url}/${address}`)
    const result = await sheets(page)
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('body').innerText()
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const map = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--sp-seq-1'))
    await page.context().close()
    return { ...result, text, ground, map }
  }

  it.each(MAATSTAVEN)('past in de maatstaf %s op precies één A4, ook met de langste keuze', async maat => {
    for (const address of [
      `duinrade/overzicht?maat=${maat}`,
      `duinrade/overzicht?maat=${maat}&${LONG_CHOICE}`,
      `duinrade/overzicht?maat=${maat}&wijk=${wijk}&thema=eenzaamheid&zoek=samen`,
      `${own.slug}/overzicht?maat=${maat}`,
      `${large.slug}/overzicht?maat=${maat}`,
    ])
      expect(await onPaper(address, LAPTOP), address).toMatchObject({ count: 1, ...A4 })
  })

  it('past ook zonder gekozen maatstaf, met de rijen open en vanaf een telefoon', async () => {
    expect(await onPaper('duinrade/overzicht', PHONE)).toMatchObject({ count: 1, ...A4 })
    expect(await onPaper('duinrade/overzicht?niveau=3&rijen=true', LAPTOP)).toMatchObject({ count: 1, ...A4 })
  })

  it('zegt van wie het is, van wanneer, waarover en waaruit, en dat Duinrade verzonnen is', async () => {
    const { text } = await onPaper('duinrade/overzicht?doelgroep=ouderen', LAPTOP)
    expect(text).toContain('Gemeente Duinrade')
    expect(text).toContain('fictief')
    expect(text).toMatch(/Peildatum\s*\d+ \w+ \d{4}/)
    expect(text).toMatch(/Keuze\s*activiteiten voor ouderen/)
    expect(text).toMatch(/Bron\s*register van Duinrade, indeling/)
    expect(text).toContain('Alle namen en cijfers zijn verzonnen.')
    expect((await onPaper(`${own.slug}/overzicht`, LAPTOP)).text).not.toContain('Alle namen en cijfers zijn verzonnen.')
  })

  it('is licht, ook als het scherm donker is', async () => {
    const light = await onPaper('duinrade/overzicht', LAPTOP)
    const dark = await onPaper('duinrade/overzicht', { ...LAPTOP, dark: true })
    expect(light.ground).toBe('rgb(255, 255, 255)')
    expect([dark.ground, dark.map]).toEqual([light.ground, light.map])
  })

  it('telt de wijken waarvoor op het blad geen plaats is', async () => {
    const page = await openPage(browser, LAPTOP)
    await open(page, `${url}/${large.slug}/overzicht`)
    // What the sheet shows is drawn when printing begins.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect
      .poll(() => page.locator('.sp-where').textContent())
      .toMatch(/en nog \d+ wijken; die staan op het scherm/)
    await page.context().close()
  })
})
