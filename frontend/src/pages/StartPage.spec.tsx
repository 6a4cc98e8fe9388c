import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeFindings } from '../test/axe'
import { type Answers, showScreen } from '../test/screen'
import { StartPage } from './StartPage'

const register = (slug: string, name: string, fictional: boolean, activityCount: number) => ({
  __typename: 'Register',
  slug,
  name,
  fictional,
  activityCount,
})

const start = (answers: Answers = {}) =>
  showScreen(
    <StartPage />,
    {
      Registers: () => ({
        registers: [
          register('duinrade', 'Duinrade', true, 220),
          register('polderveen', 'Polderveen', false, 0),
          register('heideloo', 'Heideloo', false, 1460),
        ],
      }),
      ...answers,
    },
    '/',
  )

describe('de startpagina', () => {
  it('zet het eigen bestand naast de verzonnen gemeente, die zo heet', async () => {
    const { container } = start()
    expect(screen.getByRole('link', { name: 'Bekijk Duinrade (fictief)' }).getAttribute('href')).toBe(
      '/duinrade/overzicht',
    )
    expect(screen.getByRole('button', { name: 'Begin met mijn bestand' })).toBeTruthy()
    expect(screen.getByText(/Het gaat om activiteiten, niet om mensen\./)).toBeTruthy()
    await screen.findByText('Eerder begonnen')
    expect(await axeFindings(container)).toEqual([])
  })

  it('noemt alleen eigen registers als eerder begonnen; een leeg register gaat verder met zijn bestand', async () => {
    start()
    expect((await screen.findByRole('link', { name: 'Polderveen' })).getAttribute('href')).toBe(
      '/polderveen/importeren',
    )
    expect(screen.getByRole('link', { name: 'Heideloo' }).getAttribute('href')).toBe('/heideloo/overzicht')
    expect(screen.getByText('1.460 activiteiten')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Duinrade' })).toBeNull()
  })

  it('vraagt alleen de naam van de gemeente en gaat door naar het bestand', async () => {
    const { asked, address } = start({
      StartRegister: () => ({
        startRegister: { __typename: 'RegisterStarted', register: register('nieuwland', 'Nieuwland', false, 0) },
      }),
    })
    fireEvent.change(screen.getByLabelText('Naam van uw gemeente'), { target: { value: ' Nieuwland ' } })
    fireEvent.click(screen.getByRole('button', { name: 'Begin met mijn bestand' }))
    await waitFor(() => expect(address()).toBe('/nieuwland/importeren'))
    expect(asked.find(one => one.name === 'StartRegister')?.variables['input']).toMatchObject({ name: 'Nieuwland' })
  })

  it('zegt wat er mist als de naam leeg is, en vraagt de server niets', async () => {
    const { asked } = start()
    fireEvent.click(screen.getByRole('button', { name: 'Begin met mijn bestand' }))
    await screen.findByText('Vul de naam van uw gemeente in.')
    expect(screen.getByLabelText('Naam van uw gemeente').getAttribute('aria-invalid')).toBe('true')
    expect(asked.map(one => one.name)).not.toContain('StartRegister')
  })

  it('herhaalt de zin van de server als de naam niet kan', async () => {
    start({
      StartRegister: () => ({ startRegister: { __typename: 'InputProblem', message: 'Deze naam is al in gebruik.' } }),
    })
    fireEvent.change(screen.getByLabelText('Naam van uw gemeente'), { target: { value: 'Polderveen' } })
    fireEvent.click(screen.getByRole('button', { name: 'Begin met mijn bestand' }))
    await screen.findByText('Deze naam is al in gebruik.')
  })
})
