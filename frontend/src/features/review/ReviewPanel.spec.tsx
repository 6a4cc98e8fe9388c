import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ReviewRowFragment } from '../../generated/graphql'
import { axeFindings } from '../../test/axe'
import { type Answers, showScreen } from '../../test/screen'
import { ReviewPanel } from './ReviewPanel'

/** An invented row; the reasons point at "maatje" in its description. */
const row = (id: string, changes: Partial<ReviewRowFragment> = {}) => ({
  __typename: 'Activity' as const,
  id,
  title: `Samen op pad ${id}`,
  description: 'Wandelen met een maatje.',
  organiser: { __typename: 'Partner' as const, id: 'p1', name: 'Welzijn Duinrade' },
  location: null,
  schedule: 'dinsdag 10.00 uur',
  ages: '55+',
  price: null,
  referral: null,
  sourceRow: '12',
  placement: {
    __typename: 'Placement' as const,
    id: `placement-${id}`,
    niveau: '3',
    confidence: 0.55,
    needsReview: true,
    rule: 'Stap 3: één persoon is de eenheid.',
    reasons: [
      {
        __typename: 'Reason' as const,
        source: 'omschrijving',
        fragment: 'maatje',
        effect: 'wijst op een maatje.',
        niveau: '3',
        start: 17,
        end: 23,
      },
      {
        __typename: 'Reason' as const,
        source: 'regel',
        fragment: '',
        effect: 'De tekst is dun.',
        niveau: null,
        start: null,
        end: null,
      },
    ],
    chances: [
      { __typename: 'NiveauChance' as const, niveau: '3', chance: 0.55 },
      { __typename: 'NiveauChance' as const, niveau: '2', chance: 0.4 },
    ],
  },
  ...changes,
})

const listOf = (rows: readonly ReviewRowFragment[]) => ({
  activities: {
    __typename: 'ActivityConnection',
    totalCount: rows.length,
    edges: rows.map(node => ({ __typename: 'ActivityEdge', cursor: node.id, node })),
  },
})

const counts = (maatwerk: number, groep: number, needsReview = 0) => ({
  overview: {
    __typename: 'Overview',
    total: maatwerk + groep,
    outside: 2,
    needsReview,
    levels: [
      {
        __typename: 'LevelSupply',
        niveau: '3',
        amount: { __typename: 'Amount', activities: maatwerk, needsReview: 0 },
      },
      {
        __typename: 'LevelSupply',
        niveau: '2',
        amount: { __typename: 'Amount', activities: groep, needsReview: Math.min(needsReview, 15) },
      },
    ],
  },
})

const stale = { __typename: 'StaleProblem', message: 'Iemand anders deelde deze rij net in.' }

const placed = (id: string, niveau: string, twins = 0, placement = `${id}-by-person`) => ({
  __typename: 'ActivityPlaced',
  twins,
  undoId: `undo-${id}`,
  activity: {
    __typename: 'Activity',
    id,
    placement: { __typename: 'Placement', id: placement, niveau, needsReview: false },
  },
})

type Input = { readonly input: { readonly activityId: string; readonly niveau: string } }

const desk = (rows: readonly ReviewRowFragment[], answers: Answers = {}) =>
  showScreen(
    <ReviewPanel />,
    {
      ReviewList: () => listOf(rows),
      ReviewCounts: () => counts(5, 10),
      ReviewPlace: variables => {
        const { input } = variables as Input
        return { placeActivity: placed(input.activityId, input.niveau) }
      },
      ReviewUndo: variables => ({ undoPlacement: placed(String(variables['undoId']).replace('undo-', ''), '3') }),
      ...answers,
    },
    '/renkum/nakijken',
  )

const press = (key: string) => fireEvent.keyDown(document.body, { key })
const shown = (text: string | RegExp) => screen.findByRole('heading', { level: 2, name: text })
const verdicts = (asked: ReturnType<typeof desk>['asked']) =>
  asked.filter(one => one.name === 'ReviewPlace').map(one => one.variables['input'])

describe('nakijken', () => {
  it('toont één rij met haar redenen, wat daarvan waar gelezen is, en waarover twijfel is', async () => {
    const { container } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    expect(screen.getByText('1 van 2')).toBeTruthy()
    expect(container.querySelector('mark')?.textContent).toBe('maatje')
    expect(screen.getByText('Wij twijfelen tussen niveau 3 en niveau 2.')).toBeTruthy()
    expect(screen.getByText('in de omschrijving, wijst naar niveau 3')).toBeTruthy()
    expect(screen.getByText('Stap 3: één persoon is de eenheid.')).toBeTruthy()
    expect(screen.getByText('dinsdag 10.00 uur')).toBeTruthy()
    expect(await axeFindings(container)).toEqual([])
  })

  it('zet met een cijfer op een niveau, tegen de indeling die de persoon zag, en gaat door', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('2')
    await shown('Samen op pad b')
    expect(verdicts(asked)).toMatchObject([{ activityId: 'a', niveau: '2', seenPlacementId: 'placement-a' }])
    expect(screen.getByText('“Samen op pad a” staat nu op niveau 2.')).toBeTruthy()
  })

  it('zet met b of B buiten de piramide en met Enter op het voorstel', async () => {
    const { asked } = desk([row('a'), row('b'), row('c')])
    await shown('Samen op pad a')
    press('B')
    await shown('Samen op pad b')
    press('Enter')
    await shown('Samen op pad c')
    expect(verdicts(asked)).toMatchObject([
      { activityId: 'a', niveau: 'buiten' },
      { activityId: 'b', niveau: '3' },
    ])
  })

  it('zegt hoeveel rijen met dezelfde tekst meegaan', async () => {
    desk([row('a'), row('b')], { ReviewPlace: () => ({ placeActivity: placed('a', '2', 3) }) })
    await shown('Samen op pad a')
    press('2')
    await screen.findByText('“Samen op pad a” staat nu op niveau 2. 3 rijen met dezelfde tekst gingen mee.')
  })

  it('legt rijen met dezelfde tekst maar één keer op tafel', async () => {
    desk([row('a'), row('b', { title: 'Samen op pad A' }), row('c')])
    await shown('Samen op pad a')
    expect(screen.getByText('1 van 2')).toBeTruthy()
    expect(screen.getByText(/1 rij heeft dezelfde tekst en gaat mee\./)).toBeTruthy()
  })

  it('draait met u de laatste keuze terug en legt die rij weer op tafel', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('2')
    await shown('Samen op pad b')
    press('u')
    await shown('Samen op pad a')
    expect(asked.find(one => one.name === 'ReviewUndo')?.variables['undoId']).toBe('undo-a')
    expect(screen.getByText('“Samen op pad a” staat weer op niveau 3.')).toBeTruthy()
  })

  it('kiest na terugdraaien tegen de indeling die nu geldt', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('2')
    await shown('Samen op pad b')
    press('u')
    await shown('Samen op pad a')
    press('1')
    await shown('Samen op pad b')
    expect(verdicts(asked).at(-1)).toMatchObject({ niveau: '1', seenPlacementId: 'a-by-person' })
  })

  it('doet niets met losse toetsen als die uit staan; de knoppen blijven', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    fireEvent.click(screen.getByRole('checkbox', { name: /Losse toetsen gebruiken/ }))
    press('2')
    press('Enter')
    await new Promise(done => setTimeout(done, 30))
    expect(verdicts(asked)).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: /^Groepsaanpak/ }))
    await shown('Samen op pad b')
  })

  it('loopt met de pijltjes zonder iets te kiezen', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('ArrowRight')
    await shown('Samen op pad b')
    press('ArrowLeft')
    await shown('Samen op pad a')
    expect(verdicts(asked)).toEqual([])
  })

  it('eindigt met hoe de piramide meeging en wat er nog over is', async () => {
    let now = counts(5, 10, 20)
    desk([row('a')], {
      ReviewCounts: () => now,
      ReviewPlace: () => {
        now = counts(4, 11, 19)
        return { placeActivity: placed('a', '2') }
      },
    })
    await shown('Samen op pad a')
    await screen.findByText(/20 twijfels/)
    press('2')
    await screen.findByRole('heading', { level: 1, name: '1 rij is nagekeken' })
    await screen.findByText('De piramide ging mee: Maatwerk van 5 naar 4 en Groepsaanpak van 10 naar 11.')
    expect(screen.getByText('Er zijn nog 19 twijfels, 4 daarvan buiten de piramide.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Kijk er nog 15 na' })).toBeTruthy()
  })

  it('legt een rij die niet werd opgeslagen na de rij op tafel terug, met de reden en zoals zij nu is', async () => {
    let tries = 0
    const now = row('a', { placement: { ...row('a').placement, id: 'placement-new', niveau: '4' } })
    const { asked } = desk([row('a'), row('b'), row('c')], {
      ReviewPlace: variables => {
        const { input } = variables as Input
        tries += 1
        return { placeActivity: tries === 1 ? stale : placed(input.activityId, input.niveau) }
      },
      ReviewRowAgain: () => ({ activity: now }),
    })
    await shown('Samen op pad a')
    press('2')
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Uw keuze voor “Samen op pad a” is niet opgeslagen. Iemand anders deelde deze rij net in. Deze rij komt hierna terug.',
    )
    await shown('Samen op pad b')
    press('1')
    await shown('Samen op pad a')
    expect(screen.getByRole('alert').textContent).toContain('Iemand anders deelde deze rij net in.')
    press('Enter')
    await shown('Samen op pad c')
    expect(verdicts(asked)).toMatchObject([
      { activityId: 'a', niveau: '2', seenPlacementId: 'placement-a' },
      { activityId: 'b', niveau: '1' },
      { activityId: 'a', niveau: '4', seenPlacementId: 'placement-new' },
    ])
  })

  it('legt de laatste rij meteen terug als zij niet werd opgeslagen', async () => {
    desk([row('a')], {
      ReviewPlace: () => ({ placeActivity: stale }),
      ReviewRowAgain: () => ({ activity: row('a') }),
    })
    await shown('Samen op pad a')
    press('2')
    await screen.findByRole('heading', { level: 1, name: '1 rij is nagekeken' })
    await shown('Samen op pad a')
    expect(screen.getByRole('alert').textContent).toContain('Kies opnieuw, of sla over.')
  })

  it('laat geen toets verloren gaan: elke toets geldt voor de rij die dan op tafel ligt, in volgorde', async () => {
    const { asked } = desk(['a', 'b', 'c', 'd', 'e'].map(id => row(id)))
    await shown('Samen op pad a')
    for (const key of ['1', '2', '4', 'b', '3']) press(key)
    await screen.findByRole('heading', { level: 1, name: '5 rijen zijn nagekeken' })
    await waitFor(() => expect(verdicts(asked)).toHaveLength(5))
    expect(verdicts(asked)).toMatchObject([
      { activityId: 'a', niveau: '1' },
      { activityId: 'b', niveau: '2' },
      { activityId: 'c', niveau: '4' },
      { activityId: 'd', niveau: 'buiten' },
      { activityId: 'e', niveau: '3' },
    ])
  })

  it('geeft na het laatste ongedaan maken de focus aan de rij die terug is, niet aan wat toevallig volgt', async () => {
    desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('2')
    await shown('Samen op pad b')
    const undo = await screen.findByRole('button', { name: 'Maak ongedaan' })
    undo.focus()
    fireEvent.click(undo)
    await shown('Samen op pad a')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Klopt/ }))
  })

  it('telt een toets die ingedrukt blijft één keer', async () => {
    const { asked } = desk([row('a'), row('b'), row('c')])
    await shown('Samen op pad a')
    press('2')
    for (let held = 0; held < 5; held++) fireEvent.keyDown(document.body, { key: '2', repeat: true })
    await shown('Samen op pad b')
    await waitFor(() => expect(verdicts(asked)).toHaveLength(1))
  })

  it('laat met Enter een eerdere keuze staan; het voorstel komt er niet voor in de plaats', async () => {
    const { asked } = desk([row('a'), row('b')])
    await shown('Samen op pad a')
    press('2')
    await shown('Samen op pad b')
    press('ArrowLeft')
    await screen.findByRole('button', { name: 'Klopt: niveau 2' })
    press('Enter')
    await shown('Samen op pad b')
    expect(verdicts(asked)).toHaveLength(1)
  })

  it('gaat aan het eind met Enter door met de volgende rijen', async () => {
    let fetched = 0
    desk([], {
      ReviewList: () => listOf([row(`ronde ${(fetched += 1)}`)]),
      ReviewCounts: () => counts(5, 10, 19),
    })
    await shown('Samen op pad ronde 1')
    press('2')
    await screen.findByRole('heading', { level: 1, name: '1 rij is nagekeken' })
    await screen.findByRole('button', { name: 'Kijk er nog 15 na' })
    press('Enter')
    await shown('Samen op pad ronde 2')
  })

  it('zegt het als er niets na te kijken is', async () => {
    const { container } = desk([])
    await screen.findByText('Er is niets na te kijken')
    expect(await axeFindings(container)).toEqual([])
  })

  it('neemt niet meer dan vijftien rijen tegelijk', async () => {
    desk(Array.from({ length: 40 }, (_, index) => row(`r${index}`)))
    await waitFor(() => expect(screen.getByText('1 van 15')).toBeTruthy())
  })
})
