import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { axeFindings } from '../test/axe'
import { ChartFigure } from './ChartFigure'
import { Drawer } from './Drawer'
import { FilterMenu } from './FilterMenu'
import { KeyHelp } from './KeyHelp'
import { useShortcuts } from './shortcuts'
import { ShortcutsProvider } from './ShortcutsProvider'
import { resolveTheme } from './theme'
import { ThemeProvider } from './ThemeProvider'
import { ThemeSwitch } from './ThemeSwitch'
import { useToast } from './toast'
import { ToastProvider } from './ToastProvider'

const table = {
  caption: 'Aantal activiteiten per niveau',
  columns: [{ header: 'Niveau' }, { header: 'Aantal', numeric: true }],
  rows: [
    ['Zorg', 9],
    ['Maatwerk', null],
  ],
  absent: 'nog niet nagevraagd',
}

const about = {
  fileWords: ['Duinrade', 'Piramide', 'Aantallen', '', '2026-02-02'],
  owner: 'Gemeente Duinrade (fictief)',
  lines: [['Peildatum', '2 februari 2026']] as const,
  notes: [],
}

describe('een grafiek', () => {
  const figure = () =>
    render(
      <ChartFigure title="Aantallen" subtitle="aantal activiteiten" table={table} about={about}>
        <svg role="img" aria-label="piramide" />
      </ChartFigure>,
    )

  it('zegt hetzelfde als tabel, en de knop houdt de focus', async () => {
    const { container } = figure()
    const toggle = screen.getByRole('button', { name: 'Toon als tabel' })
    toggle.focus()
    fireEvent.click(toggle)
    expect(document.activeElement).toBe(toggle)
    expect(toggle.getAttribute('aria-pressed')).toBe('true')
    expect(screen.getByRole('row', { name: 'Maatwerk nog niet nagevraagd' })).toBeTruthy()
    expect(await axeFindings(container)).toEqual([])
  })

  it('neemt de focus over van een balk die verdwijnt, en geeft hem terug met de tekening', () => {
    render(
      <ChartFigure title="Aantallen" subtitle="aantal activiteiten" table={table} about={about}>
        <svg>
          <g tabIndex={0} role="button" aria-label="niveau 2" />
        </svg>
      </ChartFigure>,
    )
    const band = screen.getByRole('button', { name: 'niveau 2' })
    const toggle = screen.getByRole('button', { name: 'Toon als tabel' })
    band.focus()
    fireEvent.click(toggle)
    expect(document.activeElement).toBe(toggle)
    fireEvent.click(toggle)
    expect(document.activeElement).toBe(band)
  })

  it('biedt drie bestanden aan, en Escape sluit de lijst met de focus terug op de knop', () => {
    figure()
    const button = screen.getByRole('button', { name: 'Downloaden' })
    fireEvent.click(button)
    expect(screen.getByRole('button', { name: 'Tabel voor Excel (CSV)' })).toBeTruthy()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('button', { name: 'Tabel voor Excel (CSV)' })).toBeNull()
    expect(document.activeElement).toBe(button)
  })
})

/** The second opener is away while the drawer is open, as the button that shows the rows is. */
function WithDrawer({ byAddress = false }: { readonly byAddress?: boolean }) {
  const [open, setOpen] = useState(byAddress)
  return (
    <main tabIndex={-1}>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      <div>
        {open ? null : (
          <button type="button" onClick={() => setOpen(true)}>
            toon
          </button>
        )}
      </div>
      {open ? (
        <Drawer title="Groepsaanpak" close={() => setOpen(false)}>
          <p>46 activiteiten</p>
        </Drawer>
      ) : null}
    </main>
  )
}

describe('het zijpaneel', () => {
  it('zet de focus op de titel, sluit met Escape en geeft de focus terug', async () => {
    const { container } = render(<WithDrawer />)
    const opener = screen.getByRole('button', { name: 'open' })
    opener.focus()
    fireEvent.click(opener)
    const title = screen.getByRole('heading', { name: 'Groepsaanpak' })
    expect(document.activeElement).toBe(title)
    expect(await axeFindings(container)).toEqual([])
    fireEvent.keyDown(title, { key: 'Escape' })
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  const escape = () => fireEvent.keyDown(screen.getByRole('heading', { name: 'Groepsaanpak' }), { key: 'Escape' })
  const press = (name: string) => {
    const button = screen.getByRole('button', { name })
    button.focus()
    fireEvent.click(button)
  }

  it('geeft de focus aan wie het laatst koos, ook als het al open was', () => {
    render(<WithDrawer />)
    press('toon')
    press('open')
    screen.getByRole('button', { name: 'Sluit paneel' }).focus()
    fireEvent.click(screen.getByRole('button', { name: 'Sluit paneel' }))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'open' }))
  })

  it('geeft de focus aan de opvolger van een knop die weg was', () => {
    render(<WithDrawer />)
    press('toon')
    expect(screen.queryByRole('button', { name: 'toon' })).toBeNull()
    escape()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'toon' }))
  })

  it('dat een adres opende, geeft de focus aan de pagina', () => {
    render(<WithDrawer byAddress />)
    escape()
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('laat de focus waar hij is als die op de pagina staat', () => {
    render(<WithDrawer />)
    press('toon')
    const other = screen.getByRole('button', { name: 'open' })
    other.focus()
    fireEvent.click(screen.getByRole('button', { name: 'Sluit paneel' }))
    expect(document.activeElement).toBe(other)
  })
})

function Teller({ undo }: { readonly undo: () => void }) {
  const toast = useToast()
  return (
    <button type="button" onClick={() => toast({ text: 'Verplaatst naar niveau 2.', undo })}>
      doe
    </button>
  )
}

describe('een melding', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const show = (undo = vi.fn()) => {
    render(
      <ToastProvider>
        <Teller undo={undo} />
      </ToastProvider>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'doe' }))
    return undo
  }
  const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms))

  it('staat tien seconden klaar om ongedaan te maken en wordt voorgelezen', () => {
    const undo = show()
    expect(screen.getByRole('status').textContent).toContain('Verplaatst naar niveau 2.')
    wait(9_900)
    fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('verdwijnt daarna, maar niet zolang iemand haar aanwijst of de focus erin heeft', () => {
    show()
    fireEvent.focus(screen.getByRole('button', { name: 'Maak ongedaan' }))
    wait(60_000)
    expect(screen.getByText('Verplaatst naar niveau 2.')).toBeTruthy()
    fireEvent.blur(screen.getByRole('button', { name: 'Maak ongedaan' }))
    wait(10_000)
    expect(screen.queryByText('Verplaatst naar niveau 2.')).toBeNull()
  })
})

function Listening({ heard }: { readonly heard: (key: string) => void }) {
  useShortcuts({ t: () => heard('t'), Enter: () => heard('Enter') })
  return (
    <>
      <input aria-label="zoek" />
      <button type="button">knop</button>
      <KeyHelp close={() => undefined} />
    </>
  )
}

describe('losse toetsen', () => {
  const listen = () => {
    const heard = vi.fn()
    const view = render(
      <ShortcutsProvider>
        <Listening heard={heard} />
      </ShortcutsProvider>,
    )
    return { heard, ...view }
  }

  it('werken op de pagina, maar niet terwijl iemand typt of met Ctrl erbij', () => {
    const { heard } = listen()
    fireEvent.keyDown(document.body, { key: 't' })
    expect(heard).toHaveBeenCalledWith('t')
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 't' })
    fireEvent.keyDown(document.body, { key: 't', ctrlKey: true })
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('laten Enter aan de knop die de focus heeft', () => {
    const { heard } = listen()
    fireEvent.keyDown(screen.getByRole('button', { name: 'knop' }), { key: 'Enter' })
    expect(heard).not.toHaveBeenCalled()
  })

  it('kunnen uit, en de keuze blijft bewaard', async () => {
    const { heard, container } = listen()
    expect(await axeFindings(container)).toEqual([])
    fireEvent.click(screen.getByRole('checkbox', { name: /Losse toetsen gebruiken/ }))
    fireEvent.keyDown(document.body, { key: 't' })
    expect(heard).not.toHaveBeenCalled()
    expect(localStorage.getItem('sp-toetsen')).toBe('uit')
  })
})

describe('een filter', () => {
  it('zegt wat er gekozen is, haalt de lijst pas bij openen en geeft null voor alles', async () => {
    const choose = vi.fn()
    render(
      <FilterMenu
        label="Wijk"
        all="Alle 9 wijken"
        options={[{ value: 'w1', label: 'Havenbuurt' }]}
        value="w1"
        choose={choose}
      />,
    )
    const button = screen.getByRole('button', { name: 'Wijk Havenbuurt' })
    expect(screen.queryByRole('listbox')).toBeNull()
    fireEvent.click(button)
    fireEvent.click(await screen.findByRole('option', { name: 'Alle 9 wijken' }, { timeout: 20_000 }))
    expect(choose).toHaveBeenCalledWith(null)
    expect(screen.queryByRole('listbox')).toBeNull()
  }, 30_000)
})

describe('de kleuren', () => {
  it('volgen de computer tot iemand kiest', () => {
    expect(resolveTheme('systeem', true)).toBe('dark')
    expect(resolveTheme('licht', true)).toBe('light')
    expect(resolveTheme('donker', false)).toBe('dark')
  })

  it('veranderen de pagina meteen en worden onthouden', () => {
    render(
      <ThemeProvider>
        <ThemeSwitch />
      </ThemeProvider>,
    )
    expect(document.documentElement.dataset['theme']).toBe('light')
    fireEvent.click(screen.getByRole('radio', { name: 'Donker' }))
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(localStorage.getItem('sp-thema')).toBe('donker')
  })
})
