import type { TabMeaning } from './import-types.js'

/** What else is known when the names of the tabs are judged. */
export interface TabEvidence {
  readonly knownPartners?: readonly string[]
  readonly hasWijkColumn?: boolean
  readonly hasOrganiserColumn?: boolean
}

/** Whether the tabs of a workbook stand for wijken or for partners; null when they stand for neither or that cannot be said. */
export function tabMeaning(
  _sheetNames: readonly string[],
  _knownWijken: readonly string[],
  _evidence: TabEvidence = {},
): TabMeaning {
  return null
}
