// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import axe from 'axe-core'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Choropleth } from './map/Choropleth.js'
import { Matrix } from './matrix/Matrix.js'
import { ChartPatterns } from './patterns/ChartPatterns.js'
import { PyramidCounts } from './pyramid/PyramidCounts.js'
import { PyramidPlaces } from './pyramid/PyramidPlaces.js'
import { PartsBar } from './wijken/PartsBar.js'
import { WijkList } from './wijken/WijkList.js'

afterEach(cleanup)

// jsdom draws nothing; axe asks for a canvas to look at icon fonts, and there are none.
HTMLCanvasElement.prototype.getContext = () => null

const size = { width: 786 }
const nextKey = 'Enter: toon de activiteiten'
const words = { left: 'niveau', right: 'activiteiten', scale: (n: number) => `${n} activiteiten` }
const row = (code: string, label: string) => ({
  code,
  name: `Naam ${code}`,
  note: 'wat het is',
  label,
  figure: '3',
  figureNote: 'in de lijst',
  lead: '',
  beside: null,
  emptyLines: ['in uw lijst staat niets;', 'nog niet nagevraagd'] as const,
})
const pyramid = {
  rows: [
    { ...row('3', 'Niveau 3: niets, nog niet nagevraagd.'), count: 0, review: 0 },
    { ...row('2', 'Niveau 2: 46 activiteiten.'), count: 46, review: 7 },
    { ...row('1', 'Niveau 1: 183 activiteiten.'), count: 183, review: 6 },
  ],
  words,
}
const places = {
  rows: [
    {
      ...row('2', 'Twee'),
      activities: 3,
      amount: { kind: 'GIVEN', places: 60, stale: 12 },
      unknown: 1,
      unknownLabel: '+1 ?',
    },
    {
      ...row('1', 'Een'),
      activities: 9,
      amount: { kind: 'ESTIMATED', low: 50, middle: 80, high: 99 },
      unknown: 0,
      unknownLabel: '',
    },
  ] as const,
  words,
}
const wijken = {
  marks: 'SQUARES',
  words: { mark: 'één blokje is één activiteit', more: (n: number) => `en nog ${n}` },
  rows: [
    { key: 'c', name: 'Centrum', label: 'Centrum: 9 activiteiten.', figure: '9', amount: 9, missing: '' },
    {
      key: 'd',
      name: 'Duinzoom',
      label: 'Duinzoom: nog niet nagevraagd.',
      figure: '',
      amount: null,
      missing: 'nog niet nagevraagd',
    },
  ],
} as const
const square = (x: number) =>
  ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 52],
        [x + 0.02, 52],
        [x + 0.02, 52.02],
        [x, 52.02],
        [x, 52],
      ],
    ],
  }) as const
const map = {
  areas: [
    { key: 'z', name: 'Zuid', label: 'Zuid: 4.', geometry: square(4.5), value: { mark: 'VALUE', value: 4 }, text: '4' },
    {
      key: 'a',
      name: 'Aker',
      label: 'Aker: nog niet nagevraagd.',
      geometry: square(4.52),
      value: { mark: 'MISSING' },
      text: 'nog niet',
    },
  ],
  isWhole: true,
  classLabel: (from: number) => String(from),
  words: { HATCH: 'nog niet nagevraagd', DOTS: 'te klein', PLAIN: 'geen plaatsen per week' },
} as const
const term = (key: string) => ({ key, name: key, short: key, note: '' })
const matrix = {
  rows: [term('kinderen'), term('ouderen')],
  columns: [term('1'), term('2')],
  cells: [
    {
      row: 'kinderen',
      column: '1',
      label: 'Algemeen voor kinderen: 142.',
      value: { mark: 'VALUE', value: 142 },
      text: '142',
      beside: '',
    },
  ],
  missing: { line: 'nog niet nagevraagd', lines: ['nog niet', 'nagevraagd'] },
} as const

const drawn = (chart: ReactElement) =>
  render(
    <main>
      <ChartPatterns />
      {chart}
    </main>,
  )

const props = { size, nextKey, selected: null, onSelect: () => undefined }
const leads = { selected: null, onSelect: () => undefined }

describe('elke grafiek', () => {
  it.each([
    [
      'piramide van aantallen',
      <PyramidCounts key="" {...props} leads={leads} title="Piramide" input={pyramid} selected="2" />,
    ],
    ['piramide van plaatsen', <PyramidPlaces key="" {...props} leads={leads} title="Piramide" input={places} />],
    ['lijst van wijken', <WijkList key="" {...props} title="Wijken" input={wijken} />],
    ['kaart', <Choropleth key="" {...props} title="Kaart" input={map} selected="a" />],
    ['matrix', <Matrix key="" {...props} title="Matrix" input={matrix} />],
    [
      'staaf in delen',
      <PartsBar
        key=""
        size={size}
        title="30 met een wijk"
        parts={[{ key: 'w', amount: 30 }]}
        lookOf={() => ({ fill: 'red' })}
      />,
    ],
  ])('%s heeft geen fout volgens axe', async (_name, chart) => {
    const { container } = drawn(chart)
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(one => `${one.id}: ${one.nodes[0]?.html ?? ''}`)).toEqual([])
  })
})

describe('de piramide met het toetsenbord', () => {
  const setup = (selected: string | null = null) => {
    const onSelect = vi.fn()
    drawn(
      <PyramidCounts
        {...props}
        leads={leads}
        title="Piramide"
        input={pyramid}
        selected={selected}
        onSelect={onSelect}
      />,
    )
    return { onSelect, bands: screen.getAllByRole('button') }
  }

  it('is één stop voor Tab en noemt elke band met zijn zin', () => {
    const { bands } = setup()
    expect(bands.map(band => band.getAttribute('tabindex'))).toEqual(['0', '-1', '-1'])
    expect(screen.getByRole('button', { name: 'Niveau 2: 46 activiteiten.' })).toBe(bands[1])
  })

  it('loopt met de pijlen en kiest met Enter en spatie', () => {
    const { onSelect, bands } = setup()
    bands[0]?.focus()
    fireEvent.keyDown(bands[0] as Element, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(bands[1])
    expect(bands[1]?.getAttribute('tabindex')).toBe('0')
    fireEvent.keyDown(bands[1] as Element, { key: 'Enter' })
    fireEvent.keyDown(bands[1] as Element, { key: ' ' })
    expect(onSelect.mock.calls).toEqual([['2'], ['2']])
  })

  it('laat toetsen met Ctrl aan de browser', () => {
    const { onSelect, bands } = setup()
    fireEvent.keyDown(bands[0] as Element, { key: 'Enter', ctrlKey: true })
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('opent met het getal dat ergens heen verwijst alleen dat deel, niet de hele band', () => {
    const open = vi.fn()
    const onSelect = vi.fn()
    const rows = pyramid.rows.map(one => (one.code === '3' ? { ...one, lead: 'Toon de 2 na te kijken' } : one))
    const input = { ...pyramid, rows }
    drawn(
      <PyramidCounts {...props} title="Piramide" leads={{ selected: null, onSelect: open }} {...{ input, onSelect }} />,
    )
    const lead = screen.getByRole('button', { name: 'Toon de 2 na te kijken' })
    expect(lead.getAttribute('tabindex')).toBe('0')
    fireEvent.click(lead)
    fireEvent.keyDown(lead, { key: 'Enter' })
    expect(open.mock.calls).toEqual([['3'], ['3']])
    expect(onSelect).not.toHaveBeenCalled()
  })

  it('zegt welke band gekozen is', () => {
    const { bands } = setup('1')
    expect(bands.map(band => band.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'true'])
  })

  it('toont bij focus dezelfde zin als bij aanwijzen, met de volgende toets', () => {
    const { bands } = setup()
    expect(document.querySelector('.sp-tip')).toBeNull()
    fireEvent.focus(bands[1] as Element)
    expect(document.querySelector('.sp-tip')?.textContent).toBe('Niveau 2: 46 activiteiten.Enter: toon de activiteiten')
    fireEvent.blur(bands[1] as Element)
    fireEvent.pointerEnter(bands[2] as Element)
    expect(document.querySelector('.sp-tip')?.textContent).toContain('Niveau 1: 183 activiteiten.')
  })
})

describe('kaart en matrix met het toetsenbord', () => {
  it('loopt op de kaart op naam, niet op plek', () => {
    drawn(<Choropleth {...props} title="Kaart" input={map} />)
    const aker = screen.getByRole('button', { name: 'Aker: nog niet nagevraagd.' })
    expect(aker.getAttribute('tabindex')).toBe('0')
    aker.focus()
    fireEvent.keyDown(aker, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Zuid: 4.' }))
  })

  it('is de matrix een raster met rij- en kolomkoppen en klikbare lege cellen', () => {
    const onSelect = vi.fn()
    drawn(<Matrix {...props} title="Matrix" input={matrix} onSelect={onSelect} selected="ouderen|2" />)
    expect(screen.getAllByRole('columnheader').map(head => head.textContent)).toEqual(['1', '2'])
    expect(screen.getAllByRole('rowheader').map(head => head.textContent)).toEqual(['kinderen', 'ouderen'])
    const cells = screen.getAllByRole('gridcell')
    expect(cells.map(cell => cell.getAttribute('aria-selected'))).toEqual(['false', 'false', 'false', 'true'])
    fireEvent.keyDown(cells[0] as Element, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(cells[2])
    fireEvent.click(cells[2] as Element)
    expect(onSelect).toHaveBeenCalledWith('ouderen|1')
  })
})
