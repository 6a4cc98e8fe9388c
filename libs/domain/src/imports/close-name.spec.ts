import { describe, expect, it } from 'vitest'
import { closeName } from './close-name.js'

const WIJKEN = ['Binnenstad', 'Noord', 'West', 'Oost', 'Maaspoort', 'Nieuwe Hoeve', 'Nieuwe Haeve']

describe('de wijk die vermoedelijk is bedoeld', () => {
  it.each([
    ['Binnestad', 'Binnenstad'],
    ['binnen-stad', 'Binnenstad'],
    ['Noort', 'Noord'],
    ['Maasport', 'Maaspoort'],
  ])('bij "%s" is dat "%s"', (name, wijk) => {
    expect(closeName(name, WIJKEN)).toBe(wijk)
  })

  it('een andere naam is geen tikfout, ook niet als hij kort is', () => {
    expect(closeName('Overvecht', WIJKEN)).toBeNull()
    expect(closeName('Aost', ['West'])).toBeNull()
    expect(closeName('Zee', ['Wee'])).toBeNull()
  })

  it('tussen twee namen die even dichtbij zijn wordt niet gegokt', () => {
    expect(closeName('Nieuwe Hove', WIJKEN)).toBe('Nieuwe Hoeve')
    expect(closeName('Nieuwe H\u00f8ve', WIJKEN)).toBeNull()
  })
})
