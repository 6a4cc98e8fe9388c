import { ApolloClient, ApolloLink } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { render, type RenderResult } from '@testing-library/react'
import { GraphQLError } from 'graphql'
import type { ReactNode } from 'react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { Observable } from 'rxjs'
import { createCache } from '../api/client'
import { ShortcutsProvider } from '../ui/ShortcutsProvider'
import { ThemeProvider } from '../ui/ThemeProvider'
import { ToastProvider } from '../ui/ToastProvider'

/** What the pretended server says to an operation; a thrown GraphQLError is its error. */
export type Answers = Readonly<Record<string, (variables: Record<string, unknown>) => unknown>>

/** Operations asked, in order, with their variables. */
export type Asked = { readonly name: string; readonly variables: Record<string, unknown> }[]

const answerOf = (answers: Answers, name: string, variables: Record<string, unknown>) => {
  const answer = answers[name]
  if (!answer) return { errors: [new GraphQLError(`nobody answers ${name}`).toJSON()] }
  try {
    return { data: answer(variables) as Record<string, unknown> }
  } catch (error) {
    return { errors: [(error as GraphQLError).toJSON()] }
  }
}

/** A client without a network: every question goes to `answers`, and is written down in `asked`. */
export const pretendClient = (answers: Answers, asked: Asked): ApolloClient =>
  new ApolloClient({
    cache: createCache(),
    link: new ApolloLink(({ operationName = '', variables }) => {
      asked.push({ name: operationName, variables })
      return new Observable(observer => {
        queueMicrotask(() => {
          observer.next(answerOf(answers, operationName, variables))
          observer.complete()
        })
      })
    }),
  })

interface Screen extends RenderResult {
  readonly asked: Asked
  /** Address of the screen, with its query. */
  readonly address: () => string
}

/** Shows a part as on its page, inside the register of the address. */
export const showScreen = (part: ReactNode, answers: Answers, path = '/renkum/importeren'): Screen => {
  const asked: Asked = []
  const router = createMemoryRouter(
    [
      { path: '/', element: part },
      { path: '/:register/*', element: part },
    ],
    { initialEntries: [path] },
  )
  const view = render(
    <ThemeProvider>
      <ShortcutsProvider>
        <ToastProvider>
          <ApolloProvider client={pretendClient(answers, asked)}>
            <RouterProvider router={router} />
          </ApolloProvider>
        </ToastProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  )
  return { ...view, asked, address: () => router.state.location.pathname + router.state.location.search }
}
