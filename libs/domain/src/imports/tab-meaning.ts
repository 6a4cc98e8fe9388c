import type { TabMeaning } from './import-types.js'
import { hasOrganisationWord } from './organisation-words.js'
import { normaliseName, scaleOfName } from './wijk-match.js'
import { normalisedNames, tellsOffer } from './wijk-title.js'
import { NO_PLACE_WORDS, ORDINARY_PLACE_WORDS } from './wijk-words.data.js'

/** What else is known when the names of the tabs are judged. */
export interface TabEvidence {
  readonly knownPartners?: readonly string[]
  readonly hasWijkColumn?: boolean
  /** Whether the tabs have the same columns, as parts of one list have. */
  readonly sameHeader?: boolean
}

/** Names that spreadsheets give by themselves, and words for lists, states and times. */
const GENERIC =
  /^(?:tabblad|blad|sheet|tabel|table|werkblad|lijst|overzicht|totaal|data|export|import|activiteiten|aanbod|invul\p{L}*|uitleg|toelichting|legenda|kopie|concept|versie|archief|kwartaal|periode|seizoen)(?:$|[ \d])|^\d|^.{0,2}$/u
const STATE_OR_TIME =
  /^(?:nieuw|oud|oude|lopend|gestopt|test|voorjaar|najaar|q[1-4]|jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?: \d+)?$/

const WIJK_LIKE =
  /^(?:wijk|buurt|kern|stadsdeel|dorp|gebied)\b|(?:wijk|buurt|kwartier|veld|hoek|dorp|polder|poort|park|oord)$/
/** Ends and beginnings of names of places; alone no proof, but a row of tabs that all have one is. */
const PLACE_LIKE =
  /(?:velden|hof|hoven|kade|haven|dam|dijk|veen|burg|berg|bergen|broek|bosch?|donk|drecht|duin|duinen|eind|foort|gaarde|geest|heide|heuvel|hout|horst|huizen|laar|loo|meer|mond|plein|rade|rode|schot|sluis|stad|stede|tuinen|waard|weide|werf|zicht|zijl|zoom|singel|akker|akkers|weerd|wold|kop|plaat|wieden|eng|kamp)$|^(?:oud|nieuw|groot|klein|binnen|buiten|boven|beneden|noord|oost|zuid|west|sint|st) /

type Vote = 'WIJK' | 'PARTNER' | 'OFFER' | 'NONE'

const isPlaceWord = (plain: string): boolean =>
  ORDINARY_PLACE_WORDS.has(plain) ||
  plain.split(' ').some(word => ORDINARY_PLACE_WORDS.has(word)) ||
  WIJK_LIKE.test(plain)

const isGeneric = (plain: string): boolean => GENERIC.test(plain) || STATE_OR_TIME.test(plain)
const isOffer = (plain: string): boolean => plain.split(' ').some(tellsOffer)

function voteOf(name: string, wijken: ReadonlySet<string>, partners: ReadonlySet<string>): Vote {
  const plain = normaliseName(name)
  if (wijken.has(plain) || scaleOfName(name)) return 'WIJK'
  if (partners.has(plain)) return 'PARTNER'
  if (isPlaceWord(plain) || /^(?:wijk|buurt|kern)\b/i.test(name)) return 'WIJK'
  if (hasOrganisationWord(plain)) return 'PARTNER'
  return isOffer(plain) ? 'OFFER' : 'NONE'
}

const looksLikePlace = (name: string): boolean => {
  const plain = normaliseName(name)
  return (isPlaceWord(plain) || PLACE_LIKE.test(plain)) && !isOffer(plain) && !hasOrganisationWord(plain)
}

/** Tabs nobody knows stand for wijken when they are one table in parts, without a column of wijken, and all read as places. */
const arePlaces = (names: readonly string[], evidence: TabEvidence): boolean =>
  names.length >= 2 && evidence.sameHeader === true && evidence.hasWijkColumn !== true && names.every(looksLikePlace)

const NO_EVIDENCE: TabEvidence = {}
const NOBODY: readonly string[] = []

/** Whether the tabs of a workbook stand for wijken or for partners; null when they stand for neither or that cannot be said. */
export function tabMeaning(
  sheetNames: readonly string[],
  knownWijken: readonly string[],
  evidence: TabEvidence = NO_EVIDENCE,
): TabMeaning {
  const names = sheetNames.filter(name => !isGeneric(normaliseName(name)))
  const wijken = normalisedNames(knownWijken)
  const partners = normalisedNames(evidence.knownPartners ?? NOBODY)
  const votes = names.map(name => voteOf(name, wijken, partners))
  const share = (vote: Vote): number => votes.filter(one => one === vote).length / Math.max(1, votes.length)
  if (share('WIJK') >= 0.5 && share('WIJK') >= share('PARTNER')) return 'WIJK'
  if (share('PARTNER') >= 0.5) return 'PARTNER'
  return arePlaces(names, evidence) ? 'WIJK' : null
}

const namesSomethingElse = (plain: string): boolean =>
  (isOffer(plain) || hasOrganisationWord(plain)) && !WIJK_LIKE.test(plain)

/** What a tab stands for among tabs of wijken or partners: its name, or null for one that names none ("Overig", "Blad1", "Ouderen"). */
export function nameOfTab(sheet: string | null, means: Exclude<TabMeaning, null>): string | null {
  const name = sheet ?? ''
  const plain = normaliseName(name)
  if (isGeneric(plain) || NO_PLACE_WORDS.has(plain)) return null
  return means === 'WIJK' && namesSomethingElse(plain) ? null : name.trim()
}
