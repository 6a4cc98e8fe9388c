import type { DoelgroepCode, NiveauCode } from '../../placement.js'
import { BUITEN } from '../../placement.js'
import type { Evidence } from '../decision/evidence.js'
import type { Field, Finding } from '../decision/findings.js'
import { agesToDoelgroepen, readAges } from './ages.js'

/** Signs whose phrases name a doelgroep. */
export const labelSigns: readonly string[] = ['risicogroep', 'groep', 'bekend_1', 'bekend_2', 'bekend_3', 'bekend_4']

const everyone: DoelgroepCode = 'alle_inwoners'
/** The narrow term takes the place of the broad one (taxonomy, scopeNote). */
const replaces: Readonly<Record<string, DoelgroepCode>> = { risicojeugd: 'jongeren', statushouders: 'migratie' }
const fieldsRead: readonly Field[] = ['titel', 'omschrijving', 'leeftijd', 'toeleiding']

const labelled = (findings: readonly Finding[]): Set<DoelgroepCode> =>
  new Set(findings.flatMap(finding => finding.entry.doelgroepen))

function narrowest(groups: Set<DoelgroepCode>): DoelgroepCode[] {
  for (const [narrow, broad] of Object.entries(replaces)) if (groups.has(narrow)) groups.delete(broad)
  if (groups.size > 1) groups.delete(everyone)
  return [...groups]
}

/** The doelgroepen a record addresses, narrowest terms; `alle_inwoners` only alone; empty outside the pyramid unless named in the title. */
export function doelgroepenOf(evidence: Evidence, niveau: NiveauCode): DoelgroepCode[] {
  const groups = labelled(evidence.find(labelSigns, fieldsRead))
  const range = readAges(evidence.reading.words.leeftijd)
  if (range) agesToDoelgroepen(range).forEach(group => groups.add(group))
  if (groups.size === 0) return niveau === BUITEN ? [] : [everyone]
  return narrowest(groups).sort()
}
