import { graphql } from '../../generated'

/** What an undo does or did. */
export const IMPORT_UNDO_FIELDS = graphql(`
  fragment ImportUndoFields on ImportUndo {
    removed {
      activities
      partners
      areas
      figures
    }
    restored {
      activities
      partners
      areas
      figures
    }
    keptRows
    keptPartners
    keptAreas
  }
`)

/** What taking an import back would do now; null when that cannot be done. */
export const IMPORT_UNDO = graphql(`
  query ImportUndo($jobId: ID!) {
    importUndo(jobId: $jobId) {
      ...ImportUndoFields
    }
  }
`)

/** Everything the wizard shows of one import. */
export const IMPORT_JOB_FIELDS = graphql(`
  fragment ImportJobFields on ImportJob {
    id
    kind
    state
    fileName
    encoding
    separator
    gemeenteCode
    failure
    canUndo
    undoRefusal {
      message
      first
    }
    undone {
      ...ImportUndoFields
    }
    cellsGone
    planGone
    problemCount
    sheets {
      name
      used
      headerRow
      rows
      tabMeans
    }
    columns {
      index
      header
      field
      personal
      reason
      examples
    }
    fields {
      code
      label
      required
    }
    gemeenten {
      code
      name
      areas
    }
    counts {
      read
      create
      update
      unchanged
      skip
      reject
    }
    preview {
      outside
      needsReview
      namesWijk
      viaOrganiser
    }
    progress {
      done
      total
    }
    problems(first: 100) {
      sheet
      row
      column
      value
      code
      message
      level
    }
  }
`)

/** One import, by the id in the address; null when it is not of this register. */
export const IMPORT_JOB = graphql(`
  query ImportJob($id: ID!) {
    importJob(id: $id) {
      ...ImportJobFields
    }
  }
`)

/** Imports of this register, newest first. */
export const IMPORT_JOBS = graphql(`
  query ImportJobs {
    importJobs(first: 20) {
      id
      kind
      state
      fileName
      createdAt
      by
      counts {
        read
        create
        update
        unchanged
        skip
        reject
      }
    }
  }
`)

/** Rows of a plan with what would happen to them. */
export const IMPORT_ROWS = graphql(`
  query ImportRows($jobId: ID!, $action: RowAction, $first: Int!, $after: String) {
    importRows(jobId: $jobId, action: $action, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          sheet
          row
          action
          reason
          title
          niveau
          needsReview
          changes {
            field
            before
            after
          }
        }
      }
    }
  }
`)
