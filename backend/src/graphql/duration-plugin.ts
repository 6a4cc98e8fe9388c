import type { ApolloDriverConfig } from '@nestjs/apollo'
import { graphqlDuration } from '../health/metrics'

type Plugin = NonNullable<ApolloDriverConfig['plugins']>[number]

interface Selected {
  readonly kind: string
  readonly name?: { readonly value: string }
}

/** The root field asked first stands for the question: names of operations are the caller's and have no end. */
function firstField(selections: readonly Selected[]): string {
  return selections.find(({ kind }) => kind === 'Field')?.name?.value ?? 'fragment'
}

/** Measures how long every valid question takes, by kind and root field. */
export const durationPlugin: Plugin = {
  requestDidStart: () => {
    const end = graphqlDuration.startTimer()
    return Promise.resolve({
      willSendResponse: ({ operation, errors }) => {
        const field = operation ? firstField(operation.selectionSet.selections) : 'refused'
        end({ operation: operation?.operation ?? 'refused', field, outcome: errors?.length ? 'error' : 'ok' })
        return Promise.resolve()
      },
    })
  },
}
