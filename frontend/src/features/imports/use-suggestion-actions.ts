import { useApolloClient, useMutation } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { failureText } from '../../api/failure'
import { forgetFigures } from '../../api/forget'
import { newIdempotencyKey } from '../../api/idempotency'
import { ACCEPT_WIJK_SUGGESTIONS, UNDO_WIJK_SUGGESTIONS } from './wijk-suggestions.query'

const { wijken } = importTekst

/** What happened last: accepted (can be taken back), taken back, or refused. */
interface Outcome {
  readonly said: string
  readonly undoId?: string
  readonly failed?: boolean
}

/** `at` tells the same words of two moments apart. */
type Said = Outcome & { readonly at: number }

/** Accepts proposals and takes them back. */
export const useSuggestionActions = () => {
  const client = useApolloClient()
  const [accept] = useMutation(ACCEPT_WIJK_SUGGESTIONS)
  const [undo] = useMutation(UNDO_WIJK_SUGGESTIONS)
  const [outcome, setOutcome] = useState<Said | null>(null)
  const say = (next: Outcome) => setOutcome(before => ({ ...next, at: (before?.at ?? 0) + 1 }))
  const attempt = async (step: () => Promise<Outcome>): Promise<void> => {
    try {
      say(await step())
      forgetFigures(client.cache)
    } catch (error) {
      say({ said: failureText(error), failed: true })
    }
  }
  const acceptAll = (ids: string[]) =>
    attempt(async () => {
      const { data } = await accept({ variables: { input: { ids, idempotencyKey: newIdempotencyKey() } } })
      const answer = data?.acceptWijkSuggestions
      if (answer?.__typename !== 'WijkSuggestionsAccepted')
        return { said: answer?.message ?? failureText(null), failed: true }
      return { said: wijken.overgenomen(answer.changed), undoId: answer.undoId }
    })
  const takeBack = (undoId: string) =>
    attempt(async () => {
      const { data } = await undo({ variables: { undoId, idempotencyKey: newIdempotencyKey() } })
      const answer = data?.undoWijkSuggestions
      if (answer?.__typename !== 'WijkSuggestionsAccepted')
        return { said: answer?.message ?? failureText(null), failed: true }
      return { said: wijken.teruggedraaid(answer.changed) }
    })
  return { outcome, acceptAll, takeBack }
}

export type SuggestionActions = ReturnType<typeof useSuggestionActions>
