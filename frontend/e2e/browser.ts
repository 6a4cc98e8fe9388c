import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RESULTS = fileURLToPath(new URL('../../test-results', import.meta.url))
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: FLAGS })

export interface Screen {
  readonly width: number
  readonly height: number
  readonly dark?: boolean
}
export const LAPTOP: Screen = { width: 1280, height: 900 }
export const PHONE: Screen = { width: 360, height: 740 }

const errors = new WeakMap<Page, string[]>()

/** A page with a session of its own; what goes wrong in it is kept for `expectNoErrors`. */
export async function openPage(browser: Browser, screen: Screen): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    colorScheme: screen.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    locale: 'nl-NL',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const seen: string[] = []
  errors.set(page, seen)
  page.on('pageerror', error => seen.push(error.message))
  page.on('response', response => {
    if (response.status() >= 500) seen.push(`${String(response.status())} ${response.url()}`)
  })
  page.setDefaultTimeout(15_000)
  return page
}

/** No uncaught error in the page and no answer that the server failed on. */
export const expectNoErrors = (page: Page): void => expect(errors.get(page)).toEqual([])

/** WCAG 2.2 A and AA as axe knows them; the message names each element, so that it can be mended. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const axe = (
      window as typeof window & {
        axe: { run: (o: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
      }
    ).axe
    const result = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return result.violations.flatMap(v => v.nodes.map(node => `${v.id}: ${node.html.slice(0, 160)}`))
  })
  expect(found, page.url()).toEqual([])
}

/** Nothing may stick out sideways, once the charts took the width of the window: such a page is broken on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(tooWide, { message: page.url(), timeout: 5_000 }).toBeLessThanOrEqual(0)
}

/** A picture of the whole page in test-results, to look at; answers where it stands. */
export async function picture(page: Page, name: string): Promise<string> {
  await mkdir(RESULTS, { recursive: true })
  const path = join(RESULTS, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
