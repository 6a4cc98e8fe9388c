import { ApolloProvider, useQuery } from '@apollo/client/react'
import { shellTekst } from '@sportpiramide/tekst'
import { NuqsAdapter } from 'nuqs/adapters/react-router/v7'
import { useEffect, useMemo } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { createClient } from '../../api/client'
import { failureCode } from '../../api/failure'
import { LinkButton } from '../../ui/Button'
import { guardFocus } from '../../ui/focus-trail'
import { useShortcuts } from '../../ui/shortcuts'
import { SkipLink } from '../../ui/SkipLink'
import { EmptyState, ErrorState } from '../../ui/States'
import { Header } from './Header'
import { useRegisterSlug } from './register'
import { SESSION } from './session.query'

const { fout } = shellTekst

const toStart = () => <LinkButton to="/">{fout.naarStart}</LinkButton>

function SessionFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <main className="sp-page" id="inhoud">
      {failureCode(error) === 'NOT_FOUND' ? (
        <EmptyState level={1} title={fout.register} action={toStart()}>
          {fout.registerUitleg}
        </EmptyState>
      ) : (
        <ErrorState level={1} error={error} retry={retry} action={toStart()} />
      )}
    </main>
  )
}

const TABLE_TOGGLE = '[data-table-toggle]'

/** The chart that has the focus, else the first. */
const toggleTable = () => {
  const own = document.activeElement?.closest('figure')?.querySelector<HTMLElement>(TABLE_TOGGLE)
  const toggle = own ?? document.querySelector<HTMLElement>(TABLE_TOGGLE)
  toggle?.click()
}
const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

function RegisterFrame({ slug }: { readonly slug: string }) {
  const { data, error, refetch } = useQuery(SESSION)
  useEffect(guardFocus, [])
  // One table key and one search key for every screen; the parts themselves say that they are it.
  useShortcuts({ t: toggleTable, '/': () => focus('[data-search]') })
  return (
    <>
      <SkipLink />
      {/* A register that is not there has no screens to go to. */}
      <Header slug={failureCode(error) === 'NOT_FOUND' ? null : slug} session={data?.session} />
      {error && !data ? <SessionFailure error={error} retry={() => void refetch()} /> : <Outlet />}
      <ScrollRestoration getKey={location => location.pathname} />
    </>
  )
}

/** The frame of a register: its own client and cache, its header, and the screen in it. */
export function RegisterLayout() {
  const slug = useRegisterSlug()
  const client = useMemo(() => createClient(slug), [slug])
  return (
    <ApolloProvider client={client}>
      <NuqsAdapter>
        <RegisterFrame key={slug} slug={slug} />
      </NuqsAdapter>
    </ApolloProvider>
  )
}
