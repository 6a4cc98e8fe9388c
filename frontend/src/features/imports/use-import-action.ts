import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { failureText } from '../../api/failure'
import { newIdempotencyKey } from '../../api/idempotency'
import type { ColumnChoice } from '../../generated/graphql'
import { CANCEL_IMPORT, COMMIT_IMPORT, PLAN_IMPORT, UNDO_IMPORT } from './import-steps.query'

/** What a person confirmed before the plan is worked out. Absent means: as found. */
export interface PlanChoices {
  readonly columns?: ColumnChoice[]
  readonly sheets?: string[]
  readonly gemeenteCode?: string
}

/** Why a step was refused; `stale` asks for a new plan. */
export interface Refusal {
  readonly message: string
  readonly stale: boolean
}

type Answer = { readonly __typename: string; readonly message?: string } | undefined

const refusalOf = (answer: Answer): Refusal | null =>
  answer && answer.__typename === 'ImportAccepted'
    ? null
    : { message: answer?.message ?? failureText(null), stale: answer?.__typename === 'StaleProblem' }

/** The four things a person can do with an import. The answer carries the new state into the cache; a refusal is kept to be shown. */
export const useImportAction = (jobId: string) => {
  const { cache } = useApolloClient()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [running, setRunning] = useState(false)
  const [planMutation] = useMutation(PLAN_IMPORT)
  const [commitMutation] = useMutation(COMMIT_IMPORT)
  const [cancelMutation] = useMutation(CANCEL_IMPORT)
  const [undoMutation] = useMutation(UNDO_IMPORT)
  const act = async (step: () => Promise<Answer>): Promise<void> => {
    setRunning(true)
    setRefusal(null)
    try {
      setRefusal(refusalOf(await step()))
    } catch (error) {
      setRefusal({ message: failureText(error), stale: false })
    } finally {
      setRunning(false)
    }
  }
  const key = () => ({ jobId, idempotencyKey: newIdempotencyKey() })
  return {
    refusal,
    running,
    plan: (choices: PlanChoices) =>
      act(async () => {
        const { data } = await planMutation({ variables: { input: { ...choices, ...key() } } })
        // The rows of an earlier plan are no longer true.
        cache.evict({ id: 'ROOT_QUERY', fieldName: 'importRows' })
        return data?.planImport
      }),
    commit: (goodRowsOnly: boolean) =>
      act(async () => (await commitMutation({ variables: { input: { goodRowsOnly, ...key() } } })).data?.commitImport),
    cancel: () => act(async () => (await cancelMutation({ variables: key() })).data?.cancelImport),
    undo: () => act(async () => (await undoMutation({ variables: key() })).data?.undoImport),
  }
}

export type ImportActions = ReturnType<typeof useImportAction>
