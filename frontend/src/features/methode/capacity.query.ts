import { graphql } from '../../generated'

/** The group sizes and rhythm that an estimate assumes in this register: the table that the counting uses. */
export const METHODE_CAPACITY = graphql(`
  query MethodeCapacity {
    capacityDefaults {
      version
      kinds {
        kind
        niveau
        label
        low
        middle
        high
        assumeWeekly
        source
      }
    }
  }
`)
