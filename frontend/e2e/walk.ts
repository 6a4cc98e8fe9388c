import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The conclusion on the screen once it says this; on a wait that takes too long the sentence that stood there is told. */
export async function untilHeading(page: Page, what: RegExp | string): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 }).first()
  const said = async (): Promise<string> => ((await heading.count()) === 0 ? '' : heading.innerText())
  if (typeof what === 'string') await expect.poll(said).toBe(what)
  else await expect.poll(said).toMatch(what)
  return said()
}

/** Chooses a file as a person does with "Kies een bestand". */
export const chooseFile = (page: Page, path: string): Promise<void> =>
  page.getByLabel('Kies een bestand').setInputFiles(path)

/** Waits until the screen stands: a conclusion, nothing on its way, letters drawn in their own font. */
export async function standing(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
  await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/** Opens an address and waits until the screen stands. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await standing(page)
}

/** Id of the import that the address names. */
export const importInAddress = (page: Page): string => new URL(page.url()).searchParams.get('werk') ?? ''

/** Steps of the import screen from a chosen file to "Lees in"; each waits for the conclusion of the next. */
export async function readInOnScreen(page: Page, path: string): Promise<void> {
  await chooseFile(page, path)
  await untilHeading(page, /Kloppen de kolommen/)
  await page.getByRole('button', { name: 'Klopt, laat zien wat er gebeurt' }).click()
  await untilHeading(page, /gelezen, 0 kwijt/)
  await page.getByRole('button', { name: 'Lees in', exact: true }).click()
  await untilHeading(page, /gelezen: /)
}

/** Words that would claim a shortage; a list of activities can never carry that. */
export const SHORTAGE = /tekort|hiaat|streefwaarde|te weinig|onvoldoende|witte vlek/i

export async function expectNoShortage(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(SHORTAGE)
}

/** Cells of the open table twin, header first. */
export const tableCells = (page: Page, within: string): Promise<string[][]> =>
  page
    .locator(`${within} table tr`)
    .evaluateAll(rows => rows.map(row => Array.from((row as HTMLTableRowElement).cells, cell => cell.innerText.trim())))
