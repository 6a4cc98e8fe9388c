import { graphql } from '../../generated'

/** Works the plan out for the columns as confirmed. */
export const PLAN_IMPORT = graphql(`
  mutation PlanImport($input: PlanImportInput!) {
    planImport(input: $input) {
      __typename
      ... on ImportAccepted {
        job {
          ...ImportJobFields
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Carries the stored plan out as shown. */
export const COMMIT_IMPORT = graphql(`
  mutation CommitImport($input: CommitImportInput!) {
    commitImport(input: $input) {
      __typename
      ... on ImportAccepted {
        job {
          ...ImportJobFields
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Stops a running step; nothing is changed. */
export const CANCEL_IMPORT = graphql(`
  mutation CancelImport($jobId: ID!, $idempotencyKey: String!) {
    cancelImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ImportAccepted {
        job {
          ...ImportJobFields
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)

/** Takes the whole import back. */
export const UNDO_IMPORT = graphql(`
  mutation UndoImport($jobId: ID!, $idempotencyKey: String!) {
    undoImport(jobId: $jobId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ImportAccepted {
        job {
          ...ImportJobFields
        }
      }
      ... on Problem {
        message
      }
    }
  }
`)
