import { BUITEN, type DoelgroepCode, type NiveauCode, type ThemaCode } from '../../placement.js'
import type { Evidence } from '../decision/evidence.js'
import { groupFindings } from './doelgroepen.js'

/** A doelgroep brings its theme along (taxonomy, labelregels). */
const implied: ReadonlyMap<DoelgroepCode, ThemaCode> = new Map([
  ['statushouders', 'integratie'],
  ['beperking_lichamelijk', 'inclusie'],
  ['beperking_verstandelijk', 'inclusie'],
  ['mantelzorgers', 'mantelzorg'],
  ['dementie', 'dementie'],
  ['psychisch', 'psychisch'],
  ['werkzoekenden', 'participatie'],
])

/** A group that brings one of two themes: the second only when the first is not already meant. */
const eitherOr: ReadonlyMap<DoelgroepCode, readonly [ThemaCode, ThemaCode]> = new Map([
  ['minima', ['schulden', 'armoede']],
  ['chronisch', ['overgewicht', 'chronische_ziekte']],
])

const residual: ThemaCode = 'beweegstimulering'
const themeSigns = ['thema', 'kwetsbaar', 'aangepast', 'valpreventie', 'samenzijn', 'omkadering']

/** Falling is a theme where older people or a fall prevention offer are meant, not on a judo mat. */
const isAboutFalling = (evidence: Evidence, doelgroepen: readonly DoelgroepCode[]): boolean =>
  doelgroepen.includes('ouderen') || evidence.has(['valpreventie', 'bekend_2', 'bekend_3'])

function addImplied(themas: Set<ThemaCode>, doelgroepen: readonly DoelgroepCode[]): void {
  for (const group of doelgroepen) {
    const theme = implied.get(group)
    if (theme !== undefined) themas.add(theme)
    const [meant, otherwise] = eitherOr.get(group) ?? []
    if (meant !== undefined && otherwise !== undefined && !themas.has(meant)) themas.add(otherwise)
  }
}

/** The themas a record speaks of: named aims and problems, what its groups imply, and the residual theme when nothing else fits. */
export function themasOf(evidence: Evidence, niveau: NiveauCode, doelgroepen: readonly DoelgroepCode[]): ThemaCode[] {
  const findings = [...evidence.find(themeSigns), ...groupFindings(evidence, niveau)]
  const themas = new Set(findings.flatMap(finding => finding.entry.themas))
  addImplied(themas, doelgroepen)
  if (!isAboutFalling(evidence, doelgroepen)) themas.delete('valpreventie')
  if (themas.size === 0 && niveau !== BUITEN) themas.add(residual)
  return [...themas].sort()
}
