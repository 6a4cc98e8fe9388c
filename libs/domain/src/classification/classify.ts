import type { ClassificationRecord, NiveauCode, Placement } from '../placement.js'
import { disagreement, doubt, unknownReason } from './decision/doubts.js'
import { Evidence } from './decision/evidence.js'
import { readRecord, type Reading } from './decision/findings.js'
import { followProcedure, type Fired } from './decision/procedure.js'
import { atNiveau, explain } from './decision/reasons.js'
import { weigh } from './decision/weigh.js'
import { doelgroepenOf } from './labels/doelgroepen.js'
import { themasOf } from './labels/themas.js'
import { featuresOf } from './learning/features.js'
import { model as modelInForce, type Model } from './learning/model.js'

/** Below this chance a person looks at the placement. */
export const REVIEW_FLOOR = 0.8

/** Without a known phrase the chances are drawn towards each other: little was read, so little is claimed. */
const UNKNOWN_FLATTEN = 3
const textFields = new Set(['titel', 'omschrijving', 'toeleiding'])

const isKnown = (reading: Reading): boolean =>
  reading.findings.some(finding => finding.state === 'geteld' && textFields.has(finding.field))

const weighingRule = (niveau: NiveauCode): string => `Alle aanwijzingen samen horen het meest ${atNiveau(niveau)}.`

const UNKNOWN_RULE = 'Wij herkennen te weinig om zeker te zijn. Kijk het na, of vraag om een omschrijving.'

const round = (value: number): number => Math.round(value * 10_000) / 10_000

/** Chances of four decimals that still sum to 1: the largest takes what rounding left. */
function roundedChances(niveaus: readonly string[], chances: readonly number[]): Record<string, number> {
  const rounded = chances.map(round)
  const largest = rounded.indexOf(Math.max(...rounded))
  const others = rounded.reduce((sum, chance, at) => (at === largest ? sum : sum + chance), 0)
  rounded[largest] = round(1 - others)
  return Object.fromEntries(niveaus.map((niveau, at) => [niveau, rounded[at] ?? 0]))
}

/** What decided, in Dutch: the step that answered yes, or the weighing, or that too little was read. */
function ruleOf(known: boolean, deciding: Fired | undefined, niveau: NiveauCode): string {
  if (!known) return UNKNOWN_RULE
  return deciding ? deciding.step.regel : weighingRule(niveau)
}

/**
 * Places one record on the Sportpiramide: niveau, chances, doelgroepen, themas and the reasons. Pure and
 * deterministic; any text is allowed. A record without a known phrase is never silently placed: it is to be reviewed.
 */
export function classify(record: ClassificationRecord, model: Model = modelInForce): Placement {
  const evidence = new Evidence(readRecord(record))
  const fired = followProcedure(evidence)
  const known = isKnown(evidence.reading)
  const weighing = weigh(featuresOf(evidence, fired), model, known ? 1 : UNKNOWN_FLATTEN)
  const { niveau } = weighing
  const deciding = fired.find(({ step }) => step.niveau === niveau)
  const kansen = roundedChances(model.niveaus, weighing.chances)
  const zekerheid = kansen[niveau] ?? 0
  const doelgroepen = doelgroepenOf(evidence, niveau)
  return {
    id: record.id,
    niveau,
    zekerheid,
    nakijken: !known || zekerheid < REVIEW_FLOOR,
    kansen,
    doelgroepen,
    themas: themasOf(evidence, niveau, doelgroepen),
    regel: ruleOf(known, deciding, niveau),
    redenen: [
      ...explain(evidence.reading, weighing, deciding, model),
      ...disagreement(fired[0], weighing),
      ...(known ? doubt(kansen, niveau) : [unknownReason]),
    ],
  }
}
