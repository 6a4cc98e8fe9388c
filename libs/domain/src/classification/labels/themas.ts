import { BUITEN, type DoelgroepCode, type NiveauCode, type ThemaCode } from '../../placement.js'
import type { Evidence } from '../decision/evidence.js'
import { labelSigns } from './doelgroepen.js'

/** A doelgroep brings its theme along (taxonomy, labelregels). */
const implied: Readonly<Record<DoelgroepCode, ThemaCode>> = {
  statushouders: 'integratie',
  beperking_lichamelijk: 'inclusie',
  beperking_verstandelijk: 'inclusie',
  mantelzorgers: 'mantelzorg',
  dementie: 'dementie',
  psychisch: 'psychisch',
  werkzoekenden: 'participatie',
}
const residual: ThemaCode = 'beweegstimulering'

/** The themas a record speaks of: named aims and problems, what its groups imply, and the residual theme when nothing else fits. */
export function themasOf(evidence: Evidence, niveau: NiveauCode, doelgroepen: readonly DoelgroepCode[]): ThemaCode[] {
  const findings = evidence.find([...labelSigns, 'thema', 'kwetsbaar', 'aangepast'], ['titel', 'omschrijving'])
  const themas = new Set(findings.flatMap(finding => finding.entry.themas))
  for (const group of doelgroepen) {
    const theme = implied[group]
    if (theme !== undefined) themas.add(theme)
  }
  if (doelgroepen.includes('minima') && !themas.has('schulden')) themas.add('armoede')
  if (doelgroepen.includes('chronisch') && !themas.has('overgewicht')) themas.add('chronische_ziekte')
  if (themas.size === 0 && niveau !== BUITEN) themas.add(residual)
  return [...themas].sort()
}
