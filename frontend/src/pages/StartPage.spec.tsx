import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { axeFindings } from '../test/axe'
import { type Answers, showScreen } from '../test/screen'
import { StartPage } from './StartPage'

const register = (
  slug: string,
  name: string,
  fictional: boolean,
  activityCount: number,
  startedAt = '2026-02-02T13:05:00Z',
) => ({
  __typename: 'Register',
  slug,
  name,
  fictional,
  activityCount,
  startedAt,
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
    expect(screen.getByText('1.460 rijen, begonnen op 2 februari 2026 om 14:05')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Duinrade' })).toBeNull()
  })

  it('houdt twee registers met dezelfde naam uit elkaar, ook voor wie alleen de links hoort', async () => {
    start({
      Registers: () => ({
        registers: [
          register('renkum', 'Renkum', false, 255),
          register('renkum-2', 'Renkum', false, 0, '2026-03-09T08:30:00Z'),
        ],
      }),
    })
    const told = (await screen.findAllByRole('link', { name: 'Renkum' })).map(
      link => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent,
    )
    expect(told).toEqual([
      'nog niets ingelezen, begonnen op 9 maart 2026 om 09:30',
      '255 rijen, begonnen op 2 februari 2026 om 14:05',
    ])
  })

  it('vouwt oudere registers weg als het er veel zijn, de nieuwste eerst', async () => {
    const many = Array.from({ length: 8 }, (_, at) =>
      register(`r${at}`, `Register ${at}`, false, 1, `2026-03-0${at + 1}T08:30:00Z`),
    )
    start({ Registers: () => ({ registers: many }) })
    const fold = (await screen.findByText('Nog 2 oudere registers')).closest('details')
    expect(fold?.open).toBe(false)
    expect([...(fold?.querySelectorAll('a') ?? [])].map(link => link.textContent)).toEqual(['Register 1', 'Register 0'])
    expect(fold?.contains(screen.getByText('Register 7'))).toBe(false)
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
