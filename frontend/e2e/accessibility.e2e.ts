import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import {
  expectAccessible,
  expectNoErrors,
  expectNoSidewaysScroll,
  LAPTOP,
  openBrowser,
  openPage,
  PHONE,
  type Screen,
} from './browser'
import { eersteDag1252, ownMap } from './own-files'
import { Register } from './register'
import { open, untilHeading } from './walk'

const url = inject('productUrl')

const OPERABLE =
  'button, a, input:not([type=file]), select, summary, [role=button], [role=gridcell], [role=tab], [role=option]'

/** Under this size WCAG 2.5.8 asks for room around a target instead: a circle of it on the middle touches no other target. */
const MOUSE = 24
const THUMB = 44

/** Targets smaller than `least` CSS px, inside `within`; a link in a sentence is exempt, one that stands alone is not. With a mouse, room around it will do. */
const smallTargets = (page: Page, least: number, within = 'body'): Promise<string[]> =>
  page.evaluate(
    ({ operable, min, root, roomWillDo }) => {
      const isShown = (part: Element): boolean => {
        const { width, height } = part.getBoundingClientRect()
        const apart = part.closest('[inert]') ?? part.closest('.sp-visually-hidden, .utrecht-skip-link')
        return width > 1 && height > 1 && !apart && part.checkVisibility({ visibilityProperty: true })
      }
      // WCAG 2.5.8 lets a link in a sentence be as high as its line; a link that stands alone is a target like any other.
      const isInText = (part: Element): boolean =>
        part.tagName === 'A' &&
        getComputedStyle(part).display === 'inline' &&
        Array.from(part.parentElement?.childNodes ?? []).some(
          one => one.nodeType === Node.TEXT_NODE && (one.textContent ?? '').trim().length > 1,
        )
      const boxes = Array.from(document.querySelectorAll(`${root} :is(${operable})`))
        .filter(isShown)
        .map(part => ({ part, box: (part.closest('label') ?? part).getBoundingClientRect() }))
      const crowded = (at: DOMRect): boolean =>
        boxes.some(({ box }) => {
          const dx = Math.max(box.left - (at.left + at.right) / 2, (at.left + at.right) / 2 - box.right, 0)
          const dy = Math.max(box.top - (at.top + at.bottom) / 2, (at.top + at.bottom) / 2 - box.bottom, 0)
          const isSame = box.left === at.left && box.top === at.top && box.width === at.width
          return !isSame && Math.hypot(dx, dy) < min / 2
        })
      return boxes
        .filter(({ part, box }) => Math.min(box.width, box.height) + 0.5 < min && !isInText(part))
        .filter(({ box }) => !roomWillDo || crowded(box))
        .map(({ part, box }) => {
          const name = part.getAttribute('aria-label') ?? part.textContent.trim()
          return `${name.slice(0, 60)}: ${box.width.toFixed(0)} x ${box.height.toFixed(0)}`
        })
    },
    { operable: OPERABLE, min: least, root: within, roomWillDo: least <= MOUSE },
  )

/** Every screen, and each step of an import, by the name of its address. */
const SCREENS = [
  'begin',
  'overzicht met plaatsen',
  'overzicht met schatting',
  'overzicht met aantallen',
  'overzicht met kaart en keuze',
  'overzicht met rijen',
  'leeg register',
  'importeren: bestand',
  'importeren: kolommen',
  'importeren: voorbeeld',
  'importeren: kaart',
  'importeren: klaar',
  'nakijken',
  'methode',
  'onbekend register',
] as const
type ScreenName = (typeof SCREENS)[number]

/** Widths at which nothing may stick out: a phone, a laptop at 200 % and at 400 % zoom. */
const NARROW = [
  { width: 640, height: 450 },
  { width: 360, height: 740 },
  { width: 320, height: 256 },
]

describe('iedereen kan ermee werken', () => {
  let browser: Browser
  /** One page for all screens: its script is fetched once. */
  let screen: Page
  let addresses: Record<ScreenName, string>

  const withPage = async (options: BrowserContextOptions, check: (page: Page) => Promise<void>): Promise<void> => {
    const context = await browser.newContext({ viewport: LAPTOP, locale: 'nl-NL', ...options })
    await check(await context.newPage())
    await context.close()
  }
  const show = async (page: Page, size: Screen, colorScheme: 'light' | 'dark'): Promise<void> => {
    await page.setViewportSize({ width: size.width, height: size.height })
    await page.emulateMedia({ colorScheme })
  }

  beforeAll(async () => {
    browser = await openBrowser()
    screen = await openPage(browser, LAPTOP)
    const own = await Register.begin(url, 'Toegankelijk (verzonnen)')
    const empty = await Register.begin(url, 'Leeg (verzonnen)')
    const importing = `${url}/${own.slug}/importeren`
    const read = await own.upload('activities', 'aanbod.csv', eersteDag1252())
    const map = await own.planned('areas', 'wijken_2026.geojson', ownMap('Toegankelijk'))
    const done = await own.readIn('activities', 'aanbod.csv', eersteDag1252())
    const planned = await own.planned('activities', 'aanbod.csv', eersteDag1252())
    const overzicht = `${url}/duinrade/overzicht`
    addresses = {
      begin: url,
      'overzicht met plaatsen': overzicht,
      'overzicht met schatting': `${overzicht}?maat=geschat`,
      'overzicht met aantallen': `${url}/${own.slug}/overzicht?maat=aantal`,
      'overzicht met kaart en keuze': `${overzicht}?maat=aantal&beeld=kaart&doelgroep=ouderen&niveau=2`,
      'overzicht met rijen': `${overzicht}?maat=aantal&niveau=2&rijen=true`,
      'leeg register': `${url}/${empty.slug}/overzicht`,
      'importeren: bestand': importing,
      'importeren: kolommen': `${importing}?werk=${read}`,
      'importeren: voorbeeld': `${importing}?werk=${planned.id}`,
      'importeren: kaart': `${importing}?werk=${map.id}`,
      'importeren: klaar': `${importing}?werk=${done.id}`,
      nakijken: `${url}/${own.slug}/nakijken`,
      methode: `${url}/duinrade/methode`,
      'onbekend register': `${url}/bestaat-niet/overzicht`,
    }
  })
  afterAll(async () => {
    expectNoErrors(screen)
    await browser.close()
  })

  it.each(SCREENS)(
    '%s: axe vindt niets, licht en donker; niets is te klein om te raken of schuift opzij',
    async name => {
      await show(screen, LAPTOP, 'light')
      await open(screen, addresses[name])
      await expectAccessible(screen)
      expect(await smallTargets(screen, MOUSE)).toEqual([])
      await show(screen, LAPTOP, 'dark')
      await expectAccessible(screen)
      for (const size of NARROW) {
        await show(screen, size, 'dark')
        await expectNoSidewaysScroll(screen)
      }
      await show(screen, PHONE, 'light')
      await expectAccessible(screen)
    },
  )

  it('axe vindt niets met open tabellen, een open menu, een open filter en de lijst met toetsen', () =>
    withPage({}, async page => {
      await open(page, addresses['overzicht met plaatsen'])
      for (const toggle of await page.locator('[data-table-toggle]').all()) await toggle.click()
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Downloaden' }).first().click()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('banner').getByRole('button').last().click()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Toetsen' }).waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Wijk Alle/ }).click()
      await page.getByRole('listbox').waitFor()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      for (const size of NARROW) {
        await page.setViewportSize(size)
        await expectNoSidewaysScroll(page)
      }
    }))

  it.each(SCREENS)('op een telefoon is alles wat u aanraakt minstens 44 px en schuift niets opzij: %s', name =>
    withPage({ viewport: PHONE, hasTouch: true, isMobile: true }, async page => {
      await open(page, addresses[name])
      await page.evaluate(() => document.querySelectorAll('details').forEach(fold => (fold.open = true)))
      expect(await smallTargets(page, THUMB)).toEqual([])
      await expectNoSidewaysScroll(page)
    }),
  )

  it('op een telefoon ook het menu, een filter, de lijst met toetsen en een geopende tabel', () =>
    withPage({ viewport: PHONE, hasTouch: true, isMobile: true }, async page => {
      await open(page, addresses['overzicht met plaatsen'])
      const menu = page.getByRole('banner').getByRole('button')
      await menu.click()
      expect(await smallTargets(page, THUMB)).toEqual([])
      await page.getByRole('button', { name: 'Toetsen bekijken' }).click()
      expect(await smallTargets(page, THUMB, 'dialog')).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: /^Wijk Alle/ }).click()
      await page.getByRole('listbox').waitFor()
      expect(await smallTargets(page, THUMB, '[role=listbox]')).toEqual([])
      await page.keyboard.press('Escape')
      for (const toggle of await page.locator('[data-table-toggle]').all()) await toggle.click()
      await page.getByRole('button', { name: 'Downloaden' }).first().click()
      expect(await smallTargets(page, THUMB)).toEqual([])
      await expectNoSidewaysScroll(page)
    }))

  it('bij "minder beweging" beweegt er niets', () =>
    withPage({ reducedMotion: 'reduce' }, async page => {
      await open(page, `${url}/duinrade/overzicht?maat=aantal`)
      await page.getByRole('button', { name: /^Zandhoek: / }).click()
      await untilHeading(page, /Zandhoek/)
      const slow = await page.evaluate(() =>
        Array.from(document.querySelectorAll('*')).flatMap(part => {
          const { transitionDuration, animationDuration } = getComputedStyle(part)
          const longest = Math.max(...`${transitionDuration},${animationDuration}`.split(',').map(parseFloat))
          return longest > 0.01 ? [`${part.tagName}.${part.getAttribute('class') ?? ''}: ${String(longest)}s`] : []
        }),
      )
      expect(slow).toEqual([])
    }))

  it('met de hoge-contrastkleuren van Windows blijven banden, keuze en focus te zien', () =>
    withPage({ forcedColors: 'active' }, async page => {
      await open(page, `${url}/duinrade/overzicht?maat=aantal&niveau=2`)
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const fills = await page
        .locator('.sp-pyramid rect[fill^="var(--sp-level"]')
        .evaluateAll(bands => bands.map(band => getComputedStyle(band).fill))
      expect(fills.length).toBeGreaterThan(3)
      expect(fills).not.toContain(paper)
      const outline = await page.getByRole('button', { name: 'Eén A4 voor overleg' }).evaluate(button => {
        button.focus()
        return getComputedStyle(button).outlineStyle
      })
      expect(outline).not.toBe('none')
      await expectAccessible(page)
    }))

  it('bij een keuze wordt de nieuwe conclusie voorgelezen', () =>
    withPage({}, async page => {
      await open(page, `${url}/duinrade/overzicht?maat=aantal`)
      await page.getByRole('button', { name: /^Zandhoek: / }).click()
      const sentence = await untilHeading(page, /Zandhoek/)
      expect(await page.getByRole('status').allTextContents()).toContain(sentence)
    }))
})
