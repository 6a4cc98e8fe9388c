import { EERSTE_DAG_ROWS } from '@sportpiramide/fixtures'
import { wijkVooruitZin } from '@sportpiramide/tekst'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage } from './browser'
import { eersteDag1252, eersteDagXlsx, ownFolder, ownInhabitants, ownMap, OWN_WIJKEN } from './own-files'
import { type ImportJob, type Overview, Register } from './register'
import { chooseFile, expectNoShortage, importInAddress, open, readInOnScreen, untilHeading } from './walk'

const url = inject('productUrl')
const NAME = 'Zandvoort aan Meer (verzonnen)'

describe('de eerste vijftien minuten met een eigen bestand', () => {
  const files = ownFolder()
  let browser: Browser
  let page: Page
  let register: Register
  let job: ImportJob

  const levels = (overview: Overview): Record<string, number> =>
    Object.fromEntries(overview.levels.map(level => [level.niveau, level.amount.activities]))
  const bandOf = (niveau: string) => page.getByRole('button', { name: new RegExp(`^Niveau ${niveau}, `) })
  const drawer = () => page.getByRole('dialog')

  beforeAll(async () => {
    browser = await openBrowser()
    page = await openPage(browser, LAPTOP)
  })
  afterAll(async () => {
    expectNoErrors(page)
    await browser.close()
    files.remove()
  })

  it('op de eerste pagina is de naam van de gemeente genoeg om met het eigen bestand te beginnen', async () => {
    await open(page, url)
    await page.getByRole('button', { name: 'Begin met mijn bestand' }).click()
    await page.getByText('Vul de naam van uw gemeente in.').waitFor()
    await page.getByLabel('Naam van uw gemeente').fill(NAME)
    await page.getByRole('button', { name: 'Begin met mijn bestand' }).click()
    await untilHeading(page, 'Welk bestand met activiteiten leest u in?')
    register = new Register(url, new URL(page.url()).pathname.split('/')[1] ?? '')
    await page.getByRole('banner').getByText(NAME).waitFor()
  })

  it('een leeg register zegt wat de volgende stap is', async () => {
    await open(page, `${url}/${register.slug}/overzicht`)
    await untilHeading(page, 'In uw lijst staat nog niets')
    await page.getByRole('main').getByRole('link', { name: 'Lees een bestand in' }).click()
    await untilHeading(page, 'Welk bestand met activiteiten leest u in?')
  })

  it('het bestand toont de kolommen zoals gevonden, zonder de kolommen over mensen', async () => {
    await chooseFile(page, files.path('aanbod.csv', eersteDag1252()))
    await untilHeading(page, /Kloppen de kolommen/)
    await page.getByText('Gelezen als Windows-1252, gescheiden door “;”.').waitFor()
    job = await register.job(importInAddress(page))
    const personal = job.columns.filter(column => column.personal).map(column => column.header)
    expect(personal).toEqual(['Contactpersoon', 'E-mail', 'Telefoon'])
    const left = page.locator('section', {
      has: page.getByText('3 kolommen lijken over mensen te gaan en zijn weggelaten'),
    })
    for (const header of personal) await left.getByText(header, { exact: true }).first().waitFor()
    expect(await page.locator('body').innerText()).not.toMatch(/verzonnen\d\d@|Mw\. /)
    await page.getByLabel('Waar is “Naam activiteit” voor?').waitFor()
    await expectNoShortage(page)
  })

  it('het voorbeeld telt elke rij: niets is kwijt en er is nog niets veranderd', async () => {
    await page.getByRole('button', { name: 'Klopt, laat zien wat er gebeurt' }).click()
    const sentence = await untilHeading(page, /0 kwijt/)
    job = await register.settled(job.id)
    const { read, create, update, unchanged, skip, reject } = job.counts
    expect(create).toBe(EERSTE_DAG_ROWS)
    expect(create + update + unchanged + skip + reject).toBe(read)
    const { outside = -1, needsReview = -1 } = job.preview ?? {}
    expect(sentence).toBe(`${read} gelezen, 0 kwijt; ${outside} lijken geen sport; ${needsReview} twijfel`)
    const where = job.preview && wijkVooruitZin(job.preview.namesWijk, job.preview.viaOrganiser)
    await page.getByText(`${where} Er is nog niets veranderd.`).waitFor()
    expect((await register.overview()).register.activityCount).toBe(0)
    await page.getByRole('tab', { name: `Nieuw ${create}` }).waitFor()
    await expectNoShortage(page)
  })

  it('na het inlezen staat er een piramide van aantallen, met op elk niveau het aantal uit het register', async () => {
    await page.getByRole('button', { name: 'Lees in', exact: true }).click()
    await untilHeading(page, /gelezen: /)
    await page.getByRole('link', { name: 'Bekijk de piramide' }).click()
    await untilHeading(page, /In uw lijst staan/)
    const overview = await register.overview()
    expect(overview.yardstick).toBe('AANTAL')
    expect(overview.total + overview.outside).toBe(EERSTE_DAG_ROWS)
    for (const { niveau, amount } of overview.levels) {
      const name = (await bandOf(niveau).getAttribute('aria-label')) ?? ''
      expect(name).toMatch(new RegExp(`: ${amount.activities} activiteit`))
    }
    await page.getByRole('heading', { level: 2, name: /^Aantallen/ }).waitFor()
    await expectNoShortage(page)
  })

  it('een klik op een niveau toont de rijen erachter, elk met de reden van de indeling', async () => {
    await bandOf('2').click()
    await drawer().waitFor()
    const titles = await register.titles({ niveau: '2' })
    await expect.poll(() => drawer().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles)
    expect(titles.length).toBeGreaterThan(0)
    const reasons = await drawer().locator('.sp-reason > p:first-child').allInnerTexts()
    expect(reasons).toHaveLength(titles.length)
    expect(reasons.every(reason => reason.length > 10)).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer().count()).toBe(0)
  })

  it('nakijken gaat met de toetsen 1 tot 4 en B; de piramide gaat mee', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Nakijken' }).click()
    await untilHeading(page, /twijfels? we/)
    const before = await register.overview()
    const keys = ['1', '2', '3', '4', 'b']
    const all = Number(/van (\d+)/.exec(await page.locator('.sp-desk-head [role=status]').innerText())?.[1])
    expect(all).toBeGreaterThan(4)
    for (let at = 0; at < all; at += 1) {
      await expect
        .poll(() => page.locator('.sp-desk-head [role=status]').innerText())
        .toMatch(new RegExp(`^${at + 1} van ${all}`))
      await page.keyboard.press(keys[at % keys.length] ?? '1')
      if (at < all - 1) await page.getByText(/staat nu (op niveau|buiten)/).waitFor()
    }
    await untilHeading(page, new RegExp(`^${all} rijen zijn nagekeken`))
    // The last choices may still be on their way: the screen runs ahead of the network.
    await expect.poll(async () => (await register.overview()).needsReview).toBe(before.needsReview - all)
    const after = await register.overview()
    expect(levels(after)).not.toEqual(levels(before))
    const shown = page.getByRole('region', { name: /De piramide nu/ }).locator('li b')
    await expect.poll(() => shown.allInnerTexts()).toEqual(after.levels.map(level => String(level.amount.activities)))
    await page.keyboard.press('u')
    await page.getByText(/staat weer (op niveau|buiten)/).waitFor()
    await expect.poll(async () => (await register.overview()).needsReview).toBeGreaterThan(after.needsReview)
    await page.keyboard.press('b')
    await untilHeading(page, new RegExp(`^${all} rijen zijn nagekeken`))
    await expectNoShortage(page)
  })

  it('rijen die een wijk noemen of er een krijgen via de aanbieder worden met één klik overgenomen', async () => {
    await open(page, `${url}/${register.slug}/importeren?werk=${job.id}`)
    const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Waar is het?' }) })
    await panel.getByText(/wijk/).first().waitFor()
    const before = (await register.overview()).whereabouts
    const button = panel.getByRole('button', { name: /^Neem over voor/ })
    const rows = Number(/\d+/.exec(await button.innerText())?.[0])
    await button.click()
    await panel.getByText(new RegExp(`^${rows} rij(en)? (heeft|hebben) nu een wijk`)).waitFor()
    const after = (await register.overview()).whereabouts
    // Rows outside the pyramid may get a wijk too, but only those inside are counted here.
    expect(after.inWijk).toBeGreaterThan(before.inWijk)
    expect(after.inWijk - before.inWijk).toBeLessThanOrEqual(rows)
    expect(after.inWijk + after.municipal + after.unknown).toBe(before.inWijk + before.municipal + before.unknown)
  })

  it('daarna kan de kaart erbij, en de inwoners; de wijken van de lijst krijgen hun plek en blijven dezelfde', async () => {
    const before = (await register.overview()).whereabouts.wijken
    await page.getByRole('link', { name: 'Kaart toevoegen' }).click()
    await untilHeading(page, 'Welk kaartbestand leest u in?')
    await readInOnScreen(page, files.path('wijken_2026.geojson', ownMap(NAME)))
    const after = (await register.overview()).whereabouts.wijken
    expect(after).toHaveLength(OWN_WIJKEN)
    const ids = new Set(after.map(wijk => wijk.area.id))
    expect(before.every(wijk => ids.has(wijk.area.id))).toBe(true)
    await open(page, `${url}/${register.slug}/importeren?soort=indicators`)
    await readInOnScreen(page, files.path('inwoners_2026.csv', ownInhabitants()))
    await page.getByRole('link', { name: 'Bekijk de piramide' }).click()
    await page.getByRole('button', { name: 'Kaart', exact: true }).click()
    await expect.poll(() => page.locator('.sp-area').count()).toBe(OWN_WIJKEN)
    await expectNoShortage(page)
  })

  it('de conclusie is één zin over de lijst, met het aantal dat er echt in staat', async () => {
    const overview = await register.overview()
    const empty = overview.levels.filter(level => level.amount.activities === 0).map(level => level.niveau)
    const sentence = await untilHeading(page, /^In uw lijst/)
    expect(sentence).toContain(`staan ${overview.total} activiteiten`)
    if (empty.length > 0) expect(sentence).toMatch(/voor niveau .* staat er nog niets in$/)
    else expect(sentence).not.toContain('niets')
  })

  it('het overleg van morgen past op één A4', async () => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []
    expect(pages).toHaveLength(1)
    expect(pdf.length).toBeGreaterThan(10_000)
  })

  it('de hele import gaat ongedaan: wat iemand nakeek blijft en wordt bij naam genoemd, de rest is weg', async () => {
    await open(page, `${url}/${register.slug}/importeren?werk=${job.id}`)
    await page.getByRole('button', { name: 'Maak dit inlezen ongedaan' }).click()
    await page.getByText(/^Dit gaat weg uit het register: \d+ activiteiten/).waitFor()
    await page.getByRole('button', { name: 'Ja, maak ongedaan' }).click()
    await untilHeading(page, 'Het inlezen is teruggedraaid')
    const { register: after } = await register.overview()
    const kept = (await page.locator('.sp-kept li').allTextContents()).filter(line => /^Rij \d+: /.test(line))
    expect(kept.map(line => line.replace(/^Rij \d+: /, '')).sort()).toEqual((await register.titles({})).sort())
    expect(after.activityCount).toBe(kept.length)
    expect(kept.length).toBeLessThan(EERSTE_DAG_ROWS)
  })

  it('een import waar niemand aan kwam laat na ongedaan maken een leeg register achter', async () => {
    const other = await Register.begin(url, 'Vijverdam (verzonnen)')
    await open(page, `${url}/${other.slug}/importeren`)
    await readInOnScreen(page, files.path('nog-een.csv', eersteDag1252()))
    expect((await other.overview()).register.activityCount).toBe(EERSTE_DAG_ROWS)
    await page.getByRole('button', { name: 'Maak dit inlezen ongedaan' }).click()
    await page.getByRole('button', { name: 'Ja, maak ongedaan' }).click()
    await untilHeading(page, 'Het inlezen is teruggedraaid')
    await page.getByText('Het register is weer zoals het was.').waitFor()
    expect((await other.overview()).register.activityCount).toBe(0)
    await open(page, `${url}/${other.slug}/overzicht`)
    await untilHeading(page, 'In uw lijst staat nog niets')
    await page.getByText('Lees een bestand in, dan ziet u hier de piramide.').waitFor()
  })

  it('hetzelfde bestand als Excel geeft dezelfde telling', async () => {
    const [csv, xlsx] = await Promise.all([
      Register.begin(url, 'Als CSV (verzonnen)').then(one => one.planned('activities', 'aanbod.csv', eersteDag1252())),
      Register.begin(url, 'Als Excel (verzonnen)').then(async one =>
        one.planned('activities', 'aanbod.xlsx', await eersteDagXlsx()),
      ),
    ])
    expect(xlsx.counts).toEqual(csv.counts)
    expect(xlsx.preview).toEqual(csv.preview)
    expect(xlsx.columns.map(({ field, personal }) => ({ field, personal }))).toEqual(
      csv.columns.map(({ field, personal }) => ({ field, personal })),
    )
  })

  it('een Excelbestand kan ook worden gesleept', async () => {
    const other = await Register.begin(url, 'Gesleept (verzonnen)')
    await open(page, `${url}/${other.slug}/importeren`)
    const bytes = Array.from(await eersteDagXlsx())
    const transfer = await page.evaluateHandle(content => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(content)], 'aanbod.xlsx'))
      return data
    }, bytes)
    await page.locator('.sp-drop').dispatchEvent('drop', { dataTransfer: transfer })
    await untilHeading(page, /Kloppen de kolommen/)
  })
})
