import { classify, taxonomy } from '@sportpiramide/domain'
import type { Classifier } from './placement-of'

/** The classification rules and the taxonomy of this version of the dashboard. */
export const classifierInForce: Classifier = {
  taxonomyVersion: taxonomy.taxonomie_versie,
  classify: record => classify(record),
}
