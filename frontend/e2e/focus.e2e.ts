import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage, PHONE } from './browser'
import { open, standing, untilHeading } from './walk'

const url = inject('productUrl')

/** What has the focus: its name for a person; "niets" when it fell to the page. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return 'niets'
    return at.getAttribute('aria-label') ?? at.textContent.trim()
  })

describe('de focus gaat niet verloren', () => {
  let browser: Browser
  let page: Page

  const band = (name: RegExp) => page.locator('.sp-pyramid').getByRole('button', { name })
  const drawer = () => page.locator('dialog.sp-drawer')
  const until = (name: RegExp): Promise<void> => expect.poll(() => focused(page)).toMatch(name)
  const closed = (): Promise<void> => drawer().waitFor({ state: 'detached' })

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    page = await openPage(browser, LAPTOP)
    await open(page, `${url}/duinrade/overzicht?maat=aantal`)
    return async () => {
      expectNoErrors(page)
      await page.context().close()
    }
  })

  it('t op een balk: de tabel komt, en met t staat de focus weer op die balk', async () => {
    await band(/^Niveau 2/).focus()
    await page.keyboard.press('t')
    await until(/^Toon als tabel$/)
    await page.locator('.sp-pyramid-panel table').waitFor()
    await page.keyboard.press('t')
    await until(/^Niveau 2/)
  })

  it('t in een andere grafiek toont die als tabel, en niet de eerste', async () => {
    const figure = page.locator('figure:has([role=grid])')
    await figure.getByRole('button', { name: 'Downloaden' }).focus()
    await page.keyboard.press('t')
    await figure.locator('table').waitFor()
    expect(await page.locator('.sp-pyramid-panel table').count()).toBe(0)
  })

  it('Escape in het paneel: terug naar de balk die het opende', async () => {
    await band(/^Niveau 3/).focus()
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await until(/activiteit/)
    await page.keyboard.press('Escape')
    await closed()
    await until(/^Niveau 3/)
  })

  it('een andere balk terwijl het paneel open is: het sluiten leidt naar die balk', async () => {
    await band(/^Niveau 3/).focus()
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await band(/^Niveau 2/).focus()
    await page.keyboard.press('Enter')
    await untilHeading(page, /niveau 2/)
    await drawer().getByRole('button', { name: 'Sluit paneel' }).focus()
    await page.keyboard.press('Enter')
    await closed()
    await until(/^Niveau 2/)
  })

  it('de knop die de rijen toont verdwijnt; na het sluiten heeft hij de focus weer', async () => {
    await open(page, `${url}/duinrade/overzicht?maat=aantal&niveau=2`)
    await page.getByRole('button', { name: /^Toon .*activiteiten/ }).focus()
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await page.keyboard.press('Escape')
    await closed()
    await until(/^Toon .*activiteiten/)
  })

  it('met de muis en op een telefoon net zo', async () => {
    await page.setViewportSize(PHONE)
    await standing(page)
    await band(/^Niveau 2/).click()
    await drawer().waitFor()
    await drawer().getByRole('button', { name: 'Sluit paneel' }).click()
    await closed()
    await until(/^Niveau 2/)
  })

  it('een keuze die iemand wist neemt de focus niet mee', async () => {
    await open(page, `${url}/duinrade/overzicht?maat=aantal&nakijken=true&niveau=2`)
    await page.getByRole('button', { name: 'Alle keuzes wissen' }).focus()
    await page.keyboard.press('Enter')
    await untilHeading(page, /^In het register staan/)
    await expect.poll(() => focused(page)).not.toBe('niets')
  })
})
