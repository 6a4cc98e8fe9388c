import type { Evidence } from '../decision/evidence.js'
import type { Field, Finding } from '../decision/findings.js'
import type { Fired } from '../decision/procedure.js'
import { movementSigns, outsideSigns } from '../decision/step.js'
import { remembered } from '../../remembered.js'
import type { Token } from '../text/tokens.js'

/** What made a feature true: a phrase, a word of a field, or a step of the procedure (null). */
export type Source = Finding | { readonly field: Field; readonly token: Token } | null

const textFields = ['titel', 'omschrijving'] as const
const structuredFields = ['toeleiding', 'organisatie', 'kosten', 'leeftijd', 'groepsgrootte'] as const
const placed = new Set<string>(structuredFields)
const LONG_TEXT = 60
const SHORT_WORD = 2
const MOST_NAMES = 40_000
const wordFeature = remembered(word => `w ${word}`, MOST_NAMES)

interface Names {
  readonly plain: string
  readonly inTitle: string
  readonly more: string
}

const namesByState = new Map<string, Map<string, Names>>()

/** Where a sign stands matters: "huisarts" under toeleiding is a door, in running text it may be an aside. */
function namesOf({ state, field, entry }: Finding): Names {
  const place = placed.has(field) ? `@${field}` : ''
  const group = state === 'geteld' ? place : `${state}${place}`
  const names = namesByState.get(group) ?? new Map<string, Names>()
  namesByState.set(group, names)
  const known = names.get(entry.sign)
  if (known) return known
  const plain = `${state === 'geteld' ? '' : `${state} `}${entry.sign}${place}`
  const made = { plain, inTitle: `${plain}@titel`, more: `${plain} meermaals` }
  names.set(entry.sign, made)
  return made
}

const add = (features: Map<string, Source>, name: string, source: Source) =>
  features.has(name) ? undefined : features.set(name, source)

function addSigns(findings: readonly Finding[], features: Map<string, Source>): void {
  for (const finding of findings) {
    if (finding.field === 'locatie') continue
    const names = namesOf(finding)
    if (finding.field === 'titel') add(features, names.inTitle, finding)
    if (features.has(names.plain)) add(features, names.more, finding)
    else features.set(names.plain, finding)
  }
}

/** A title alone is read by what it names first: something else than sport, sport, or nothing we know. */
function titleAlone(evidence: Evidence): string {
  if (evidence.has(outsideSigns)) return 'alleen titel, iets anders dan sport'
  return evidence.has(movementSigns) ? 'alleen titel, sport' : 'alleen titel, niets bekends'
}

function addShape(evidence: Evidence, features: Map<string, Source>): void {
  const length = evidence.reading.words.omschrijving.length
  const shape = length === 0 ? 'zonder omschrijving' : length > LONG_TEXT ? 'lange omschrijving' : 'korte omschrijving'
  features.set(shape, null)
  for (const field of structuredFields) if (evidence.filled(field)) features.set(`veld ${field}`, null)
  if (length === 0) features.set(titleAlone(evidence), null)
}

function addWords(evidence: Evidence, features: Map<string, Source>): void {
  for (const field of textFields)
    for (const token of evidence.reading.words[field])
      if (token.text.length > SHORT_WORD) add(features, wordFeature(token.text), { field, token })
}

function addSteps(fired: readonly Fired[], features: Map<string, Source>): void {
  fired.forEach(({ step }, place) => {
    features.set(`stap ${step.id}`, null)
    if (place === 0) features.set(`eerste ${step.id}`, null)
  })
}

/** All signs, fields, steps and words of a record that may carry a learned weight, with what made them true. */
export function featuresOf(evidence: Evidence, fired: readonly Fired[]): Map<string, Source> {
  const features = new Map<string, Source>()
  addSigns(evidence.reading.findings, features)
  addShape(evidence, features)
  addSteps(fired, features)
  addWords(evidence, features)
  return features
}
