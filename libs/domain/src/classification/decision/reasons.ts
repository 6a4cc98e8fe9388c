import type { NiveauCode, Reason } from '../../placement.js'
import { lexicon } from '../lexicon/lexicon.js'
import type { Model } from '../learning/model.js'
import type { Finding, Reading } from './findings.js'
import type { Fired } from './procedure.js'
import { stopWords } from '../learning/stop-words.data.js'
import { weightFor, type Contribution, type Weighing } from './weigh.js'

const MOST_REASONS = 7
const MOST_WORDS = 2
const MOST_UNCOUNTED = 2
const WORTH_SAYING = 0.15
const SMALL_WORDS_WORTH_SAYING = 0.75
const closedSigns = new Set([
  'behandeling',
  'zorgverlener',
  'verwijzing',
  'indicatie',
  'intake',
  'persoonlijk_plan',
  'traject',
  'risicogroep',
  'een_op_een',
])
const stateEffects: Readonly<Record<Exclude<Finding['state'], 'geteld'>, string>> = {
  ontkend: 'telt niet mee, want er staat bij dat het niet zo is.',
  later: 'telt niet mee, want het is nog een plan.',
  open: 'is niet de enige groep die mee kan doen.',
}

const round = (value: number): number => Math.round(value * 100) / 100

/** Where something belongs, in a sentence: "bij niveau 3", "buiten de piramide". */
export const atNiveau = (niveau: NiveauCode): string =>
  niveau === 'buiten' ? 'buiten de piramide' : `bij niveau ${niveau}`

function effectOf(finding: Finding): string {
  if (finding.state !== 'geteld') return stateEffects[finding.state]
  return lexicon.signs.get(finding.entry.sign)?.effect ?? finding.entry.sign
}

interface Spot {
  readonly field: Finding['field']
  readonly start: number
  readonly end: number
}

/** A reason that slices back to its fragment in the original field. */
function reasonAt(reading: Reading, spot: Spot, effect: string, niveau?: NiveauCode, gewicht?: number): Reason {
  const { field, start, end } = spot
  const fragment = (reading.record[field] ?? '').slice(start, end)
  const reason: { -readonly [Key in keyof Reason]: Reason[Key] } = { bron: field, fragment, effect, start, end }
  if (niveau !== undefined) reason.niveau = niveau
  if (gewicht !== undefined) reason.gewicht = round(gewicht)
  return reason
}

function ofFinding(reading: Reading, finding: Finding, gewicht?: number): Reason {
  const niveau = finding.state === 'geteld' ? lexicon.signs.get(finding.entry.sign)?.niveau : undefined
  return reasonAt(reading, finding, effectOf(finding), niveau, gewicht)
}

function ofContribution(reading: Reading, part: Contribution, niveau: NiveauCode, gewicht: number): Reason | null {
  if (part.source === null) return null
  if ('entry' in part.source) return ofFinding(reading, part.source, gewicht)
  const spot = { field: part.source.field, start: part.source.token.start, end: part.source.token.end }
  return reasonAt(reading, spot, `komt vaker voor ${atNiveau(niveau)}.`, niveau, gewicht)
}

const isWord = (part: Contribution): boolean => part.source !== null && 'token' in part.source

const isSmallWord = ({ source }: Contribution): boolean =>
  source !== null && 'token' in source && stopWords.has(source.token.text)

/** The heaviest evidence for the niveau; of loose words only a few. */
function heaviest(reading: Reading, weighing: Weighing, model: Model): Reason[] {
  const k = model.niveaus.indexOf(weighing.niveau)
  const ranked: { part: Contribution; gewicht: number }[] = []
  for (const part of weighing.contributions) {
    const gewicht = part.source === null ? 0 : weightFor(part, k)
    if (gewicht >= WORTH_SAYING) ranked.push({ part, gewicht })
  }
  ranked.sort((a, b) => b.gewicht - a.gewicht)
  const words = ranked.filter(({ part }) => isWord(part) && !isSmallWord(part)).slice(0, MOST_WORDS)
  const signs = ranked.filter(({ part }) => !isWord(part)).slice(0, 2 * MOST_REASONS)
  const { niveau } = weighing
  return [...signs, ...words].flatMap(({ part, gewicht }) => ofContribution(reading, part, niveau, gewicht) ?? [])
}

/** Words as "ook" and "we" say little one by one; what they say together is told once. */
function smallWords(weighing: Weighing, model: Model): Reason[] {
  const k = model.niveaus.indexOf(weighing.niveau)
  const gewicht = weighing.contributions.filter(isSmallWord).reduce((sum, part) => sum + weightFor(part, k), 0)
  if (gewicht < SMALL_WORDS_WORTH_SAYING) return []
  const effect = `De kleine woorden in de tekst horen samen meestal ${atNiveau(weighing.niveau)}.`
  return [{ bron: 'regel', fragment: '', effect, niveau: weighing.niveau, gewicht: round(gewicht) }]
}

const overlaps = (one: Reason, other: Reason): boolean =>
  one.bron === other.bron && (one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0)

const saysTheSame = (one: Reason, other: Reason): boolean =>
  overlaps(one, other) || one.fragment.toLowerCase() === other.fragment.toLowerCase()

const uncounted = (reading: Reading): Reason[] =>
  reading.findings
    .filter(finding => finding.state !== 'geteld' && closedSigns.has(finding.entry.sign))
    .map(finding => ofFinding(reading, finding))

const notCounted = new Set(Object.values(stateEffects))

/** Leaves out "telt niet mee" of words that another reason does count: only the counting decides, and both would contradict. */
function withoutContradictions(reasons: readonly Reason[]): Reason[] {
  const counted = reasons.filter(reason => !notCounted.has(reason.effect))
  return reasons.filter(reason => counted.includes(reason) || !counted.some(other => saysTheSame(reason, other)))
}

/** Keeps the first reason of every spot and drops spots inside one that is already said. */
function withoutRepeats(reasons: readonly Reason[]): Reason[] {
  const kept: Reason[] = []
  for (const reason of reasons) {
    const said = kept.some(
      other =>
        other.bron === reason.bron &&
        (other.start ?? -1) <= (reason.start ?? -2) &&
        (other.end ?? 0) >= (reason.end ?? Infinity),
    )
    if (!said) kept.push(reason)
  }
  return kept
}

/** What a reader is shown: the findings of the deciding step, the heaviest evidence, and what was not counted. */
export function explain(reading: Reading, weighing: Weighing, deciding: Fired | undefined, model: Model): Reason[] {
  const ofStep = (deciding?.findings ?? []).slice(0, 3).map(finding => ofFinding(reading, finding))
  const weighed = withoutRepeats([...ofStep, ...heaviest(reading, weighing, model)])
  const shown = withoutContradictions(weighed).slice(0, MOST_REASONS)
  const left = withoutContradictions(withoutRepeats([...shown, ...uncounted(reading)]))
  return [...left.slice(0, shown.length + MOST_UNCOUNTED), ...smallWords(weighing, model)]
}
