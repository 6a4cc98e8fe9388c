import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage } from './browser'
import { eersteDag1252, ownFolder } from './own-files'
import { Register } from './register'
import { open, untilHeading } from './walk'

const url = inject('productUrl')
const MOST_STOPS = 150

/** What has the focus: the words in it, or its name; "niets" when it fell to the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'niets'
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null
    return (label ?? at.getAttribute('aria-label') ?? at.textContent).trim()
  })

describe('een bestand inlezen zonder muis', () => {
  const files = ownFolder()
  let browser: Browser
  let page: Page
  let register: Register

  const until = (what: RegExp): Promise<void> => expect.poll(() => focused(page)).toMatch(what)
  /** Tab by Tab to what is named, then Enter. */
  const press = async (what: RegExp, key = 'Enter'): Promise<void> => {
    for (let stop = 0; !what.test(await focused(page)); stop += 1) {
      expect(stop, `niet te bereiken: ${String(what)}`).toBeLessThan(MOST_STOPS)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press(key)
  }
  const choose = async (path: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser')
    await press(/^Kies een bestand$/)
    await (await chooser).setFiles(path)
  }
  /** The conclusion of the next step, which has the focus. */
  const step = async (what: RegExp): Promise<void> => {
    await untilHeading(page, what)
    await until(what)
  }
  const readIn = async (): Promise<void> => {
    await choose(files.path('aanbod.csv', eersteDag1252()))
    await step(/Kloppen de kolommen/)
    await press(/^Klopt, laat zien wat er gebeurt$/)
    await step(/gelezen, 0 kwijt/)
    await press(/^Lees in$/)
    await step(/gelezen: /)
  }

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    files.remove()
  })
  beforeEach(async () => {
    register = await Register.begin(url, 'Zonder muis (verzonnen)')
    page = await openPage(browser, LAPTOP)
    await open(page, `${url}/${register.slug}/importeren`)
    return async () => {
      expectNoErrors(page)
      await page.context().close()
    }
  })

  it('elke stap begint met de focus op zijn conclusie, tot en met ongedaan maken', async () => {
    await readIn()
    await press(/^Maak dit inlezen ongedaan$/)
    await until(/^Maak dit inlezen ongedaan$/)
    await page.getByText(/^Dit gaat weg uit het register: /).waitFor()
    await press(/^Nee, laat staan$/)
    await until(/^Maak dit inlezen ongedaan$/)
    await page.keyboard.press('Enter')
    await press(/^Ja, maak ongedaan$/)
    await step(/^Het inlezen is teruggedraaid$/)
    await press(/^Nog een bestand inlezen$/)
    await step(/^Welk bestand met activiteiten/)
  })

  it('wijken overnemen en weer weghalen laat de focus bij wat er gebeurde', async () => {
    await readIn()
    await press(/^Neem over voor \d+ rij/)
    await until(/^\d+ rij(en)? (heeft|hebben) nu een wijk/)
    await press(/^Haal deze wijken weer weg$/)
    await until(/^Teruggedraaid voor \d+ rij/)
  })

  it('na een geweigerd bestand staat de focus bij de reden, en het volgende bestand is een Tab verder', async () => {
    await choose(files.path('leeg.csv', ''))
    await until(/^Dit bestand is leeg/)
    await choose(files.path('geen-excel.xlsx', 'dit is geen Excel'))
    await until(/Excel/)
    await choose(files.path('aanbod.csv', eersteDag1252()))
    await step(/Kloppen de kolommen/)
  })

  it('rijen bijladen, kolommen aanpassen en een andere soort kiezen houden de focus', async () => {
    await choose(files.path('aanbod.csv', eersteDag1252()))
    await step(/Kloppen de kolommen/)
    await press(/^Klopt, laat zien wat er gebeurt$/)
    await step(/gelezen, 0 kwijt/)
    await press(/^Toon meer/)
    await expect.poll(() => page.locator('.sp-plan-rows tbody tr').count()).toBeGreaterThan(50)
    expect(await focused(page)).not.toBe('niets')
    await page.getByRole('heading', { level: 1 }).focus()
    await press(/^Kolommen aanpassen$/)
    await step(/Kloppen de kolommen/)
    await press(/^Ander bestand kiezen$/)
    await step(/^Welk bestand met activiteiten/)
    await press(/^Partners$/)
    await step(/^Welk bestand met partners/)
  })

  it('van het inlezen naar de piramide en verder staat de focus op het nieuwe scherm', async () => {
    await readIn()
    await press(/^Bekijk de piramide$/)
    await untilHeading(page, /^In uw lijst/)
    await expect.poll(() => focused(page)).not.toBe('niets')
    await press(/^Geef \d+ rij(en)? zonder wijk een wijk$/)
    await untilHeading(page, /zonder wijk (kan|kunnen) er een krijgen$/)
    await expect.poll(() => focused(page)).not.toBe('niets')
    await press(/^Neem over voor \d+ rij/)
    await until(/^\d+ rij(en)? (heeft|hebben) nu een wijk/)
  })
})
