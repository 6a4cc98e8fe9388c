import { fireEvent, screen } from '@testing-library/react'
import { matchRoutes } from 'react-router'
import { describe, expect, it } from 'vitest'
import type { SessionQuery } from '../../generated/graphql'
import { routes } from '../../routes'
import { axeFindings } from '../../test/axe'
import { showScreen } from '../../test/screen'
import { Header } from './Header'

const session: SessionQuery['session'] = {
  demo: true,
  register: { slug: 'duinrade', name: 'Duinrade', fictional: true, gemeenteCode: null, activityCount: 220 },
  person: { id: 'p1', name: 'Sanne de Wit', role: 'beleidsmedewerker' },
  people: [
    { id: 'p1', name: 'Sanne de Wit', role: 'beleidsmedewerker' },
    { id: 'p2', name: 'Karim El Idrissi', role: 'buurtsportcoach' },
  ],
}

const show = (changes: Partial<SessionQuery['session']> = {}) =>
  showScreen(<Header slug="duinrade" session={{ ...session, ...changes }} />, {}, '/duinrade/nakijken')

describe('de kop van elk scherm', () => {
  it('leidt alleen naar schermen die er zijn en zegt waar u bent', async () => {
    const { container } = show()
    const links = screen.getAllByRole('link')
    for (const link of links) {
      const last = matchRoutes(routes, link.getAttribute('href') ?? '')?.at(-1)
      expect(last?.route.path, link.textContent).not.toBe('*')
      expect(last).toBeTruthy()
    }
    expect(screen.getByRole('link', { name: 'Nakijken' }).getAttribute('aria-current')).toBe('page')
    expect(await axeFindings(container)).toEqual([])
  })

  it('noemt de gemeente en zegt bij verzonnen gegevens: fictief', () => {
    show()
    expect(screen.getByText('Gemeente Duinrade')).toBeTruthy()
    expect(screen.getByText('fictief')).toBeTruthy()
  })

  it('noemt een eigen register niet fictief', () => {
    show({ register: { ...session.register, fictional: false } })
    expect(screen.queryByText('fictief')).toBeNull()
  })

  it('laat in de demo een ander persoon kiezen', async () => {
    const { container } = show()
    fireEvent.click(screen.getByRole('button', { name: 'Sanne de Wit' }))
    fireEvent.click(screen.getByRole('radio', { name: /Karim El Idrissi/ }))
    expect(document.cookie).toContain('sp_person=p2')
    expect(await axeFindings(container)).toEqual([])
  })

  it('laat buiten de demo niemand van persoon wisselen', () => {
    show({ demo: false })
    fireEvent.click(screen.getByRole('button', { name: 'Sanne de Wit' }))
    expect(screen.queryByRole('radio', { name: /Karim/ })).toBeNull()
  })
})
