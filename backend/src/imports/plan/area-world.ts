import type { ImportJobRecord } from '../import-job'
import type { StoredFigure } from '../store/area-match.queries'
import type { RegisterArea } from '../store/register.queries'
import type { AreaMatches } from './area-matcher'
import type { StoredRecord } from './plan-step'

/** The register and the file, side by side. */
export interface AreaWorld {
  readonly job: ImportJobRecord
  readonly register: readonly RegisterArea[]
  readonly matches: AreaMatches
  readonly records: ReadonlyMap<string, StoredRecord>
  readonly figures: readonly StoredFigure[]
}
