import { graphql } from '../../generated'

/** The most uncertain rows first, with everything a person needs to decide. */
export const REVIEW_LIST = graphql(`
  query ReviewList($first: Int!) {
    activities(selection: { needsReview: true }, order: REVIEW, first: $first) {
      totalCount
      edges {
        cursor
        node {
          ...ReviewRow
        }
      }
    }
  }

  fragment ReviewRow on Activity {
    id
    title
    description
    organiser {
      id
      name
    }
    location
    schedule
    ages
    price
    referral
    sourceRow
    placement {
      id
      niveau
      confidence
      needsReview
      rule
      reasons {
        source
        fragment
        effect
        niveau
        start
        end
      }
      chances {
        niveau
        chance
      }
    }
  }
`)

/** The pyramid in four numbers, to see it move along. */
export const REVIEW_COUNTS = graphql(`
  query ReviewCounts {
    overview(yardstick: AANTAL) {
      total
      outside
      needsReview
      levels {
        niveau
        amount {
          activities
          needsReview
        }
      }
    }
  }
`)

export const REVIEW_PLACE = graphql(`
  mutation ReviewPlace($input: PlaceActivityInput!) {
    placeActivity(input: $input) {
      ...ReviewPlaced
    }
  }

  fragment ReviewPlaced on PlaceActivityResult {
    __typename
    ... on ActivityPlaced {
      twins
      undoId
      activity {
        id
        placement {
          id
          niveau
          needsReview
        }
      }
    }
    ... on Problem {
      message
    }
  }
`)

export const REVIEW_UNDO = graphql(`
  mutation ReviewUndo($undoId: ID!, $idempotencyKey: String!) {
    undoPlacement(undoId: $undoId, idempotencyKey: $idempotencyKey) {
      ...ReviewPlaced
    }
  }
`)

/** One row again, after somebody else changed it. */
export const REVIEW_ROW = graphql(`
  query ReviewRowAgain($id: ID!) {
    activity(id: $id) {
      ...ReviewRow
    }
  }
`)
