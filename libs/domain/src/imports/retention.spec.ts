import { describe, expect, it } from 'vitest'
import { passedBefore, RETENTION_DAYS } from './retention.js'

describe('hoe lang er iets van een bestand blijft', () => {
  it('een week als niemand het inleest, een maand voor de cellen, een kwartaal voor het terugdraaien', () => {
    const now = new Date('2026-05-31T12:00:00Z')
    expect(passedBefore('unused', now).toISOString()).toBe('2026-05-24T12:00:00.000Z')
    expect(passedBefore('cells', now).toISOString()).toBe('2026-05-01T12:00:00.000Z')
    expect(passedBefore('plan', now).toISOString()).toBe('2026-03-02T12:00:00.000Z')
  })

  it('wat nodig is om terug te draaien blijft het langst', () => {
    expect(RETENTION_DAYS.plan).toBeGreaterThan(RETENTION_DAYS.cells)
    expect(RETENTION_DAYS.cells).toBeGreaterThan(RETENTION_DAYS.unused)
  })
})
