import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client'
import { relayStylePagination } from '@apollo/client/utilities'

/** Header by which a request names its register; without it the server takes the demo gemeente. */
export const REGISTER_HEADER = 'x-register'

/** Keys of what has an identity; figures and parts of an overview live inside their parent. Also used by specs. */
export const createCache = (): InMemoryCache =>
  new InMemoryCache({
    possibleTypes: { Problem: ['InputProblem', 'StaleProblem', 'NotFoundProblem'] },
    typePolicies: {
      Query: {
        fields: {
          activities: relayStylePagination(['selection', 'order']),
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
