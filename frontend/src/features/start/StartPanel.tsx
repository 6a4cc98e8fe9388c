import { useQuery } from '@apollo/client/react'
import { beginTekst } from '@sportpiramide/tekst'
import { DownloadLink, LinkButton } from '../../ui/Button'
import { ErrorState } from '../../ui/States'
import { registerPath } from '../shell/register'
import { OwnFileForm } from './OwnFileForm'
import { RegisterList } from './RegisterList'
import { REGISTERS } from './start.query'
import './start.css'

const { kijken, zelf, formulier } = beginTekst

const DEMO = 'duinrade'

/** The two ways to begin, side by side, and what was begun before. */
export function StartPanel() {
  const { data, error, refetch } = useQuery(REGISTERS, { fetchPolicy: 'cache-and-network' })
  const demo = data?.registers.find(register => register.fictional)?.slug ?? DEMO
  return (
    <>
      <div className="sp-start-choices">
        <section>
          <h2>{zelf.titel}</h2>
          <p>{zelf.uitleg}</p>
          <OwnFileForm />
        </section>
        <section>
          <h2>{kijken.titel}</h2>
          <p>{kijken.uitleg}</p>
          <LinkButton to={registerPath(demo, 'overzicht')}>{kijken.knop}</LinkButton>
        </section>
      </div>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : null}
      <RegisterList registers={data?.registers ?? []} />
      <section className="sp-start-form-file">
        <DownloadLink href="/exports/invulformulier.xlsx">{formulier.knop}</DownloadLink>
        <p className="sp-small">{formulier.uitleg}</p>
      </section>
    </>
  )
}
