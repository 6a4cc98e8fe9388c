import { ApolloClient, ApolloLink, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7'
import { BrowserRouter } from 'react-router'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createCache } from '../api/client'
import { ACTIVITY, amountOf, FIRST_DAY, IN_WIJK, WITH_PLACES } from '../features/overzicht/overview.example.data'
import type { OverviewQuery } from '../generated/graphql'
import { ToastProvider } from '../ui/ToastProvider'
import { OverzichtPage } from './OverzichtPage'

HTMLCanvasElement.prototype.getContext = () => null

type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>

/** The server names the type of every amount; the cache reads fragments by it. */
const named = (key: string, value: unknown): unknown =>
  key === 'amount' ? { __typename: 'Amount', ...(value as object) } : value
const typed = (data: OverviewQuery) => ({
  taxonomy: { __typename: 'Taxonomy', ...data.taxonomy },
  overview: JSON.parse(JSON.stringify({ __typename: 'Overview', ...data.overview }), named) as unknown,
})
const row = { __typename: 'Activity', ...ACTIVITY }
const connection = (totalCount: number, hasNextPage = false) => ({
  activities: { totalCount, pageInfo: { hasNextPage, endCursor: 'c' }, edges: [{ cursor: 'c', node: row }] },
})
const placed = (niveau: string) => ({
  __typename: 'ActivityPlaced',
  activity: { ...row, placement: { ...ACTIVITY.placement, id: 'pl-2', niveau, placedBy: 'PERSON', coder: 'Noor' } },
  twins: 0,
  undoId: 'u-1',
})

/** The page against a server that answers what the spec says; what it does not answer stays open. */
const open = (search: string, answers: Answers) => {
  history.replaceState(null, '', `/zandwijk/overzicht${search}`)
  const asked = vi.fn()
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable(observer => {
        asked(operationName, variables)
        const answer = answers[operationName]
        if (!answer) return
        queueMicrotask(() => {
          try {
            const data = answer(variables)
            if (data === undefined) return
            observer.next({ data: data as Record<string, unknown> })
            observer.complete()
          } catch (error) {
            observer.error(error)
          }
        })
      }),
  )
  const client = new ApolloClient({ link, cache: createCache() })
  const view = render(
    <ToastProvider>
      <ApolloProvider client={client}>
        <BrowserRouter>
          <NuqsAdapter>
            <OverzichtPage />
          </NuqsAdapter>
        </BrowserRouter>
      </ApolloProvider>
    </ToastProvider>,
  )
  return { ...view, asked }
}

const firstDay: Answers = {
  Overview: () => typed(FIRST_DAY),
  WijkBorders: () => ({ areas: [] }),
  WijkSuggestions: () => ({ wijkSuggestions: [] }),
  Activities: () => connection(46),
}
const violations = async (container: Element) => {
  const found = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return found.violations.map(one => `${one.id}: ${one.nodes[0]?.html ?? ''}`)
}

const print = vi.fn()
beforeEach(() => {
  print.mockClear()
  window.print = print
})

describe('het Overzicht op de eerste dag', () => {
  it('begint met de conclusie en zegt wat de lijst niet zegt', async () => {
    open('', firstDay)
    expect((await screen.findByRole('heading', { level: 1, name: /^In / })).textContent).toBe(
      'In uw lijst staan 238 activiteiten; voor niveau 3 staat er nog niets in',
    )
    expect(screen.getByText(/Niveau 3 is nog niet nagevraagd/)).toBeTruthy()
    expect(screen.getByRole('heading', { name: /^Aantallen. Plaatsen zijn nog niet bekend/ })).toBeTruthy()
  })

  it('heeft één knop voor de volgende stap en geen schakelaar voor één maatstaf', async () => {
    open('', firstDay)
    expect((await screen.findByRole('link', { name: 'Kijk 15 rijen na, 4 minuten' })).getAttribute('href')).toBe(
      '/zandwijk/nakijken',
    )
    expect(screen.queryByRole('group', { name: 'Maatstaf' })).toBeNull()
    expect(screen.queryByRole('group', { name: 'Kaart of lijst' })).toBeNull()
  })

  it('zegt nergens dat er te weinig is: er is geen streefwaarde', async () => {
    const { container } = open('', firstDay)
    await screen.findByRole('heading', { level: 1, name: /^In / })
    expect(container.textContent).not.toMatch(/tekort|te weinig|genoeg|gedekt|niets gevonden in/i)
  })

  it('heeft geen fout volgens axe, ook niet met de rijen open', async () => {
    const { container } = open('?niveau=2&rijen=true', firstDay)
    await screen.findByText('Zet op niveau 3', { exact: false, selector: 'button' }).catch(() => undefined)
    await screen.findByRole('heading', { level: 1, name: /^In / })
    expect(await violations(container)).toEqual([])
  })

  it('geeft elke grafiek een tabel met dezelfde getallen', async () => {
    open('', firstDay)
    await screen.findByRole('heading', { level: 1, name: /^In / })
    for (const toggle of screen.getAllByRole('button', { name: 'Toon als tabel' })) fireEvent.click(toggle)
    const tables = screen.getAllByRole('table')
    expect(tables).toHaveLength(3)
    expect(within(tables[0] as HTMLElement).getByRole('row', { name: /183/ }).textContent).toContain('Algemeen aanbod')
    expect(within(tables[0] as HTMLElement).getByRole('row', { name: /Maatwerk/ }).textContent).toContain(
      'nog niet nagevraagd',
    )
  })
})

describe('kiezen', () => {
  it('zet de keuze in het adres, vraagt opnieuw en opent de rijen met hun reden', async () => {
    const { asked } = open('', firstDay)
    fireEvent.click(await screen.findByRole('button', { name: /^Niveau 2, Groepsaanpak: 46/ }))
    expect(await screen.findByRole('heading', { name: '46 activiteiten' })).toBeTruthy()
    expect(location.search).toContain('niveau=2')
    expect(asked).toHaveBeenCalledWith('Overview', expect.objectContaining({ selection: { niveau: '2' } }))
    expect(await screen.findByText('Opgezet voor een groep met een risico')).toBeTruthy()
    expect(screen.getByText(/elke week · dinsdag 10.00-11.00 uur · plaatsen onbekend/)).toBeTruthy()
    expect(document.querySelector('h3 mark')?.textContent).toBe('Valpreventie')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In uw lijst staan 46 activiteiten op niveau 2')
  })

  it('stapt met Escape terug: eerst de rijen dicht, dan de keuze los', async () => {
    open('?niveau=2&rijen=true', firstDay)
    await screen.findByRole('heading', { name: '46 activiteiten' })
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await waitFor(() => expect(screen.queryByRole('heading', { name: '46 activiteiten' })).toBeNull())
    expect(location.search).toContain('niveau=2')
    fireEvent.keyDown(document.body, { key: 'Escape' })
    await waitFor(() => expect(location.search).not.toContain('niveau'))
  })

  it('zoekt in titel of aanbieder: alles telt opnieuw, en het adres houdt het vast', async () => {
    const { asked } = open('', firstDay)
    const field = await screen.findByRole('searchbox', { name: 'Zoek in titel of aanbieder' })
    fireEvent.change(field, { target: { value: ' wandel ' } })
    await waitFor(() => expect(location.search).toContain('zoek=wandel'))
    await waitFor(() =>
      expect(asked).toHaveBeenCalledWith('Overview', expect.objectContaining({ selection: { search: 'wandel' } })),
    )
    fireEvent.click(await screen.findByRole('button', { name: 'Alle keuzes wissen' }))
    await waitFor(() => expect(location.search).not.toContain('zoek'))
    await waitFor(() => expect((field as HTMLInputElement).value).toBe(''))
  })

  it('wist met een leeg veld alleen de zoekvraag', async () => {
    open('?niveau=2&zoek=wandel', firstDay)
    const field = await screen.findByRole('searchbox')
    expect((field as HTMLInputElement).value).toBe('wandel')
    fireEvent.change(field, { target: { value: '' } })
    fireEvent.submit(field)
    await waitFor(() => expect(location.search).not.toContain('zoek'))
    expect(location.search).toContain('niveau=2')
  })

  it('gaat met pijl naar rechts van een niveau naar de eerste wijk', async () => {
    open('', firstDay)
    const band = await screen.findByRole('button', { name: /^Niveau 4, Zorg/ })
    band.focus()
    fireEvent.keyDown(band, { key: 'ArrowDown' })
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' })
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Centrum: 9 activiteiten/)
  })

  it.each([
    ['wijk=weg', 'Het adres noemt een onbekende wijk. Die keuze hebben wij weggelaten.'],
    ['niveau=9', 'Het adres noemt een onbekend niveau. Die keuze hebben wij weggelaten.'],
    [
      'doelgroep=zzz&thema=yyy',
      'Het adres noemt een onbekende doelgroep en een onbekend thema. Die keuze hebben wij weggelaten.',
    ],
  ])('laat weg wat dit register niet kent (%s), zegt dat, en noemt de code nergens', async (query, said) => {
    const { container } = open(`?${query}&maat=aantal`, firstDay)
    expect(await screen.findByText(said)).toBeTruthy()
    await waitFor(() => expect(location.search).toBe('?maat=aantal'))
    await screen.findByRole('button', { name: /^Niveau 1, Algemeen aanbod/ })
    expect(container.textContent).not.toMatch(/weg |zzz|yyy|niveau 9/)
  })

  it('laat staan wat er stond als de nieuwe cijfers niet komen, zegt dat, en gaat verder zodra het kan', async () => {
    let isGone = false
    open('', {
      ...firstDay,
      Overview: () => {
        if (isGone) throw new TypeError('fetch failed')
        return typed(FIRST_DAY)
      },
    })
    const centrum = await screen.findByRole('button', { name: /^Centrum/ })
    const before = screen.getByRole('heading', { level: 1 }).textContent
    isGone = true
    fireEvent.click(centrum)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('De nieuwste cijfers kwamen niet. De server antwoordt niet.')
    expect(alert.textContent).toContain('Wat hieronder staat, is van eerder.')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(before)
    isGone = false
    fireEvent.click(within(alert).getByRole('button', { name: 'Probeer opnieuw' }))
    await screen.findByRole('heading', { level: 1, name: /Centrum/ })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('houdt de vorige cijfers op het scherm zolang de nieuwe onderweg zijn', async () => {
    open('', {
      ...firstDay,
      Overview: ({ selection }) => (Object.keys(selection as object).length === 0 ? typed(FIRST_DAY) : undefined),
    })
    fireEvent.click(await screen.findByRole('button', { name: /^Centrum/ }))
    await waitFor(() => expect(location.search).toContain('wijk=w-Centrum'))
    expect(screen.getByRole('button', { name: /^Niveau 1, Algemeen aanbod: 183/ })).toBeTruthy()
  })

  it('opent met "7 nakijken" alleen die rijen, en laat ze met nog een klik weer los', async () => {
    open('', firstDay)
    fireEvent.click(await screen.findByRole('button', { name: 'Toon op niveau 2 alleen de 7 na te kijken' }))
    await waitFor(() => expect(location.search).toContain('nakijken=true'))
    expect(location.search).toMatch(/niveau=2.*rijen=true/)
    fireEvent.click(screen.getByRole('button', { name: 'Toon op niveau 2 alleen de 7 na te kijken' }))
    await waitFor(() => expect(location.search).toBe('?niveau=2'))
  })

  it('zegt van een lege band onder een filter dat er bij deze keuze niets is', async () => {
    open('?nakijken=true', firstDay)
    expect(
      await screen.findByRole('button', { name: 'Niveau 3, Maatwerk: 0 activiteiten bij deze keuze.' }),
    ).toBeTruthy()
    expect(document.querySelector('.sp-overview')?.textContent).not.toContain('nog niet nagevraagd')
  })

  it('zet in een wijk het aanbod voor de hele gemeente of regio onder een eigen kop, met de aanname erbij', async () => {
    const { asked } = open('?wijk=w-Centrum&niveau=4&rijen=true', { ...firstDay, Overview: () => typed(IN_WIJK) })
    expect(
      await screen.findByRole('heading', { level: 3, name: '8 activiteiten voor de hele gemeente of regio' }),
    ).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'In uw lijst staat niets op niveau 4 in Centrum zelf, wel 8 activiteiten voor de hele gemeente of regio',
    )
    expect(screen.getAllByText(/Bij 6 van die 8 nemen wij dat aan/).length).toBe(2)
    expect(screen.getByRole('link', { name: 'Hoe weten wij dat?' }).getAttribute('href')).toBe('/zandwijk/methode#waar')
    expect(asked).toHaveBeenCalledWith(
      'Activities',
      expect.objectContaining({ selection: { niveau: '4', whereabouts: 'GEMEENTE' } }),
    )
  })

  it('opent wat buiten de piramide valt', async () => {
    const { asked } = open('', firstDay)
    fireEvent.click(await screen.findByRole('button', { name: '17 rijen zijn geen sport of bewegen voor deelnemers' }))
    await waitFor(() =>
      expect(asked).toHaveBeenCalledWith('Activities', expect.objectContaining({ selection: { niveau: 'buiten' } })),
    )
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In uw lijst staan 17 rijen buiten de piramide')
  })
})

describe('een rij ergens anders zetten', () => {
  const answers: Answers = {
    ...firstDay,
    PlaceFromList: () => ({ placeActivity: placed('3') }),
    UndoFromList: () => ({ undoPlacement: { ...placed('2'), activity: row } }),
  }

  it('gaat met één klik, telt opnieuw, en kan terug', async () => {
    const { asked } = open('?niveau=2&rijen=true', answers)
    fireEvent.click(await screen.findByRole('button', { name: 'Zet op niveau 3' }))
    expect(await screen.findByText('“Valpreventie voor ouderen” staat nu op niveau 3.')).toBeTruthy()
    expect(asked).toHaveBeenCalledWith(
      'PlaceFromList',
      expect.objectContaining({ input: expect.objectContaining({ niveau: '3', seenPlacementId: 'pl-1' }) as unknown }),
    )
    await waitFor(() => expect(asked.mock.calls.filter(([name]) => name === 'Overview')).toHaveLength(2))
    fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText('Teruggezet.')).toBeTruthy()
  })

  it('telt in het paneel zoals op de pagina, en laat de verplaatste rij nog even staan', async () => {
    const [zorg, maatwerk, groep, ...rest] = FIRST_DAY.overview.levels
    const levels = [zorg, maatwerk, { ...groep, amount: amountOf(45) }, ...rest] as typeof FIRST_DAY.overview.levels
    let moved = false
    open('?niveau=2&rijen=true', {
      ...answers,
      Overview: () => typed(moved ? { ...FIRST_DAY, overview: { ...FIRST_DAY.overview, levels } } : FIRST_DAY),
      PlaceFromList: () => {
        moved = true
        return { placeActivity: placed('3') }
      },
    })
    await screen.findByRole('heading', { name: '46 activiteiten' })
    fireEvent.click(await screen.findByRole('button', { name: 'Zet op niveau 3' }))
    expect(await screen.findByRole('heading', { name: '45 activiteiten' })).toBeTruthy()
    expect(screen.getByText('U zette deze rij net ergens anders. Zij telt bij deze keuze niet meer mee.')).toBeTruthy()
  })

  it('gaat ook met de toets B als de rij de focus heeft', async () => {
    const { asked } = open('?niveau=2&rijen=true', answers)
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Zet op niveau 1' }), { key: 'b' })
    await waitFor(() =>
      expect(asked).toHaveBeenCalledWith('PlaceFromList', {
        input: expect.objectContaining({ niveau: 'buiten' }) as unknown,
      }),
    )
  })

  it('zegt waarom het niet kon en laat de rij staan', async () => {
    const stale = { __typename: 'StaleProblem', code: 'STALE', message: 'Noor zette deze rij net op niveau 4.' }
    open('?niveau=2&rijen=true', { ...answers, PlaceFromList: () => ({ placeActivity: stale }) })
    fireEvent.click(await screen.findByRole('button', { name: 'Zet op niveau 3' }))
    expect(await screen.findByText('Noor zette deze rij net op niveau 4.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Zet op niveau 2' }).getAttribute('aria-pressed')).toBe('true')
  })
})

describe('als het anders gaat', () => {
  it('staat bij laden de vorm al klaar, zonder cijfers', () => {
    const { container } = open('', {})
    expect(container.querySelector('.sp-shape')).toBeTruthy()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Overzicht')
    expect(screen.queryByRole('button', { name: /^Niveau/ })).toBeNull()
  })

  it('vraagt een leeg register om een bestand', async () => {
    const register = { ...FIRST_DAY.overview.register, activityCount: 0 }
    const none = FIRST_DAY.overview.levels.map(level => ({ ...level, amount: amountOf(0) }))
    open('', {
      ...firstDay,
      Overview: () => typed({ ...FIRST_DAY, overview: { ...FIRST_DAY.overview, register, levels: none } }),
    })
    expect((await screen.findByRole('link', { name: 'Lees een bestand in' })).getAttribute('href')).toBe(
      '/zandwijk/importeren',
    )
  })

  it('zegt bij een fout wat er is en hoe verder', async () => {
    let fails = true
    open('?doelgroep=ouderen', {
      ...firstDay,
      Overview: () => {
        if (fails) throw new Error('weg')
        return typed(FIRST_DAY)
      },
    })
    expect((await screen.findByRole('alert')).textContent).toContain('Het overzicht kon niet laden')
    fails = false
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByRole('heading', { level: 1, name: /^In / })).toBeTruthy()
  })

  it('noemt met plaatsen de maatstaf en laat wisselen', async () => {
    const { asked } = open('', { ...firstDay, Overview: () => typed(WITH_PLACES) })
    expect((await screen.findByRole('heading', { level: 1, name: /^In / })).textContent).toMatch(
      /^In uw lijst staan 2.400 opgegeven plaatsen per week/,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Aantal activiteiten' }))
    await waitFor(() => expect(location.search).toContain('maat=aantal'))
    expect(asked).toHaveBeenCalledWith('Overview', { selection: {}, yardstick: 'AANTAL' })
  })

  it('drukt één keer af als het adres daarom vraagt', async () => {
    open('?afdrukken=true', firstDay)
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    await waitFor(() => expect(location.search).not.toContain('afdrukken'))
  })
})
