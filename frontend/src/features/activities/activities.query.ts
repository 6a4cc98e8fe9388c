import { graphql } from '../../generated'

/** The rows behind a choice, with the reason of each placement. */
export const ACTIVITIES = graphql(`
  query Activities($selection: SelectionInput, $first: Int!, $after: String) {
    activities(selection: $selection, inside: true, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          ...ActivityRow
        }
      }
    }
  }

  fragment ActivityRow on Activity {
    id
    title
    organiser {
      id
      name
    }
    area {
      id
      name
    }
    areaSource
    scale
    location
    rhythm {
      kind
      count
    }
    schedule
    capacity {
      kind
      low
      middle
      high
    }
    sourceRow
    placement {
      id
      niveau
      confidence
      needsReview
      rule
      placedBy
      coder
      placedAt
      reasons {
        source
        fragment
        effect
        niveau
        start
        end
      }
    }
  }
`)

/** A person's verdict from the drawer; valid for the row and its twins at once. */
export const PLACE_FROM_LIST = graphql(`
  mutation PlaceFromList($input: PlaceActivityInput!) {
    placeActivity(input: $input) {
      ...PlacedFromList
    }
  }

  fragment PlacedFromList on PlaceActivityResult {
    __typename
    ... on ActivityPlaced {
      activity {
        ...ActivityRow
      }
      twins
      undoId
    }
    ... on Problem {
      code
      message
    }
  }
`)

/** Takes the verdict back. */
export const UNDO_FROM_LIST = graphql(`
  mutation UndoFromList($undoId: ID!, $idempotencyKey: String!) {
    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {
      ...PlacedFromList
    }
  }
`)
