import { readFile } from 'node:fs/promises'
import { doelgroepNaam } from '@sportpiramide/tekst'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { expectNoErrors, LAPTOP, openBrowser, openPage } from './browser'
import { type Amount, type Overview, Register } from './register'
import { open, tableCells, untilHeading } from './walk'

const url = inject('productUrl')
const duinrade = new Register(url, 'duinrade')
const OVERZICHT = `${url}/duinrade/overzicht`
const getal = (n: number): string => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(n)

const PANELS = { pyramid: '.sp-pyramid-panel', where: '.sp-where-figure', matrix: '.sp-matrix' } as const
type Panel = keyof typeof PANELS

const LEEG = 'nog niet nagevraagd'
const NIET_BIJ_KEUZE = 'niets bij deze keuze'
const NIET_VAN_WIJK = 'niets van de wijk zelf'
/** A count as the tables print it; what holds for the whole gemeente or region keeps a wijk from being empty. */
const count = (n: number, empty: string, municipal = 0): string => {
  if (n > 0) return getal(n)
  if (municipal === 0) return empty
  return empty === LEEG ? NIET_VAN_WIJK : `${NIET_VAN_WIJK} bij deze keuze`
}
const NIVEAUS = ['1', '2', '3', '4']
const byName = (rows: readonly string[][]): string[][] =>
  [...rows].sort((a, b) => String(a[0]).localeCompare(String(b[0])))

const hasAny = ({ amount, beside }: Overview['cells'][number]): boolean => amount.activities + beside.activities > 0

/** What the table twins must say, from the figures of the server; nothing in the list is words and not 0. */
const figuresOf = ({ levels, whereabouts, cells }: Overview, empty: string): Record<Panel, string[][]> => {
  const groups = [...new Set(cells.filter(hasAny).map(cell => cell.doelgroep))]
  const cell = (niveau: string, doelgroep: string): string => {
    const found = cells.find(one => one.niveau === niveau && one.doelgroep === doelgroep)
    return count(found?.amount.activities ?? 0, empty, found?.beside.activities)
  }
  return {
    pyramid: levels.map(({ niveau, amount, beside }) => [niveau, count(amount.activities, empty, beside.activities)]),
    where: byName(
      whereabouts.wijken.map(({ area, amount }) => [area.name, count(amount.activities, empty, whereabouts.municipal)]),
    ),
    matrix: byName(
      groups.map(code => [doelgroepNaam({ code, label: code }), ...NIVEAUS.map(niveau => cell(niveau, code))]),
    ),
  }
}

describe('het overzicht van Duinrade', () => {
  let browser: Browser
  let page: Page

  const bandOf = (niveau: string) => page.getByRole('button', { name: new RegExp(`^Niveau ${niveau}, `) })
  const drawer = () => page.getByRole('dialog')
  const query = () => new URL(page.url()).searchParams
  const twin = async (panel: Panel): Promise<string[][]> => {
    await page.locator(PANELS[panel]).waitFor()
    const toggle = page.locator(`${PANELS[panel]} [data-table-toggle]`)
    if ((await toggle.getAttribute('aria-pressed')) === 'false') await toggle.click()
    return (await tableCells(page, PANELS[panel])).slice(1)
  }
  const choose = async (filter: string, option: string): Promise<void> => {
    const filters = page.getByRole('region', { name: 'Filters' })
    await filters.getByRole('button', { name: new RegExp(`^${filter} `) }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
    await filters.getByRole('button', { name: `${filter} ${option}`, exact: true }).waitFor()
  }

  /** Every panel shows what the server counts for this choice. */
  const expectPanels = async (selection: object, empty = LEEG): Promise<Overview> => {
    const overview = await duinrade.overview(selection, 'AANTAL')
    const wijken = overview.whereabouts.wijken.length
    const shown = async (): Promise<Record<Panel, string[][]>> => ({
      pyramid: (await twin('pyramid')).map(([niveau = '', , n = '']) => [niveau, n]),
      where: byName((await twin('where')).slice(0, wijken)),
      matrix: byName(
        (await twin('matrix'))
          .map(row => row.slice(0, 1 + NIVEAUS.length))
          .filter(([, ...cells]) => cells.some(cell => cell !== empty)),
      ),
    })
    await expect.poll(shown).toEqual(figuresOf(overview, empty))
    return overview
  }

  beforeAll(async () => {
    browser = await openBrowser()
    page = await openPage(browser, LAPTOP)
  })
  afterAll(async () => {
    expectNoErrors(page)
    await browser.close()
  })
  beforeEach(() => open(page, `${OVERZICHT}?maat=aantal`))

  it('zonder keuze staat er hoeveel activiteiten er zijn en op welk niveau de meeste', async () => {
    const overview = await expectPanels({})
    const most = Math.max(...overview.levels.map(level => level.amount.activities))
    await untilHeading(page, `In het register staan ${overview.total} activiteiten, ${most} op niveau 1`)
    await page.getByText('fictief', { exact: true }).first().waitFor()
  })

  it('een niveau kiezen verandert het adres, de zin en elk paneel', async () => {
    await choose('Niveau', '3 Maatwerk')
    expect(query().get('niveau')).toBe('3')
    const overview = await expectPanels({ niveau: '3' })
    const level = overview.levels.find(({ niveau }) => niveau === '3')
    await untilHeading(page, `In het register staan ${level?.amount.activities ?? -1} activiteiten op niveau 3`)
  })

  it('een wijk kiezen verandert het adres, de zin en elk paneel', async () => {
    const { area } = (await duinrade.overview()).whereabouts.wijken.find(wijk => wijk.area.name === 'Vogelwijk') ?? {}
    await choose('Wijk', 'Vogelwijk')
    expect(query().get('wijk')).toBe(area?.id)
    const overview = await expectPanels({ wijk: area?.id })
    await untilHeading(page, new RegExp(`^In het register staan ${overview.total} activiteiten in Vogelwijk`))
  })

  it('een wijk zonder zorg heet niet leeg: wat voor de hele gemeente of regio is staat ernaast, ook in het paneel', async () => {
    const { area } = (await duinrade.overview()).whereabouts.wijken.find(wijk => wijk.area.name === 'De Geest') ?? {}
    await choose('Wijk', 'De Geest')
    const { levels } = await duinrade.overview({ wijk: area?.id }, 'AANTAL')
    const beside = levels.find(({ niveau }) => niveau === '4')?.beside.activities ?? 0
    expect(beside).toBeGreaterThan(0)
    const band = page.getByRole('button', { name: /^Niveau 4, Zorg: 0 activiteiten van de wijk zelf\. Daarnaast / })
    await band.click()
    await untilHeading(page, /^In het register staat niets op niveau 4 in De Geest zelf, wel /)
    const own = `${beside} activiteiten voor de hele gemeente of regio`
    await drawer().getByRole('heading', { level: 3, name: own }).waitFor()
    const titles = await duinrade.titles({ niveau: '4', whereabouts: 'GEMEENTE' })
    const shown = drawer().getByRole('region', { name: own }).locator('.sp-activity h3')
    await expect.poll(() => shown.allInnerTexts()).toEqual(titles)
  })

  it('"nakijken" bij een niveau opent precies die rijen', async () => {
    const { levels } = await duinrade.overview()
    const doubtful = levels.find(level => level.amount.needsReview > 0)
    const n = doubtful?.amount.needsReview ?? 0
    await page
      .getByRole('button', { name: `Toon op niveau ${doubtful?.niveau ?? ''} alleen de ${n} na te kijken` })
      .click()
    await drawer().waitFor()
    await expect.poll(() => drawer().locator('.sp-activity').count()).toBe(n)
    expect(query().get('nakijken')).toBe('true')
  })

  it('alle rijen van het register zijn op te tellen', async () => {
    const { register, rows } = await duinrade.overview()
    expect(rows.inside + rows.outside + rows.stopped).toBe(register.activityCount)
    await page
      .locator('.sp-completeness')
      .getByText(
        `${register.activityCount} rijen: ${rows.inside} in de piramide, ${rows.outside} erbuiten, ${rows.stopped} gestopt.`,
      )
      .waitFor()
  })

  it('een doelgroep kiezen verandert het adres, de zin en elk paneel', async () => {
    await choose('Doelgroep', 'Ouderen (55+)')
    expect(query().get('doelgroep')).toBe('ouderen')
    const overview = await expectPanels({ doelgroep: 'ouderen' })
    await untilHeading(page, new RegExp(`^In het register staan ${overview.total} activiteiten voor ouderen`))
  })

  it('een wijk in de lijst kiest dezelfde wijk als het filter', async () => {
    await page.getByRole('button', { name: /^Zandhoek: / }).click()
    await untilHeading(page, /in Zandhoek/)
    await page.getByRole('button', { name: 'Wijk Zandhoek' }).waitFor()
  })

  it('een gedeelde link toont in een andere browser precies hetzelfde', async () => {
    await choose('Doelgroep', 'Ouderen (55+)')
    await choose('Niveau', '2 Groepsaanpak')
    const sentence = await untilHeading(page, /op niveau 2 voor ouderen/)
    const table = await twin('where')
    const other = await openPage(browser, LAPTOP)
    await open(other, page.url())
    expect(await untilHeading(other, /./)).toBe(sentence)
    await other.locator('.sp-where-figure [data-table-toggle]').click()
    expect((await tableCells(other, '.sp-where-figure')).slice(1)).toEqual(table)
    await other.context().close()
  })

  it('Escape gaat een stap terug: eerst het paneel, dan de laatste keuze, dan de keuze daarvoor', async () => {
    await choose('Doelgroep', 'Kinderen')
    await bandOf('1').click()
    await drawer().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer().count()).toBe(0)
    expect(query().get('niveau')).toBe('1')
    await page.keyboard.press('Escape')
    await expect.poll(() => query().get('niveau')).toBeNull()
    expect(query().get('doelgroep')).toBe('kinderen')
    await page.keyboard.press('Escape')
    await expect.poll(() => query().get('doelgroep')).toBeNull()
    await untilHeading(page, /activiteiten, \d+ op niveau 1$/)
  })

  it('terug in de browser maakt een keuze ongedaan', async () => {
    await choose('Niveau', '4 Zorg')
    await untilHeading(page, /op niveau 4/)
    await page.goBack()
    await untilHeading(page, /activiteiten, \d+ op niveau 1$/)
  })

  it('alles gaat met alleen het toetsenbord: piramide, paneel, tabel en rooster', async () => {
    const name = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      )
    const tabTo = async (what: RegExp) => {
      for (let stop = 0; stop < 60 && !what.test(await name()); stop += 1) await page.keyboard.press('Tab')
      expect(await name()).toMatch(what)
    }
    const wijken = (await duinrade.overview()).whereabouts.wijken.map(wijk => wijk.area.name)
    await tabTo(/^Niveau 4, /)
    await page.keyboard.press('ArrowDown')
    expect(await name()).toMatch(/^Niveau 3, /)
    await page.keyboard.press('ArrowRight')
    expect(wijken).toContain((await name()).split(':')[0])
    await page.keyboard.press('Shift+Tab')
    await tabTo(/^Niveau 3, /)
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await expect.poll(name).toMatch(/^\d+ activiteiten$/)
    await page.keyboard.press('Escape')
    await expect.poll(() => drawer().count()).toBe(0)
    await expect.poll(name).toMatch(/^Niveau 3, /)
    await page.keyboard.press('t')
    await page.locator('.sp-pyramid-panel table').waitFor()
    await page.keyboard.press('t')
    await expect.poll(() => page.locator('.sp-pyramid-panel table').count()).toBe(0)
    await tabTo(/^Algemeen aanbod voor /)
    const first = await name()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await name()).toMatch(/^Groepsaanpak voor /)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowUp')
    expect(await name()).toBe(first)
    await page.keyboard.press('Enter')
    await drawer().waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(name).toBe(first)
    await page.keyboard.press('PageDown')
    await expect.poll(() => query().get('wijk')).not.toBeNull()
    await untilHeading(page, / in Centrum/)
  })

  it('zoeken met / versmalt de zin en elk paneel', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('zwem')
    await expect.poll(() => query().get('zoek')).toBe('zwem')
    const overview = await expectPanels({ search: 'zwem' }, NIET_BIJ_KEUZE)
    expect(overview.total).toBeGreaterThan(1)
    await untilHeading(page, new RegExp(`^In het register staan ${overview.total} activiteiten met "zwem" `))
  })

  it('één klik zet een activiteit op een ander niveau, en ongedaan maken zet haar terug', async () => {
    const counts = async () => (await duinrade.overview()).levels.map(level => level.amount.activities)
    const before = await counts()
    await bandOf('3').click()
    await drawer().waitFor()
    const row = drawer().locator('.sp-activity').first()
    const title = await row.getByRole('heading').innerText()
    await row.getByRole('button', { name: 'Zet op niveau 2' }).click()
    const toast = page.getByRole('status').filter({ hasText: `“${title}” staat nu op niveau 2.` })
    await toast.waitFor()
    const moved = await counts()
    expect(moved).toEqual([before[0], (before[1] ?? 0) - 1, (before[2] ?? 0) + 1, before[3]])
    await expect.poll(() => bandOf('3').getAttribute('aria-label')).toContain(`: ${moved[1] ?? -1} activiteit`)
    await row.getByText(/^nagekeken door /).waitFor()
    await toast.getByRole('button', { name: 'Maak ongedaan' }).click()
    await page.getByRole('status').filter({ hasText: 'Teruggezet.' }).waitFor()
    expect(await counts()).toEqual(before)
    await expect.poll(() => bandOf('3').getAttribute('aria-label')).toContain(`: ${before[1] ?? -1} activiteit`)
  })

  it.each([
    ['aantal', 'AANTAL'],
    ['geschat', 'PLAATSEN_GESCHAT'],
    ['opgegeven', 'PLAATSEN_OPGEGEVEN'],
  ])('de tabel zegt hetzelfde als de tekening en de server: maatstaf %s', async (maat, yardstick) => {
    await open(page, `${OVERZICHT}?maat=${maat}`)
    const { levels } = await duinrade.overview({}, yardstick)
    const drawn = await page.locator('.sp-pyramid svg text').allTextContents()
    await twin('pyramid')
    const [heads = [], ...rows] = await tableCells(page, PANELS.pyramid)
    const column = (head: string): string[] => rows.map(row => row[heads.indexOf(head)] ?? 'geen kolom')
    /** A figure, or words where there is none: never a number that nobody gave. */
    const figures = (of: (amount: Amount) => number | null): unknown[] =>
      levels.map(({ amount }) => {
        const value = of(amount)
        return value === null ? (expect.stringMatching(/^\D*$/) as unknown) : getal(value)
      })
    expect(column('Niveau')).toEqual(levels.map(level => level.niveau))
    expect(column('Activiteiten')).toEqual(figures(amount => amount.activities))
    if (yardstick === 'AANTAL') expect(column('Nakijken')).toEqual(figures(amount => amount.needsReview))
    else {
      expect(column('Plaatsen per week')).toEqual(
        figures(({ places }) => (places === null ? null : Math.round(places))),
      )
      expect(column('Per 1.000')).toEqual(figures(amount => amount.per1000))
    }
    const shown = yardstick === 'AANTAL' ? figures(amount => amount.activities) : figures(amount => amount.per1000)
    expect(drawn).toEqual(expect.arrayContaining(shown.filter(figure => typeof figure === 'string')))
  })

  const PANEL_WORD = { pyramid: 'piramide', where: 'wijken', matrix: 'doelgroepen' } as const
  const MEASURE_WORD = { aantal: 'aantallen', geschat: 'geschatte-plaatsen', opgegeven: 'opgegeven-plaatsen' } as const
  const downloaded = async (panel: Panel, choice: string): Promise<{ name: string; content: Buffer }> => {
    await page.locator(PANELS[panel]).getByRole('button', { name: 'Downloaden' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: choice }).click(),
    ])
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
  }

  it.each(['aantal', 'geschat', 'opgegeven'] as const)(
    'de CSV zegt hetzelfde als de tabel, opent in een Nederlandse Excel, en zegt wat zij is: maatstaf %s',
    async maat => {
      await open(page, `${OVERZICHT}?maat=${maat}&doelgroep=ouderen`)
      for (const panel of ['pyramid', 'where', 'matrix'] as const) {
        const { name, content } = await downloaded(panel, 'Tabel voor Excel (CSV)')
        const start = `duinrade-${PANEL_WORD[panel]}-${MEASURE_WORD[maat]}-`
        expect(name).toMatch(new RegExp(`^${start}(voor-ouderen-)?\\d{4}-\\d\\d-\\d\\d\\.csv$`))
        const text = content.toString('utf8')
        expect(text.startsWith('\uFEFF')).toBe(true)
        const [head = '', body = ''] = text.slice(1).trimEnd().split('\r\n\r\n')
        const told = new Map(head.split('\r\n').map(line => line.split(';') as [string, string]))
        expect([...told.keys()]).toEqual(
          expect.arrayContaining(['Grafiek', 'Maat', 'Gemeente', 'Peildatum', 'Keuze', 'Bron', 'Let op']),
        )
        expect(told.get('Gemeente')).toBe('Gemeente Duinrade (fictief)')
        // A panel is not narrowed by what it shows itself.
        expect(told.get('Keuze')).toBe(
          panel === 'matrix' ? 'alle activiteiten in de piramide' : 'activiteiten voor ouderen',
        )
        await twin(panel)
        const rows = await tableCells(page, PANELS[panel])
        const written = (cell: string) => (/^\d+(,\d+)?$/.test(cell) ? getal(Number(cell.replace(',', '.'))) : cell)
        expect(body.split('\r\n').map(line => line.split(';').map(written))).toEqual(rows)
      }
    },
  )

  it.each(['pyramid', 'where', 'matrix'] as const)(
    'de tekening is te downloaden als SVG en als PNG, en zegt dan zelf wat zij is: %s',
    async panel => {
      await open(page, `${OVERZICHT}?maat=opgegeven&doelgroep=ouderen`)
      const svg = (await downloaded(panel, 'Tekening (SVG)')).content.toString('utf8')
      const file = await page.evaluate(text => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
        return {
          broken: parsed.querySelector('parsererror') !== null,
          words: Array.from(parsed.querySelectorAll('text'), one => one.textContent).join(' '),
          ground: parsed.querySelector('rect')?.getAttribute('fill'),
        }
      }, svg)
      expect(file.broken).toBe(false)
      expect(file.words).toContain('Sportpiramide · Gemeente Duinrade (fictief)')
      expect(file.words).toContain('opgegeven plaatsen per week')
      expect(file.words).toMatch(/Peildatum: \d+ \w+ \d{4}/)
      expect(file.words).toContain('Alle namen en cijfers zijn verzonnen.')
      expect(file.words).toContain(panel === 'matrix' ? 'Keuze: alle activiteiten' : 'Keuze: activiteiten voor ouderen')
      if (panel === 'pyramid') expect(file.words).toContain('meer dan een jaar niet bevestigd')
      expect(svg).not.toMatch(/var\(--|rgba\(0, 0, 0, 0\)|class=|tabindex/)
      expect(svg).toContain('src:url(data:font/woff2;base64,')
      const png = (await downloaded(panel, 'Plaatje (PNG)')).content
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect(png.readUInt32BE(16)).toBeGreaterThan(600)
      expect(png.length).toBeGreaterThan(5_000)
    },
  )

  it('een plaatje is licht, ook van een donker scherm: het komt op papier en op dia’s terecht', async () => {
    const ground = async (dark: boolean): Promise<string | undefined> => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
      await open(page, `${OVERZICHT}?maat=aantal`)
      const svg = (await downloaded('pyramid', 'Tekening (SVG)')).content.toString('utf8')
      return /<rect[^>]* fill="([^"]+)"/.exec(svg)?.[1]
    }
    expect(await ground(true)).toBe(await ground(false))
    await page.emulateMedia({ colorScheme: 'light' })
  })

  it('rijen die geen sport zijn staan apart, met hun reden', async () => {
    const { outside } = await duinrade.overview()
    await page.getByRole('button', { name: `${outside} rijen zijn geen sport of bewegen voor deelnemers` }).click()
    await drawer()
      .getByRole('heading', { name: `${outside} rijen buiten de piramide` })
      .waitFor()
    await drawer().getByText('Buiten de piramide').first().waitFor()
    const titles = await duinrade.titles({ niveau: 'buiten' })
    await expect.poll(() => drawer().getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(titles)
  })

  it('een keuze is overal tegelijk te zien; hoe lang dat duurt wordt gemeten', async () => {
    const times: number[] = []
    for (const wijk of [
      'Centrum',
      'De Geest',
      'Duinzoom',
      'Havenbuurt',
      'Molenkwartier',
      'Oosterpolder',
      'Vogelwijk',
      'Westerveen',
      'Zandhoek',
    ]) {
      const mark = page.getByRole('button', { name: new RegExp(`^${wijk}: `) })
      times.push(
        await mark.evaluate(async element => {
          const heading = document.querySelector('h1')
          const before = heading?.textContent
          const start = performance.now()
          element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
          while (document.querySelector('h1')?.textContent === before || document.querySelector('[aria-busy=true]'))
            await new Promise(resolve => requestAnimationFrame(resolve))
          return performance.now() - start
        }),
      )
    }
    const sorted = [...times].sort((a, b) => a - b)
    const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)]
    console.log(
      `keuze overal te zien na ${median.toFixed(0)} ms (midden van ${times.length}), langste ${worst.toFixed(0)} ms`,
    )
    expect(times).toHaveLength(9)
  })
})
