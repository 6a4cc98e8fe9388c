import type { ApolloCache } from '@apollo/client'

const CHANGED_BY_A_ROW = ['overview', 'activities', 'wijkSuggestions', 'areas'] as const

/** After something changed the register: what was counted before is asked again where it is shown. */
export const forgetFigures = (cache: ApolloCache): void => {
  for (const fieldName of CHANGED_BY_A_ROW) cache.evict({ id: 'ROOT_QUERY', fieldName })
  cache.gc()
}
