import type { NiveauCode } from '../../placement.js'
import type { Evidence } from './evidence.js'
import type { Finding } from './findings.js'

/** One rule of the decision procedure: what must be found for it to answer yes, and what a reader is told. */
export interface Step {
  readonly id: string
  readonly niveau: NiveauCode
  readonly regel: string
  /** The findings that make it fire; null when it does not. */
  readonly fires: (evidence: Evidence) => readonly Finding[] | null
}

/** Signs of sport or movement. */
export const movementSigns: readonly string[] = ['sport', 'beweging', 'bekend_1', 'bekend_2', 'bekend_3', 'bekend_4']
/** Signs of something else than sport for participants. */
export const outsideSigns: readonly string[] = [
  'zittend',
  'geldregeling',
  'voorziening',
  'scholing',
  'overleg',
  'vacature',
  'informatie',
  'toeschouwen',
  'hulp',
]
/** Signs that say it is no treatment, or comes after it. */
export const noCareSigns: readonly string[] = ['geen_zorg', 'nazorg']
/** Signs that a referral or indication is needed. */
export const conditionSigns: readonly string[] = ['verwijzing', 'indicatie']
/** Signs of a group with a risk or barrier. */
export const atRiskSigns: readonly string[] = ['risicogroep', 'kwetsbaar', 'aangepast']

/** All parts found, or null as soon as one is missing. */
export const all = (...parts: readonly Finding[][]): Finding[] | null =>
  parts.every(part => part.length > 0) ? parts.flatMap(part => part.slice(0, 3)) : null

/** The findings when the condition holds and there are any. */
export const when = (holds: boolean, found: readonly Finding[]): readonly Finding[] | null =>
  holds && found.length > 0 ? found : null
