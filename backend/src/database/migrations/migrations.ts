import { Register1763700000000 } from './1763700000000-register'
import { Imports1763700100000 } from './1763700100000-imports'
import { ImportActivities1763700200000 } from './1763700200000-import-activities'
import { Statistics1763700900000 } from './1763700900000-statistics'

/** Every migration, oldest first: the only writers of schema. A new one is added at the end and never changed afterwards. */
export const migrations = [
  Register1763700000000,
  Imports1763700100000,
  ImportActivities1763700200000,
  Statistics1763700900000,
]
