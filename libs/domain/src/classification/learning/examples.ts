import type { ClassificationRecord, NiveauCode } from '../../placement.js'
import { Evidence } from '../decision/evidence.js'
import { readRecord } from '../decision/findings.js'
import { followProcedure } from '../decision/procedure.js'
import { featuresOf } from './features.js'
import type { Example } from './train.js'

/** A labelled record as the trainer sees it: the features that classify itself would use. */
export function exampleOf(record: ClassificationRecord & { readonly niveau: NiveauCode }): Example {
  const evidence = new Evidence(readRecord(record))
  return { features: [...featuresOf(evidence, followProcedure(evidence)).keys()], niveau: record.niveau }
}
