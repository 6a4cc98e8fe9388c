import { ApolloProvider } from '@apollo/client/react'
import { useState } from 'react'
import { Outlet } from 'react-router'
import { createClient } from '../../api/client'
import { SkipLink } from '../../ui/SkipLink'
import { Header } from './Header'

/** The frame before a register is chosen. */
export function StartLayout() {
  const [client] = useState(() => createClient(null))
  return (
    <ApolloProvider client={client}>
      <SkipLink />
      <Header slug={null} session={undefined} />
      <Outlet />
    </ApolloProvider>
  )
}
