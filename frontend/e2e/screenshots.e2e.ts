import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage, PHONE, picture, type Screen } from './browser'
import { eersteDag1252 } from './own-files'
import { Register } from './register'
import { open, standing } from './walk'

const url = inject('productUrl')
const IMAGES = fileURLToPath(new URL('../../docs/images', import.meta.url))
/** The pictures of the documentation; made anew with UPDATE_SCREENSHOTS=1. */
const LARGEST = 250_000

const SCREENS: readonly (readonly [name: string, screen: Screen])[] = [
  ['1280', LAPTOP],
  ['1280-donker', { ...LAPTOP, dark: true }],
  ['360', PHONE],
  ['360-donker', { ...PHONE, dark: true }],
]

describe('plaatjes van elk scherm', () => {
  let browser: Browser
  let own: Register
  const pages: [name: string, address: string][] = []

  beforeAll(async () => {
    browser = await openBrowser()
    own = await Register.begin(url, 'Eerste Dag (verzonnen)')
    const read = await own.upload('activities', 'aanbod.csv', eersteDag1252())
    const planned = await own.planned('activities', 'aanbod.csv', eersteDag1252())
    const done = await own.readIn('activities', 'aanbod.csv', eersteDag1252())
    const empty = await Register.begin(url, 'Leeg Register (verzonnen)')
    const importing = `${url}/${own.slug}/importeren`
    pages.push(
      ['begin', url],
      ['overzicht-plaatsen', `${url}/duinrade/overzicht`],
      ['overzicht-geschat', `${url}/duinrade/overzicht?maat=geschat&doelgroep=ouderen`],
      ['overzicht-aantallen', `${url}/${own.slug}/overzicht`],
      ['overzicht-keuze', `${url}/duinrade/overzicht?maat=aantal&beeld=kaart&doelgroep=ouderen&niveau=2`],
      ['overzicht-rijen', `${url}/duinrade/overzicht?niveau=3&rijen=true`],
      ['overzicht-leeg', `${url}/${empty.slug}/overzicht`],
      ['importeren-bestand', `${url}/${empty.slug}/importeren`],
      ['importeren-kolommen', `${importing}?werk=${read}`],
      ['importeren-voorbeeld', `${importing}?werk=${planned.id}`],
      ['importeren-klaar', `${importing}?werk=${done.id}`],
      ['nakijken', `${url}/${own.slug}/nakijken`],
      ['methode', `${url}/duinrade/methode`],
      ['onbekend', `${url}/bestaat-niet/overzicht`],
    )
  })
  afterAll(() => browser.close())

  it('elk scherm breed en smal, licht en donker', async () => {
    const page = await openPage(browser, LAPTOP)
    for (const [name, address] of pages) {
      await open(page, address)
      for (const [size, { width, height, dark = false }] of SCREENS) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
        await standing(page)
        expect((await stat(await picture(page, `${name}-${size}`))).size, name).toBeGreaterThan(5_000)
      }
    }
    expectNoErrors(page)
    await page.context().close()
  })

  it.runIf(process.env['UPDATE_SCREENSHOTS'] === '1').each([
    ['overzicht', () => `${url}/duinrade/overzicht`],
    ['eerste-dag', () => `${url}/${own.slug}/overzicht`],
  ] as const)('het plaatje %s voor de documentatie', async (name, address) => {
    const page = await openPage(browser, LAPTOP)
    await open(page, address())
    await mkdir(IMAGES, { recursive: true })
    const path = join(IMAGES, `${name}.png`)
    const ladder = await page.locator('.sp-ladder').boundingBox()
    const height = Math.ceil((ladder?.y ?? LAPTOP.height) + (ladder?.height ?? 0)) + 16
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width: LAPTOP.width, height } })
    expect((await stat(path)).size).toBeLessThan(LARGEST)
    await page.context().close()
  })
})
