import type { SelectionFacts } from './overview-facts.js'

/** What a place without activities of its own may be called. */
export type Leegte = 'NIET_NAGEVRAAGD' | 'NIET_BIJ_KEUZE' | 'WEL_GEMEENTE' | 'WEL_GEMEENTE_BIJ_KEUZE'

/**
 * A choice among the rows of the list: by doubt, by words, by how a place is known, or those outside the pyramid. Wijk,
 * niveau, doelgroep and thema are a choice of offer, which can be asked for.
 */
export const isRijkeuze = ({ niveau, waar, nakijken, zoek }: SelectionFacts): boolean =>
  niveau === 'buiten' || waar !== undefined || nakijken === true || Boolean(zoek)

/**
 * The one rule for band, cell, wijk, table and drawer without activities of their own. Not empty while something holds for the
 * whole gemeente or region; nothing at this choice while only the choice leaves it empty, since nobody is asked for a choice
 * of rows; else not asked yet, for what is empty is asked and never inferred.
 */
export const leegte = (selection: SelectionFacts, municipal: number): Leegte => {
  if (isRijkeuze(selection)) return municipal > 0 ? 'WEL_GEMEENTE_BIJ_KEUZE' : 'NIET_BIJ_KEUZE'
  return municipal > 0 ? 'WEL_GEMEENTE' : 'NIET_NAGEVRAAGD'
}

interface LeegteTekst {
  /** Nothing at all, also not for the whole gemeente or region. */
  readonly isLeeg: boolean
  /** In a table, a list or a cell. */
  readonly woord: string
  /** The same in two lines. */
  readonly regels: readonly [string, string]
  /** Under the figure 0 of a band. */
  readonly bijNul: string
  /** In the drawer. */
  readonly uitleg: string
}

/** The words of each. */
export const LEEGTE: Readonly<Record<Leegte, LeegteTekst>> = {
  NIET_NAGEVRAAGD: {
    isLeeg: true,
    woord: 'nog niet nagevraagd',
    regels: ['nog niet', 'nagevraagd'],
    bijNul: 'in de lijst',
    uitleg: 'Bij deze keuze staat er niets in de lijst. Dat is nog niet nagevraagd.',
  },
  NIET_BIJ_KEUZE: {
    isLeeg: true,
    woord: 'niets bij deze keuze',
    regels: ['niets bij', 'deze keuze'],
    bijNul: 'bij deze keuze',
    uitleg: 'Bij deze keuze staat er niets in de lijst.',
  },
  WEL_GEMEENTE: {
    isLeeg: false,
    woord: 'niets van de wijk zelf',
    regels: ['niets van', 'de wijk zelf'],
    bijNul: 'van de wijk zelf',
    uitleg: 'Van de wijk zelf staat er niets in de lijst. Wel is er aanbod voor de hele gemeente of regio.',
  },
  WEL_GEMEENTE_BIJ_KEUZE: {
    isLeeg: false,
    woord: 'niets van de wijk zelf bij deze keuze',
    regels: ['niets van de wijk', 'bij deze keuze'],
    bijNul: 'van de wijk zelf',
    uitleg:
      'Van de wijk zelf staat er bij deze keuze niets in de lijst. Wel is er aanbod voor de hele gemeente of regio.',
  },
}
