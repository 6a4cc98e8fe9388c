import { describe, expect, it } from 'vitest'
import type { DetectedColumn } from '../imports/import-types.js'
import { parsePartnerRow } from './parse-partner-row.js'
import { detectPartnerColumns } from './partner-columns.js'

const column = (index: number, header: string, personal = false): DetectedColumn => ({
  index,
  header,
  field: null,
  personal,
  reason: personal ? 'Lijkt op een persoon.' : '',
  examples: [],
})
const columns = detectPartnerColumns([column(0, 'Organisatie'), column(1, 'Contactpersoon', true), column(2, 'Wijk')])

describe('een partner uit een bestand', () => {
  it('heeft alleen een naam nodig', () => {
    expect(parsePartnerRow(['SV  Duinrade ', '', ''], columns).partner).toEqual({
      name: 'SV Duinrade',
      typeText: null,
      wijk: null,
    })
  })

  it('een kolom met personen wordt nergens voor gebruikt', () => {
    expect(columns.map(({ field, personal }) => ({ field, personal }))).toEqual([
      { field: 'naam', personal: false },
      { field: null, personal: true },
      { field: 'wijk', personal: false },
    ])
  })

  it('een regel zonder naam is een fout en geen lege partner', () => {
    expect(parsePartnerRow(['', '', 'Duinoord'], columns)).toMatchObject({
      partner: null,
      problems: [{ column: 'Organisatie', code: 'GEEN_NAAM', level: 'error' }],
    })
  })

  it('lege regels en totalen worden overgeslagen, met de reden', () => {
    expect(parsePartnerRow(['', '', ''], columns).skip).toBe('Lege regel.')
    expect(parsePartnerRow(['Totaal', '', '12'], columns).skip).toContain('Totaal')
  })
})
