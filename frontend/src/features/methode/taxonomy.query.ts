import { graphql } from '../../generated'

/** The levels and lists in force, with the version that placements carry. */
export const METHODE_TAXONOMY = graphql(`
  query MethodeTaxonomy {
    taxonomy {
      version
      niveaus {
        code
        label
        definition
        signals
      }
      doelgroepen {
        code
        label
      }
      themas {
        code
        label
      }
    }
  }
`)
