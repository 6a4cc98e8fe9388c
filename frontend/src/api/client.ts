import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** Header by which a request names its register; without it the server takes the demo gemeente. */
export const REGISTER_HEADER = 'x-register'

const PROBLEMS = ['InputProblem', 'StaleProblem', 'NotFoundProblem'] as const

/** Members of every union and interface of the schema; a spec holds it against the SDL. */
export const POSSIBLE_TYPES: Record<string, string[]> = {
  Problem: [...PROBLEMS],
  PlaceActivityResult: ['ActivityPlaced', ...PROBLEMS],
  ImportResult: ['ImportAccepted', ...PROBLEMS],
  AcceptWijkSuggestionsResult: ['WijkSuggestionsAccepted', 'StaleProblem', 'InputProblem'],
  StartRegisterResult: ['RegisterStarted', 'InputProblem'],
}

/** Keys of what has an identity; figures and parts of an overview live inside their parent. Also used by specs. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: {
      Query: {
        fields: {
          activities: relayStylePagination(['selection', 'inside', 'order']),
          importRows: relayStylePagination(['jobId', 'action']),
        },
      },
      Register: { keyFields: ['slug'] },
      Taxonomy: { keyFields: ['version'] },
      Session: { keyFields: [] },
      Overview: { keyFields: false },
      ImportJob: { fields: { progress: { merge: false }, counts: { merge: false }, preview: { merge: false } } },
    },
  })

/** A client for one register. Each register has its own cache, so that no figure of one can show up in another. */
export const createClient = (slug: string | null): ApolloClient =>
  new ApolloClient({
    link: new HttpLink({ uri: '/graphql', headers: slug === null ? {} : { [REGISTER_HEADER]: slug } }),
    cache: createCache(),
  })
