import { describe, expect, it } from 'vitest'
import { partnerNameKey } from './partner-name.js'

describe('de naam van een partner', () => {
  it.each(['´S-PORT', "'s-port", ' ’S-Port  ', 'S-PORT.'])('%s is dezelfde partner', name => {
    expect(partnerNameKey(name)).toBe('s-port')
  })

  it('een streepje kan een andere club zijn', () => {
    expect(partnerNameKey('Sport-Plus')).not.toBe(partnerNameKey('Sport Plus'))
  })

  it('accenten tellen niet', () => {
    expect(partnerNameKey('Café  Bewégen')).toBe('cafe bewegen')
  })
})
