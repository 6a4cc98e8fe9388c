import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage } from './browser'
import { Register } from './register'
import { open, untilHeading } from './walk'

const url = inject('productUrl')

const ROWS = 34
/** As many as come in one go, so that the last round has a few. */
const ROUND = 15
const SLOW_MS = 250
/** Keys of a person who does not look up; the last row of a round is followed by Enter. */
const KEYS = ['1', '2', '3', '4', 'b'] as const

/** Invented names that say nothing of sport, so that every row is to be looked at. */
const doubtful = (): string =>
  ['Naam;Organisatie', ...Array.from({ length: ROWS }, (_, at) => `Project Kwartel ${at + 1};Stichting Rietzoom`)].join(
    '\r\n',
  )

interface Placed {
  readonly title: string
  readonly placement: { readonly niveau: string; readonly placedBy: string }
}

const niveauOf = (key: string): string => (key === 'b' ? 'buiten' : key)

describe('nakijken met het toetsenbord', () => {
  let browser: Browser
  let page: Page
  let register: Register

  const title = (): Promise<string> => page.locator('.sp-record h2').innerText()
  const byPerson = async (): Promise<Map<string, string>> => {
    const query = '{ activities(first: 100) { edges { node { title placement { niveau placedBy } } } } }'
    const { activities } = await register.ask<{ activities: { edges: { node: Placed }[] } }>(query)
    const rows = activities.edges.map(edge => edge.node).filter(row => row.placement.placedBy === 'PERSON')
    return new Map(rows.map(row => [row.title, row.placement.niveau]))
  }
  /** Every verdict takes its time on the way; the rest of the network is as it is. */
  const slow = async (): Promise<void> => {
    await page.route('**/graphql', async route => {
      if ((route.request().postData() ?? '').includes('ReviewPlace')) await new Promise(go => setTimeout(go, SLOW_MS))
      await route.continue()
    })
  }

  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    register = await Register.begin(url, 'Nakijken (verzonnen)')
    await register.readIn('activities', 'aanbod.csv', doubtful())
    page = await openPage(browser, LAPTOP)
    await open(page, `${url}/${register.slug}/nakijken`)
    await untilHeading(page, /het zwaarst$/)
    return () => page.context().close()
  })

  it('wie sneller typt dan het netwerk verliest geen toets, en elke toets geldt voor de rij die te zien was', async () => {
    await slow()
    const meant = new Map<string, string>()
    for (let at = 0; at < ROUND; at++) {
      const key = KEYS[at % KEYS.length] ?? '1'
      meant.set(await title(), niveauOf(key))
      await page.keyboard.press(key)
    }
    await untilHeading(page, `${ROUND} rijen zijn nagekeken`)
    await expect.poll(async () => (await byPerson()).size, { timeout: ROUND * SLOW_MS * 3 }).toBe(ROUND)
    expect(await byPerson()).toEqual(meant)
    expectNoErrors(page)
  })

  it('tweehonderd rijen kosten de computer geen minuten: ronde na ronde met alleen toetsen', async () => {
    await slow()
    const began = Date.now()
    for (let at = 0; at < ROWS; at++) {
      await page.locator('.sp-record h2').waitFor()
      await page.keyboard.press('2')
      if ((at + 1) % ROUND === 0) {
        await untilHeading(page, /nagekeken/)
        await page.getByRole('button', { name: /^Kijk er nog/ }).waitFor()
        await page.keyboard.press('Enter')
        await untilHeading(page, /het zwaarst$/)
      }
    }
    await untilHeading(page, /nagekeken/)
    await expect.poll(async () => (await byPerson()).size, { timeout: ROUND * SLOW_MS * 3 }).toBe(ROWS)
    // A quarter of an hour for two hundred rows is 4.5 s per row; the person gets at least 3.5 s of it.
    expect((Date.now() - began) / ROWS).toBeLessThan(1_000)
    expectNoErrors(page)
  })

  it('een keuze die niet aankomt komt terug op tafel, en de toets erna gaat niet naar een ongeziene rij', async () => {
    const first = await title()
    await page.route('**/graphql', route =>
      (route.request().postData() ?? '').includes('ReviewPlace') ? route.abort() : route.continue(),
    )
    await page.keyboard.press('3')
    const second = await title()
    await page
      .getByRole('alert')
      .getByText(/is niet opgeslagen/)
      .waitFor()
    expect(await title()).toBe(second)
    await page.unroute('**/graphql')
    await page.keyboard.press('1')
    expect(await title()).toBe(first)
    await page
      .getByRole('alert')
      .getByText(/Kies opnieuw/)
      .waitFor()
    await page.keyboard.press('3')
    await expect.poll(byPerson).toEqual(
      new Map([
        [first, '3'],
        [second, '1'],
      ]),
    )
  })
})
