import { graphql } from '../../generated'

/** Who looks at which register; asked once per register. */
export const SESSION = graphql(`
  query Session {
    session {
      demo
      register {
        slug
        name
        fictional
        gemeenteCode
        activityCount
      }
      person {
        id
        name
        role
      }
      people {
        id
        name
        role
      }
    }
  }
`)
