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

const show = () => showScreen(<MethodePage />, { MethodeTaxonomy: () => ({ taxonomy }) }, '/duinrade/methode')

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
