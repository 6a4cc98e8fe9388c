import { skipToken, useApolloClient, useQuery } from '@apollo/client/react'
import { useEffect } from 'react'
import { forgetFigures } from '../../api/forget'
import { IMPORT_JOB } from './import-job.query'
import { type ImportJob, isBusy } from './import-steps'

const POLL_MS = 600

interface ImportJobState {
  /** Undefined while loading, null when the register has no such import. */
  readonly job: ImportJob | null | undefined
  readonly error: unknown
  readonly retry: () => void
}

/** Follows an import; while a step runs it asks again and again, also after a refresh of the page. */
export const useImportJob = (id: string | null): ImportJobState => {
  const client = useApolloClient()
  const { data, error, refetch, startPolling, stopPolling } = useQuery(
    IMPORT_JOB,
    id === null ? skipToken : { variables: { id }, fetchPolicy: 'cache-and-network' },
  )
  const state = data?.importJob?.state
  useEffect(() => {
    if (state && isBusy(state)) startPolling(POLL_MS)
    else stopPolling()
  }, [state, startPolling, stopPolling])
  useEffect(() => {
    if (state === 'DONE' || state === 'UNDONE') forgetFigures(client.cache)
  }, [state, client])
  return { job: id === null ? null : data?.importJob, error, retry: () => void refetch() }
}
