import { readFileSync } from 'node:fs'
import { FORMULIER_KOPPEN } from '@sportpiramide/tekst'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { axeFindings } from '../../test/axe'
import { inventedJob } from '../../test/import-job.data'
import { type Answers, showScreen } from '../../test/screen'
import { ImportWizard } from './ImportWizard'
import type { ImportJob } from './import-steps'

const noRows = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, edges: [] }

const counts = { __typename: 'ImportRecords' as const, activities: 0, partners: 0, areas: 0, figures: 0 }
const undone = {
  __typename: 'ImportUndo' as const,
  removed: { ...counts, activities: 212, partners: 12 },
  restored: { ...counts, activities: 3 },
  keptRows: ['rij 12: Zumba'],
  keptPartners: [],
  keptAreas: ['Duinoord', 'Havenkwartier'],
}

const accepted = (job: ImportJob) => ({ __typename: 'ImportAccepted', job })

const wizard = (job: ImportJob, answers: Answers = {}) =>
  showScreen(<ImportWizard kind="ACTIVITIES" jobId="job-1" open={() => undefined} />, {
    ImportJob: () => ({ importJob: job }),
    ImportRows: () => ({ importRows: noRows }),
    WijkSuggestions: () => ({ wijkSuggestions: [] }),
    ...answers,
  })

const button = (name: string | RegExp) => screen.findByRole('button', { name })

describe('kolommen bevestigen', () => {
  it('laat zien wat er gevonden is en welke kolommen over mensen zijn weggelaten, met de reden', async () => {
    const { container } = wizard(inventedJob())
    await screen.findByRole('heading', { name: 'Wij vonden 255 rijen. Kloppen de kolommen?' })
    expect(screen.getByText('1 kolom lijkt over mensen te gaan en is weggelaten')).toBeTruthy()
    expect(screen.getByText('lijkt een naam van een persoon')).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: /Contactpersoon/ })).toBeNull()
    expect(await axeFindings(container)).toEqual([])
  })

  it('rekent pas door als de verplichte kolom gekozen is', async () => {
    wizard(inventedJob())
    fireEvent.change(await screen.findByRole('combobox', { name: /Naam activiteit/ }), { target: { value: '' } })
    expect(screen.getByRole('alert').textContent).toBe('Kies eerst een kolom voor: Activiteit.')
    expect((await button('Klopt, laat zien wat er gebeurt')).hasAttribute('disabled')).toBe(true)
  })

  it('weigert twee kolommen voor hetzelfde', async () => {
    wizard(inventedJob())
    fireEvent.change(await screen.findByRole('combobox', { name: /Opmerking/ }), { target: { value: 'kosten' } })
    expect(screen.getByRole('alert').textContent).toBe('Twee kolommen staan op “Kosten”. Kies er één.')
  })

  it('stuurt alleen mee wat de persoon anders koos; de rest blijft zoals gevonden', async () => {
    const { asked } = wizard(inventedJob(), {
      PlanImport: () => ({ planImport: accepted(inventedJob({ state: 'PLANNED' })) }),
    })
    fireEvent.change(await screen.findByRole('combobox', { name: /Prijs/ }), { target: { value: 'wijk' } })
    fireEvent.click(await button('Klopt, laat zien wat er gebeurt'))
    await screen.findByRole('tablist')
    expect(asked.find(one => one.name === 'PlanImport')?.variables['input']).toMatchObject({
      jobId: 'job-1',
      columns: [{ index: 1, field: 'wijk' }],
    })
  })

  it('vraagt voor een kolom die niet bewaard is het bestand opnieuw', async () => {
    wizard(inventedJob())
    fireEvent.change(await screen.findByRole('combobox', { name: /Opmerking/ }), { target: { value: 'wijk' } })
    expect(screen.getByText(/is niet bewaard. Kies het bestand opnieuw/)).toBeTruthy()
    expect(screen.getByLabelText('Kies een bestand')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Klopt, laat zien wat er gebeurt' })).toBeNull()
  })

  it('vraagt welke gemeente als een kaartbestand er meer heeft', async () => {
    const gemeenten = [
      { code: 'GM9001', name: 'Duinrade', areas: 9 },
      { code: 'GM9002', name: 'Polderveen', areas: 4 },
    ]
    const job = inventedJob({ kind: 'AREAS', columns: [], fields: [], gemeenten })
    const { asked } = wizard(job, { PlanImport: () => ({ planImport: accepted(job) }) })
    expect((await screen.findByRole('alert')).textContent).toBe('Kies eerst een gemeente.')
    fireEvent.click(screen.getByRole('radio', { name: /Polderveen/ }))
    fireEvent.click(await button('Klopt, laat zien wat er gebeurt'))
    await waitFor(() =>
      expect(asked.find(one => one.name === 'PlanImport')?.variables['input']).toMatchObject({
        gemeenteCode: 'GM9002',
      }),
    )
  })
})

describe('een kaartbestand', () => {
  it('laat bij de grenzen niets kiezen: die worden vanzelf gebruikt', async () => {
    const borders = {
      index: 9,
      header: 'geometrie',
      field: 'geometrie',
      personal: false,
      reason: 'grenzen',
      examples: [],
    }
    const job = inventedJob({ kind: 'AREAS', columns: [...inventedJob().columns, borders] })
    const { asked } = wizard(job, { PlanImport: () => ({ planImport: accepted(job) }) })
    expect(await screen.findByText('wordt vanzelf gebruikt')).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: /geometrie/ })).toBeNull()
    expect(screen.queryByLabelText('Rij met de namen van de kolommen')).toBeNull()
    fireEvent.click(await button('Klopt, laat zien wat er gebeurt'))
    await waitFor(() =>
      expect(asked.find(one => one.name === 'PlanImport')?.variables['input']).toMatchObject({ columns: [] }),
    )
  })
})

describe('het voorbeeld', () => {
  it('zegt in één zin wat er gelezen is, wat geen sport lijkt en waar twijfel is', async () => {
    const { container } = wizard(inventedJob({ state: 'PLANNED' }))
    await screen.findByRole('heading', { name: '255 gelezen, 0 kwijt; 17 lijken geen sport; 61 twijfel' })
    expect(screen.getByText(/30 rijen noemen een wijk, 42 kunnen via de aanbieder\./)).toBeTruthy()
    expect(screen.getByText(/Er is nog niets veranderd\./)).toBeTruthy()
    expect(await axeFindings(container)).toEqual([])
  })

  it('meldt rijen die in geen enkele uitkomst staan als fout van ons', async () => {
    const counts = { read: 255, create: 250, update: 0, unchanged: 0, skip: 2, reject: 0 }
    wizard(inventedJob({ state: 'PLANNED', counts }))
    expect((await screen.findByRole('alert')).textContent).toContain(
      '3 rijen uit uw bestand staan in geen enkele uitkomst',
    )
  })

  it('leest met afgekeurde rijen alleen de goede in, en zegt dat', async () => {
    const { asked } = wizard(inventedJob({ state: 'PLANNED' }), {
      CommitImport: () => ({ commitImport: accepted(inventedJob({ state: 'DONE', canUndo: true })) }),
    })
    fireEvent.click(await button('Lees de goede rijen in'))
    await screen.findByRole('heading', { name: /^255 rijen gelezen: 212 nieuw/ })
    expect(asked.find(one => one.name === 'CommitImport')?.variables['input']).toMatchObject({ goodRowsOnly: true })
  })

  it('leest zonder afgekeurde rijen alles in', async () => {
    const counts = { read: 212, create: 212, update: 0, unchanged: 0, skip: 0, reject: 0 }
    const { asked } = wizard(inventedJob({ state: 'PLANNED', counts }), {
      CommitImport: () => ({ commitImport: accepted(inventedJob({ state: 'DONE', counts })) }),
    })
    fireEvent.click(await button('Lees in'))
    await screen.findByRole('heading', { name: '212 rijen gelezen: 212 nieuw.' })
    expect(asked.find(one => one.name === 'CommitImport')?.variables['input']).toMatchObject({ goodRowsOnly: false })
  })

  it('biedt een verouderd plan aan om opnieuw door te rekenen', async () => {
    const { asked } = wizard(inventedJob({ state: 'PLANNED' }), {
      CommitImport: () => ({
        commitImport: { __typename: 'StaleProblem', message: 'Het register is intussen veranderd.' },
      }),
      PlanImport: () => ({ planImport: accepted(inventedJob({ state: 'PLANNED' })) }),
    })
    fireEvent.click(await button('Lees de goede rijen in'))
    expect((await screen.findByRole('alert')).textContent).toContain('Het register is intussen veranderd.')
    fireEvent.click(await button('Reken opnieuw door'))
    await waitFor(() => expect(asked.map(one => one.name)).toContain('PlanImport'))
  })

  it('loopt met de pijltjes door de tabs en haalt de rijen van die tab', async () => {
    const { asked } = wizard(inventedJob({ state: 'PLANNED' }))
    const rejected = await screen.findByRole('tab', { name: 'Afgekeurd 4' })
    expect(rejected.getAttribute('aria-selected')).toBe('true')
    fireEvent.keyDown(rejected, { key: 'ArrowRight' })
    expect(screen.getByRole('tab', { name: 'Nieuw 212' }).getAttribute('aria-selected')).toBe('true')
    await waitFor(() =>
      expect(asked.filter(one => one.name === 'ImportRows').map(one => one.variables['action'])).toEqual([
        'REJECT',
        'CREATE',
      ]),
    )
  })

  it('laat bij een gewijzigde rij zien wat er stond en wat het wordt', async () => {
    const counts = { read: 1, create: 0, update: 1, unchanged: 0, skip: 0, reject: 0 }
    const node = {
      __typename: 'ImportRow',
      sheet: null,
      row: 12,
      action: 'UPDATE',
      reason: 'gewijzigd',
      title: 'Zumba',
      niveau: '1',
      needsReview: false,
      changes: [{ __typename: 'RowChange', field: 'kosten', before: null, after: '€ 4' }],
    }
    wizard(inventedJob({ state: 'PLANNED', counts }), {
      ImportRows: () => ({ importRows: { ...noRows, totalCount: 1, edges: [{ cursor: 'a', node }] } }),
    })
    const row = await screen.findByRole('row', { name: /Zumba/ })
    expect(row.textContent).toContain('kosten: leeg wordt € 4')
  })
})

describe('inlezen en daarna', () => {
  it('vindt na verversen het lopende werk terug en volgt het tot het klaar is', async () => {
    let job = inventedJob({ state: 'COMMITTING', progress: { done: 100, total: 255 } })
    wizard(job, { ImportJob: () => ({ importJob: job }) })
    expect((await screen.findByRole('progressbar')).getAttribute('aria-valuenow')).toBe('100')
    expect(screen.getByText('100 van 255 rijen')).toBeTruthy()
    job = inventedJob({ state: 'DONE', canUndo: true })
    await screen.findByRole('link', { name: 'Bekijk de piramide' }, { timeout: 3000 })
    expect(screen.getByRole('link', { name: 'Kijk 61 twijfels na' })).toBeTruthy()
  })

  it('kan een lopende stap stoppen', async () => {
    const { asked } = wizard(inventedJob({ state: 'PLANNING', progress: { done: 1, total: 255 } }), {
      CancelImport: () => ({ cancelImport: accepted(inventedJob({ state: 'CANCELLED' })) }),
    })
    fireEvent.click(await button('Stop'))
    await waitFor(() => expect(asked.map(one => one.name)).toContain('CancelImport'))
  })

  it('neemt voorstellen voor een wijk over en draait ze terug', async () => {
    const suggestion = {
      __typename: 'WijkSuggestion',
      id: 's1',
      wijkName: 'Havenbuurt',
      source: 'TITLE',
      reason: 'De titel noemt Havenbuurt.',
      activityCount: 30,
      examples: ['Wandelen in de Havenbuurt'],
    }
    const { asked } = wizard(inventedJob({ state: 'DONE' }), {
      WijkSuggestions: () => ({
        wijkSuggestions: [
          suggestion,
          { ...suggestion, id: 's2', wijkName: 'Centrum', source: 'ORGANISER', activityCount: 12 },
        ],
      }),
      AcceptWijkSuggestions: () => ({
        acceptWijkSuggestions: { __typename: 'WijkSuggestionsAccepted', changed: 12, undoId: 'u1' },
      }),
      UndoWijkSuggestions: () => ({
        undoWijkSuggestions: { __typename: 'WijkSuggestionsAccepted', changed: 12, undoId: 'u1' },
      }),
    })
    await screen.findByText('30 rijen noemen in de titel een wijk. 12 rijen kunnen een wijk krijgen via de aanbieder.')
    fireEvent.click(screen.getByRole('checkbox', { name: /^Havenbuurt/ }))
    fireEvent.click(await button('Neem over voor 12 rijen'))
    await screen.findByText('12 rijen hebben nu een wijk.')
    expect(asked.find(one => one.name === 'AcceptWijkSuggestions')?.variables['input']).toMatchObject({ ids: ['s2'] })
    const takeBack = await button('Haal deze wijken weer weg')
    expect(takeBack.closest('[tabindex]')).toBe(document.activeElement)
    fireEvent.click(takeBack)
    await screen.findByText('Teruggedraaid voor 12 rijen.')
    expect(document.activeElement?.textContent).toBe('Teruggedraaid voor 12 rijen.')
  })

  it('zegt eerst precies wat er weggaat, terugkomt en blijft, en draait dan het hele inlezen terug', async () => {
    const { asked } = wizard(inventedJob({ state: 'DONE', canUndo: true }), {
      ImportUndo: () => ({ importUndo: undone }),
      UndoImport: () => ({ undoImport: accepted(inventedJob({ state: 'UNDONE', undone })) }),
    })
    fireEvent.click(await button('Maak dit inlezen ongedaan'))
    const group = screen.getByRole('group', { name: 'Maak dit inlezen ongedaan' })
    expect(document.activeElement).toBe(group)
    expect(
      await within(group).findByText('Dit gaat weg uit het register: 212 activiteiten en 12 partners.'),
    ).toBeTruthy()
    expect(within(group).getByText('Dit krijgt de oude gegevens terug: 3 activiteiten.')).toBeTruthy()
    expect(
      within(group)
        .getAllByRole('heading', { level: 3 })
        .map(heading => heading.textContent),
    ).toEqual([
      '1 rij blijft staan, omdat iemand die daarna wijzigde',
      '2 gebieden blijven staan, omdat ze nog ergens bij horen of daarna zijn gewijzigd',
    ])
    expect(asked.map(one => one.name)).not.toContain('UndoImport')
    fireEvent.click(within(group).getByRole('button', { name: 'Ja, maak ongedaan' }))
    await screen.findByRole('heading', { name: 'Het inlezen is teruggedraaid' })
    expect(screen.getByText('Weg uit het register: 212 activiteiten en 12 partners.')).toBeTruthy()
    expect(screen.getByText('rij 12: Zumba')).toBeTruthy()
  })

  it('geeft de knop de focus terug als iemand het toch laat staan', async () => {
    wizard(inventedJob({ state: 'DONE', canUndo: true }), { ImportUndo: () => ({ importUndo: undone }) })
    fireEvent.click(await button('Maak dit inlezen ongedaan'))
    fireEvent.click(await button('Nee, laat staan'))
    expect(document.activeElement).toBe(await button('Maak dit inlezen ongedaan'))
  })

  it('zegt waarom een import niet terug kan, en wijst de weg naar wat eerst moet', async () => {
    const undoRefusal = { __typename: 'UndoRefusal' as const, message: 'Maak eerst juni.csv ongedaan.', first: 'job-2' }
    wizard(inventedJob({ state: 'DONE', undoRefusal }))
    await screen.findByText('Maak eerst juni.csv ongedaan.')
    expect(screen.getByRole('link', { name: 'Bekijk die latere import' }).getAttribute('href')).toContain('werk=job-2')
    expect(screen.queryByRole('button', { name: /ongedaan/ })).toBeNull()
  })

  it('zegt het als de afgekeurde rijen er niet meer zijn', async () => {
    wizard(inventedJob({ state: 'DONE', problemCount: 4, cellsGone: true }))
    await screen.findByText('De afgekeurde rijen zelf zijn verwijderd, 30 dagen na het inlezen.')
    expect(screen.queryByRole('button', { name: 'Download de afgekeurde rijen' })).toBeNull()
  })

  it('zegt bij een mislukte import in gewone woorden dat er niets is veranderd', async () => {
    wizard(inventedJob({ state: 'FAILED', failure: 'Afgebroken; er is niets gewijzigd.' }))
    await screen.findByRole('heading', { name: 'Het inlezen lukte niet' })
    expect(screen.getByText('Afgebroken; er is niets gewijzigd.')).toBeTruthy()
  })

  it('zegt het als het werk in het adres niet van dit register is', async () => {
    wizard(inventedJob(), { ImportJob: () => ({ importJob: null }) })
    await screen.findByText('Dit inlezen is er niet meer. Kies het bestand opnieuw.')
  })
})

/** Stands in for the network of one upload. */
class PretendRequest {
  static status = 200
  static answer: unknown = { id: 'job-1' }
  static headers: Record<string, string> = {}
  static sent: FormData | null = null
  upload: { onprogress?: (event: { lengthComputable: boolean; loaded: number; total: number }) => void } = {}
  onload: () => void = () => undefined
  onabort: () => void = () => undefined
  status = PretendRequest.status
  responseText = JSON.stringify(PretendRequest.answer)
  open() {
    PretendRequest.headers = {}
  }
  setRequestHeader(name: string, value: string) {
    PretendRequest.headers[name] = value
  }
  abort() {
    this.onabort()
  }
  send(form: FormData) {
    PretendRequest.sent = form
    this.upload.onprogress?.({ lengthComputable: true, loaded: 1, total: 2 })
    setTimeout(() => this.onload(), 20)
  }
}

describe('een bestand kiezen', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    PretendRequest.status = 200
    PretendRequest.answer = { id: 'job-1' }
    PretendRequest.sent = null
  })

  const choose = (files: File[], opened: (id: string) => void = () => undefined, job = inventedJob()) => {
    vi.stubGlobal('XMLHttpRequest', PretendRequest)
    const view = showScreen(<ImportWizard kind="ACTIVITIES" jobId={null} open={opened} />, {
      ImportJobs: () => ({ importJobs: [] }),
      ImportJob: () => ({ importJob: job }),
      PlanImport: () => ({ planImport: accepted(job) }),
    })
    fireEvent.change(screen.getByLabelText('Kies een bestand'), { target: { files } })
    return view
  }
  const anyColumn = {
    index: 0,
    header: '',
    field: 'titel',
    personal: false,
    reason: 'de naam van de kolom',
    examples: [],
  }
  const list = new File(['Titel;Prijs'], 'lijst.csv')

  it('stuurt het bestand voor het register van het adres en opent het werk', async () => {
    const opened = vi.fn()
    const { container } = choose([list], opened)
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.5')
    await waitFor(() => expect(opened).toHaveBeenCalledWith('job-1'))
    expect(PretendRequest.headers).toEqual({ 'x-register': 'renkum', 'x-requested-with': 'sportpiramide' })
    expect(PretendRequest.sent?.get('kind')).toBe('activities')
    expect(await axeFindings(container)).toEqual([])
  })

  it('vraagt niets over kolommen bij het eigen invulformulier', async () => {
    const opened = vi.fn()
    const form = inventedJob({ columns: FORMULIER_KOPPEN.map((header, index) => ({ ...anyColumn, header, index })) })
    const { asked } = choose([list], opened, form)
    await waitFor(() => expect(opened).toHaveBeenCalled())
    expect(asked.map(one => one.name)).toContain('PlanImport')
  })

  it('vraagt bij een andere lijst wel of de kolommen kloppen, ook als alles herkend is', async () => {
    const opened = vi.fn()
    const { asked } = choose([list], opened, inventedJob({ columns: [{ ...anyColumn, header: 'Naam' }] }))
    await waitFor(() => expect(opened).toHaveBeenCalled())
    expect(asked.map(one => one.name)).not.toContain('PlanImport')
  })

  it('kent het invulformulier zoals de server het maakt', () => {
    const form = new URL(
      '../../../../backend/src/imports/forms/invulformulier.data.ts',
      `file://${import.meta.dirname}/`,
    )
    const headers = [...readFileSync(form, 'utf8').matchAll(/^ {4}header: '(.+)',$/gm)].map(match => match[1])
    expect(FORMULIER_KOPPEN).toEqual(headers)
  })

  it('herhaalt de zin van de server als het bestand niet klopt', async () => {
    PretendRequest.status = 422
    PretendRequest.answer = { code: 'NOT_A_WORKBOOK', message: 'Dit bestand is geen Excel-bestand, al heet het zo.' }
    choose([list])
    expect((await screen.findByRole('alert')).textContent).toBe('Dit bestand is geen Excel-bestand, al heet het zo.')
    expect(screen.getByLabelText('Kies een bestand')).toBeTruthy()
  })

  it('stuurt een te groot, leeg of tweede bestand niet eens op', () => {
    const large = new File(['x'], 'groot.xlsx')
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 })
    choose([large])
    expect(screen.getByRole('alert').textContent).toContain('groter dan 20 MB')
    fireEvent.change(screen.getByLabelText('Kies een bestand'), { target: { files: [new File([], 'leeg.csv')] } })
    expect(screen.getByRole('alert').textContent).toBe('Dit bestand is leeg.')
    fireEvent.change(screen.getByLabelText('Kies een bestand'), { target: { files: [list, list] } })
    expect(screen.getByRole('alert').textContent).toBe('Kies één bestand tegelijk.')
    expect(PretendRequest.sent).toBeNull()
  })

  it('kan het sturen stoppen; dan is er niets ingelezen', async () => {
    choose([list])
    await act(async () => fireEvent.click(await button('Stop')))
    expect((await screen.findByRole('alert')).textContent).toBe('Gestopt. Er is niets ingelezen.')
  })
})
