import type { TabMeaning } from './import-types.js'
import { hasOrganisationWord } from './organisation-words.js'
import { normaliseName, scaleOfName } from './wijk-match.js'
import { normalisedNames, tellsOffer } from './wijk-title.js'
import { NO_PLACE_WORDS, ORDINARY_PLACE_WORDS } from './wijk-words.data.js'

/** What else is known when the names of the tabs are judged. */
export interface TabEvidence {
  readonly knownPartners?: readonly string[]
  readonly hasWijkColumn?: boolean
  readonly hasOrganiserColumn?: boolean
}

const GENERIC =
  /^(?:tabblad|blad|sheet|tabel|table|werkblad|lijst|overzicht|totaal|data|export|import|activiteiten|aanbod|invul\w*|uitleg|toelichting|legenda|kopie|concept|versie|archief|\d{4}|\d+)\b|^$/
const WIJK_LIKE =
  /^(?:wijk|buurt|kern|stadsdeel|dorp|gebied)\b|(?:wijk|buurt|kwartier|veld|hoek|dorp|polder|poort|park|oord)$/

type Vote = 'WIJK' | 'PARTNER' | 'OFFER' | 'NONE'

const isPlaceWord = (plain: string): boolean =>
  ORDINARY_PLACE_WORDS.has(plain) ||
  plain.split(' ').some(word => ORDINARY_PLACE_WORDS.has(word)) ||
  WIJK_LIKE.test(plain)

const isOffer = (plain: string): boolean => plain.split(' ').some(tellsOffer)

function voteOf(name: string, wijken: ReadonlySet<string>, partners: ReadonlySet<string>): Vote {
  const plain = normaliseName(name)
  if (wijken.has(plain) || scaleOfName(name)) return 'WIJK'
  if (partners.has(plain)) return 'PARTNER'
  if (isPlaceWord(plain) || /^(?:wijk|buurt|kern)\b/i.test(name)) return 'WIJK'
  if (hasOrganisationWord(plain)) return 'PARTNER'
  return isOffer(plain) ? 'OFFER' : 'NONE'
}

/** When the names themselves say too little: a table without wijk but with organisers has its wijken on the tabs, and the other way round. */
function byColumns({ hasWijkColumn, hasOrganiserColumn }: TabEvidence): TabMeaning {
  if (hasOrganiserColumn && !hasWijkColumn) return 'WIJK'
  return hasWijkColumn && !hasOrganiserColumn ? 'PARTNER' : null
}

const NO_EVIDENCE: TabEvidence = {}
const NOBODY: readonly string[] = []

/** Whether the tabs of a workbook stand for wijken or for partners; null when they stand for neither or that cannot be said. */
export function tabMeaning(
  sheetNames: readonly string[],
  knownWijken: readonly string[],
  evidence: TabEvidence = NO_EVIDENCE,
): TabMeaning {
  const names = sheetNames.filter(name => !GENERIC.test(normaliseName(name)))
  const wijken = normalisedNames(knownWijken)
  const partners = normalisedNames(evidence.knownPartners ?? NOBODY)
  const votes = names.map(name => voteOf(name, wijken, partners))
  const share = (vote: Vote): number => votes.filter(one => one === vote).length / Math.max(1, votes.length)
  if (share('WIJK') >= 0.5 && share('WIJK') >= share('PARTNER')) return 'WIJK'
  if (share('PARTNER') >= 0.5) return 'PARTNER'
  return names.length >= 2 && share('OFFER') === 0 ? byColumns(evidence) : null
}

/** What a tab stands for in a workbook of tabs: its name, or null for a tab that names nothing ("Overig", "Blad1"). */
export function nameOfTab(sheet: string | null): string | null {
  const plain = normaliseName(sheet ?? '')
  return GENERIC.test(plain) || NO_PLACE_WORDS.has(plain) ? null : (sheet ?? '').trim()
}
