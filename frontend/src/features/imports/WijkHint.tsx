import { skipToken, useQuery } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import { registerPath } from '../shell/register'
import { rowsOf } from './suggestion-rows'
import { WIJK_SUGGESTIONS } from './wijk-suggestions.query'

/** Beside the rows without a wijk: how many of the register can get one, and the way to the proposals. Silent when there are none. */
export function WijkHint({ slug, withoutWijk }: { readonly slug: string; readonly withoutWijk: number }) {
  const { data } = useQuery(WIJK_SUGGESTIONS, withoutWijk === 0 ? skipToken : {})
  const rows = rowsOf(data?.wijkSuggestions ?? [])
  if (rows === 0) return null
  return (
    <p className="sp-no-print">
      <Link className="sp-text-button sp-alone" to={`${registerPath(slug, 'importeren')}?stap=wijken`}>
        {importTekst.wijken.wijzer(rows)}
      </Link>
    </p>
  )
}
