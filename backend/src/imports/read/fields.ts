import type { ImportKind } from '../import-job'

/** Fields of which a list needs at least one to be a list of its kind. */
export const REQUIRED_FIELDS: Readonly<Record<ImportKind, readonly string[]>> = {
  ACTIVITIES: ['titel'],
  PARTNERS: ['naam'],
  AREAS: ['code', 'wijkcode', 'buurtcode', 'gemeentecode', 'naam', 'wijknaam', 'buurtnaam'],
  INDICATORS: ['code', 'wijkcode', 'buurtcode', 'gemeentecode', 'naam', 'wijknaam', 'buurtnaam'],
}
