/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClassificationRecord } from '../placement.js'
import { classify } from './classify.js'
import { evaluate, type Gold } from './evaluate.js'

type Labelled = ClassificationRecord & Gold

const readLines = <Row>(file: URL): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Row)

const score = (records: readonly Labelled[]) =>
  evaluate(
    records.map(record => classify(record)),
    records,
  )

describe('op de 150 verzonnen voorbeelden waarvan niet geleerd is', () => {
  const result = score(readLines<Labelled>(new URL('voorbeelden.data.jsonl', import.meta.url)))

  it('staan er minstens 85 van de 100 op het niveau van de codeur', () => {
    expect(result.n).toBe(150)
    expect(result.strict).toBeGreaterThanOrEqual(0.85)
  })

  it('gaat geen niveau verloren: ook de kleine niveaus worden herkend', () => {
    expect(result.macroF1).toBeGreaterThanOrEqual(0.8)
  })

  it('kloppen doelgroepen en themas voor minstens 0,8 (micro-F1)', () => {
    expect(result.doelgroepen.f1).toBeGreaterThanOrEqual(0.8)
    expect(result.themas.f1).toBeGreaterThanOrEqual(0.8)
  })

  it('is er werk voor een mens, maar niet te veel: hooguit een op de vier is nakijken', () => {
    expect(result.reviewed).toBeGreaterThan(0)
    expect(result.reviewed).toBeLessThanOrEqual(0.25)
  })
})

const shared = process.env['SHARED_DIR']
  ? new URL(`file://${process.env['SHARED_DIR']}/`)
  : new URL('../../../../../shared/', import.meta.url)
const activities = new URL('data/activiteiten/s-port_shertogenbosch_255.json', shared)
const labels = new URL('domain/s-port_255_labels.jsonl', shared)
const present = existsSync(activities) && existsSync(labels)

interface RealActivity {
  readonly title: string
  readonly organizer: string
  readonly target_group: string
}

function realRecords(): Labelled[] {
  const rows = JSON.parse(readFileSync(activities, 'utf8')) as RealActivity[]
  return readLines<Gold & { readonly nr: number }>(labels).flatMap(label => {
    const row = rows[label.nr]
    if (!row) return []
    const [leeftijd = '', kosten = ''] = row.target_group.split('\nKosten:')
    return [{ ...label, id: String(label.nr), titel: row.title, organisatie: row.organizer, leeftijd, kosten }]
  })
}

describe('op de 255 echte activiteiten', () => {
  it.skipIf(!present)(
    present
      ? 'klopt het niveau voor negen van de tien'
      : 'overgeslagen: de map met echte gegevens is er niet (SHARED_DIR)',
    () => {
      const result = score(realRecords())
      expect(result.n).toBe(255)
      expect(result.strict).toBeGreaterThanOrEqual(0.9)
      expect(result.doelgroepen.f1).toBeGreaterThanOrEqual(0.9)
    },
  )
})
