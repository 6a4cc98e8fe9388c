import { BUITEN, type DoelgroepCode, type NiveauCode } from '../../placement.js'
import type { Evidence } from '../decision/evidence.js'
import type { Field, Finding } from '../decision/findings.js'
import { agesToDoelgroepen, readAges } from './ages.js'

const knownSigns = ['bekend_1', 'bekend_2', 'bekend_3', 'bekend_4']
/** Signs whose phrases name a doelgroep. */
export const groupSigns: readonly string[] = ['risicogroep', 'groep', ...knownSigns]

const everyone: DoelgroepCode = 'alle_inwoners'
const fieldsRead: readonly Field[] = ['titel', 'omschrijving', 'leeftijd', 'toeleiding']
const outsideFields: readonly Field[] = ['titel', 'omschrijving', 'leeftijd']
const byAge = new Set(['kinderen', 'jongeren', 'ouderen', 'volwassenen'])

/** The narrow term takes the place of the others (taxonomy, scopeNote). */
const replaces: Readonly<Record<string, readonly DoelgroepCode[]>> = {
  risicojeugd: ['jongeren', 'kinderen'],
  statushouders: ['migratie'],
}

/**
 * The findings that may name a group. At niveau 1 a group with a risk that is only mentioned does not count: the
 * activity is open (rule R3), and "hartpatiënten bellen eerst de huisarts" addresses nobody.
 */
export function groupFindings(evidence: Evidence, niveau: NiveauCode): Finding[] {
  const fields = niveau === BUITEN ? outsideFields : fieldsRead
  if (niveau !== '1') return evidence.find(groupSigns, fields)
  return evidence.find(['groep', ...knownSigns], fields)
}

/** Ages given in the field decide over words such as "jeugd" or "kids". */
function withAges(groups: Set<DoelgroepCode>, aged: readonly DoelgroepCode[]): void {
  if (aged.length === 0) return
  const isYoung = aged.includes('kinderen') || aged.includes('jongeren')
  for (const group of groups) if (isYoung && byAge.has(group)) groups.delete(group)
  for (const group of aged) groups.add(group)
}

function narrowest(groups: Set<DoelgroepCode>, aged: readonly DoelgroepCode[]): DoelgroepCode[] {
  const replaced = Object.entries(replaces).flatMap(([narrow, others]) => (groups.has(narrow) ? others : []))
  // Children stay beside risicojeugd only when their age is given.
  for (const group of replaced) if (group !== 'kinderen' || !aged.includes(group)) groups.delete(group)
  if (groups.size > 1) groups.delete('volwassenen')
  return [...groups].sort()
}

/** The doelgroepen a record addresses, narrowest terms; `alle_inwoners` only alone; empty outside the pyramid unless the subject is explicit. */
export function doelgroepenOf(evidence: Evidence, niveau: NiveauCode): DoelgroepCode[] {
  const groups = new Set(groupFindings(evidence, niveau).flatMap(finding => finding.entry.doelgroepen))
  const range = readAges(evidence.reading.words.leeftijd)
  const aged = range ? agesToDoelgroepen(range) : []
  withAges(groups, aged)
  if (groups.size === 0) return niveau === BUITEN ? [] : [everyone]
  return narrowest(groups, aged)
}
