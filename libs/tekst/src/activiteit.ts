import { effectiveScale, type NiveauCode, type Scale } from '@sportpiramide/domain'
import { datum } from './datum.js'
import { aantal, getal, procent } from './getal.js'

interface RhythmFacts {
  readonly kind: string
  readonly count?: number | null | undefined
}
interface CapacityFacts {
  readonly kind: string
  readonly low?: number | null | undefined
  readonly middle?: number | null | undefined
  readonly high?: number | null | undefined
}

const ONE_COUNT: Readonly<Record<string, (count: number | null) => string>> = {
  WEEKLY: count => (count === null || count === 1 ? 'elke week' : `${getal(count)} keer per week`),
  SERIES: count => (count === null ? 'reeks' : `reeks van ${getal(count)} keer`),
  ONCE: () => 'eenmalig',
  PATH: count => (count === null ? 'traject' : `${aantal(count, 'traject', 'trajecten')} per jaar`),
}

/** How often an activity meets; a path is never "per week", unknown says so. */
export const ritmeTekst = (rhythm: RhythmFacts): string =>
  ONE_COUNT[rhythm.kind]?.(rhythm.count ?? null) ?? 'ritme onbekend'

/** Places in one meeting: given, estimated as a range, or unknown. Unknown is not zero. */
export const plaatsenTekst = (capacity: CapacityFacts): string => {
  if (capacity.kind === 'GIVEN' && typeof capacity.middle === 'number')
    return aantal(capacity.middle, 'plaats', 'plaatsen')
  if (capacity.kind === 'ESTIMATED' && typeof capacity.low === 'number' && typeof capacity.high === 'number')
    return `naar schatting ${getal(capacity.low)} tot ${getal(capacity.high)} plaatsen`
  return 'plaatsen onbekend'
}

const WIJK_BRON: Readonly<Record<string, string>> = {
  TAB: 'volgens het tabblad',
  TITLE: 'uit de titel',
  ORGANISER: 'via aanbieder',
  PERSON: 'nagekeken',
}

/**
 * Where an activity is, and how that is known: "Centrum, via aanbieder"; without wijk it never reads as municipal. Care of
 * which the scale is not known is counted as regional, and says that this was assumed.
 */
export const plekTekst = (area: string | null, source: string | null, scale: Scale, niveau: NiveauCode): string => {
  if (area !== null) return [area, source === null ? undefined : WIJK_BRON[source]].filter(Boolean).join(', ')
  if (scale === 'GEMEENTE') return 'gemeentebreed'
  if (scale === 'REGIO') return 'regio'
  return effectiveScale({ niveau, scale }) === 'REGIO'
    ? 'wij nemen aan: voor de regio'
    : 'wijk onbekend of gemeentebreed'
}

/** Who placed it and how sure: "nagekeken door Noor, 2 februari 2026", "automatisch, 87 % zeker". */
export const geplaatstDoor = (placement: {
  readonly placedBy: string
  readonly coder?: string | null | undefined
  readonly confidence?: number | null | undefined
  readonly placedAt: string
}): string => {
  if (placement.placedBy === 'PERSON')
    return `nagekeken door ${placement.coder ?? 'een collega'}, ${datum(placement.placedAt)}`
  return typeof placement.confidence === 'number'
    ? `automatisch, ${procent(placement.confidence)} zeker`
    : 'automatisch'
}

/** What a correction did, in the undo bar; twins are records with the same text. */
export const verplaatstTekst = (title: string, niveau: string, twins: number): string => {
  const where = niveau === 'buiten' ? 'buiten de piramide' : `op niveau ${niveau}`
  const also = twins === 0 ? '' : ` ${aantal(twins, 'dezelfde rij ging', 'dezelfde rijen gingen')} mee.`
  return `“${title}” staat nu ${where}.${also}`
}

/** The place of a row in its file: "rij 12", "bestand aanbod.xlsx, tab Noord, rij 70". */
export const bronPlaats = (place: string): string => {
  if (/^\d+$/.test(place)) return `rij ${place}`
  return /, rij \d+$/.test(place) ? `bestand ${place}` : place
}

/** Words of the drawer with activities. */
export const ACTIVITEITEN = {
  titel: (n: number | null): string => (n === null ? 'Activiteiten' : aantal(n, 'activiteit', 'activiteiten')),
  waarom: 'Waarom hier?',
  verplaats: 'Hoort ergens anders',
  verplaatsNaar: (niveau: string): string =>
    niveau === 'buiten' ? 'Zet buiten de piramide' : `Zet op niveau ${niveau}`,
  buitenToets: 'B',
  buiten: (n: number): string => `${aantal(n, 'rij', 'rijen')} buiten de piramide`,
  nietMeerBijKeuze: 'U zette deze rij net ergens anders. Zij telt bij deze keuze niet meer mee.',
  nakijken: 'nakijken',
  eenmalig: 'eenmalig',
  meer: 'Laad meer',
  getoond: (shown: number, total: number): string => `${getal(shown)} van ${getal(total)} getoond`,
  fout: 'De activiteiten konden niet laden.',
  laden: 'De activiteiten komen eraan.',
  ongedaan: 'Maak ongedaan',
  teruggezet: 'Teruggezet.',
  meerRedenen: (n: number): string => `Nog ${aantal(n, 'reden', 'redenen')}`,
  geenReden: 'Er is geen reden vastgelegd.',
  mislukt: 'Het verplaatsen lukte niet.',
} as const
