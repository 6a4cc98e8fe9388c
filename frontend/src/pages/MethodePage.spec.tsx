import { readdirSync, readFileSync } from 'node:fs'
import { METHODE } from '@sportpiramide/tekst'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeFindings } from '../test/axe'
import { showScreen } from '../test/screen'
import { MethodePage } from './MethodePage'

const niveau = (code: string, label: string) => ({
  __typename: 'Niveau',
  code,
  label,
  definition: `Wat ${label} is.`,
  signals: ['iedereen welkom'],
})

const taxonomy = {
  __typename: 'Taxonomy',
  version: '2026.1',
  niveaus: [niveau('1', 'Algemeen aanbod'), niveau('buiten', 'Buiten de piramide'), niveau('4', 'Zorg')],
  doelgroepen: [{ __typename: 'Term', code: 'ouderen', label: 'Ouderen' }],
  themas: [{ __typename: 'Term', code: 'eenzaamheid', label: 'Eenzaamheid' }],
}

const kind = (niveau: string, sizes: readonly number[], assumeWeekly: boolean) => ({
  __typename: 'CapacityDefault',
  kind: `soort ${niveau}`,
  niveau,
  label: `Groep ${niveau}`,
  low: sizes[0],
  middle: sizes[1],
  high: sizes[2],
  assumeWeekly,
  source: 'navraag bij aanbieders',
})
const capacityDefaults = {
  __typename: 'CapacityDefaults',
  version: '2026.1',
  kinds: [kind('1', [5, 6.5, 7], true), kind('3', [1, 2, 3], false)],
}

const show = () =>
  showScreen(
    <MethodePage />,
    { MethodeTaxonomy: () => ({ taxonomy }), MethodeCapacity: () => ({ capacityDefaults }) },
    '/duinrade/methode',
  )

describe('de methode', () => {
  it('zegt dat de vier niveaus van ons zijn en niet de officiële Sportpiramide', () => {
    show()
    expect(screen.getByRole('heading', { name: 'Dit is onze eigen uitwerking' })).toBeTruthy()
    expect(screen.getByText(/Dit is dus niet “de officiële Sportpiramide”\./)).toBeTruthy()
  })

  it('toont de niveaus van de indeling die geldt, zorg boven en buiten onder', async () => {
    const { container } = show()
    await screen.findByText('Indeling versie 2026.1.')
    expect([...container.querySelectorAll('.sp-levels dt')].map(term => term.textContent)).toEqual([
      '4Niveau 4: Zorg',
      '1Niveau 1: Algemeen aanbod',
      'BBuiten de piramide',
    ])
    expect(await axeFindings(container)).toEqual([])
  })

  it('noemt de groepsgrootte en het ritme die een schatting aanneemt, zoals de berekening van dit register ze heeft', async () => {
    show()
    await screen.findByRole('row', { name: 'Groep 1 (niveau 1) 5 6,5 7 wij nemen één keer per week aan' })
    expect(screen.getByRole('row', { name: 'Groep 3 (niveau 3) 1 2 3 geen schatting' })).toBeTruthy()
    expect(screen.getByText('Versie 2026.1. Bron: navraag bij aanbieders.')).toBeTruthy()
  })

  it('heeft elk hoofdstuk waar een scherm naar verwijst', () => {
    const source = new URL('../', `file://${import.meta.dirname}/`)
    const asked = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.tsx') && !name.endsWith('.spec.tsx'))
      .flatMap(name => [...readFileSync(new URL(name, source), 'utf8').matchAll(/'methode'\)\}#([\w-]+)/g)])
      .map(match => match[1])
    expect(asked.length).toBeGreaterThan(0)
    expect(METHODE.map(chapter => chapter.id)).toEqual(expect.arrayContaining(asked))
  })
})
