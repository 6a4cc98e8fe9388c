import { graphql } from '../../generated'

/** Proposals to give rows a wijk, because their title names it or their organiser always works there. */
export const WIJK_SUGGESTIONS = graphql(`
  query WijkSuggestions {
    wijkSuggestions {
      id
      wijkName
      source
      reason
      activityCount
      examples
    }
  }
`)

export const ACCEPT_WIJK_SUGGESTIONS = graphql(`
  mutation AcceptWijkSuggestions($input: AcceptWijkSuggestionsInput!) {
    acceptWijkSuggestions(input: $input) {
      __typename
      ... on WijkSuggestionsAccepted {
        changed
        undoId
      }
      ... on Problem {
        message
      }
    }
  }
`)

export const UNDO_WIJK_SUGGESTIONS = graphql(`
  mutation UndoWijkSuggestions($undoId: ID!, $idempotencyKey: String!) {
    undoWijkSuggestions(undoId: $undoId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on WijkSuggestionsAccepted {
        changed
        undoId
      }
      ... on Problem {
        message
      }
    }
  }
`)
