import { degreesOfRd, systemOf, toDegrees } from './reproject'

describe('van het Nederlandse rijksdriehoeksnet naar graden', () => {
  it('de toren van Amersfoort ligt op 5,387206 en 52,155174', () => {
    const [lon, lat] = degreesOfRd([155000, 463000])
    expect(lon).toBeCloseTo(5.387206, 5)
    expect(lat).toBeCloseTo(52.155174, 5)
  })

  it('een vlak met gaten houdt zijn vorm', () => {
    const ring = [
      [155000, 463000],
      [156000, 463000],
      [156000, 464000],
      [155000, 463000],
    ]
    const [[first, second] = []] = toDegrees([ring, ring], 'RD') as number[][][]
    expect(first?.[0]).toBeCloseTo(5.3872, 4)
    expect(second?.[0]).toBeCloseTo(5.4018, 3)
  })

  it('graden blijven staan', () => {
    expect(toDegrees([[5.1, 52.1]], 'WGS84')).toEqual([[5.1, 52.1]])
  })

  it('het stelsel staat in het bestand of volgt uit het eerste punt', () => {
    expect(systemOf({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::28992' } }, [1, 1])).toBe('RD')
    expect(systemOf(null, [155000, 463000])).toBe('RD')
    expect(systemOf(null, [5.1, 52.1])).toBe('WGS84')
  })
})
