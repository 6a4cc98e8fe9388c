import { dateScalar, dateTimeScalar, geometryScalar } from './scalars'

describe('de soorten waarden van de API', () => {
  it.each(['2026-02-28', '2024-02-29'])('nemen een dag aan die bestaat: %s', day => {
    expect(dateScalar.parseValue(day)).toBe(day)
  })

  it.each(['2026-02-29', '2026-13-01', '1-2-2026', '2026-2-1', '', 20260201, null])(
    'weigeren wat geen dag is: %s',
    day => {
      expect(() => dateScalar.parseValue(day)).toThrow('Een datum ziet eruit als 2026-11-21.')
    },
  )

  it('geven een tijdstip in UTC', () => {
    expect(dateTimeScalar.serialize(new Date('2026-11-21T10:30:00+01:00'))).toBe('2026-11-21T09:30:00.000Z')
    expect(() => dateTimeScalar.parseValue('gisteren')).toThrow('Een tijdstip')
  })

  it('laten alleen vlakken toe als vlak', () => {
    expect(() => geometryScalar.serialize({ type: 'Point', coordinates: [5, 52] })).toThrow('Polygon of MultiPolygon')
  })
})
