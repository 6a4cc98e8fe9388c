import type { Scale } from '../activity.js'
import type { NiveauCode } from '../placement.js'

/** Where an activity can be found: in a wijk, for the whole gemeente (or wider), or "wijk onbekend of gemeentebreed". */
export type Whereabouts = 'WIJK' | 'GEMEENTE' | 'UNKNOWN'

/** Niveaus whose offer is taken to serve the region when its scale is not known: care is seldom organised per wijk. */
export const REGIONAL_BY_DEFAULT: readonly NiveauCode[] = ['4']

interface Placed {
  readonly niveau: NiveauCode
  readonly wijkId: string | null
  readonly scale: Scale
}

/** The scale that counts: the one given, else regio for niveau 4, else unknown. */
export const effectiveScale = ({ niveau, scale }: Pick<Placed, 'niveau' | 'scale'>): Scale =>
  scale === 'UNKNOWN' && REGIONAL_BY_DEFAULT.includes(niveau) ? 'REGIO' : scale

/** Whether it is counted as regional only because we assume it: no wijk, no scale, and a niveau that is seldom organised per wijk. */
export const isAssumedRegional = (placed: Placed): boolean =>
  placed.wijkId === null && effectiveScale(placed) !== placed.scale

/** A known wijk comes first; then gemeentebreed or wider; the rest is unknown and read as neither. */
export function whereaboutsOf(placed: Placed): Whereabouts {
  if (placed.wijkId !== null) return 'WIJK'
  const scale = effectiveScale(placed)
  return scale === 'GEMEENTE' || scale === 'REGIO' ? 'GEMEENTE' : 'UNKNOWN'
}
