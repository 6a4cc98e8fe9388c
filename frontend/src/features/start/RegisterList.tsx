import { beginTekst } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { RegistersQuery } from '../../generated/graphql'
import { registerPath } from '../shell/register'

const { eerder } = beginTekst

type Register = RegistersQuery['registers'][number]

/** An empty register goes on with its file; a filled one shows its pyramid. */
const screenOf = (register: Register) => (register.activityCount === 0 ? 'importeren' : 'overzicht')

function Registers({ registers }: { readonly registers: readonly Register[] }) {
  return (
    <ul>
      {registers.map(register => (
        <li key={register.slug}>
          <Link
            className="sp-alone"
            to={registerPath(register.slug, screenOf(register))}
            aria-describedby={`register-${register.slug}`}
          >
            {register.name}
          </Link>
          <span className="sp-small" id={`register-${register.slug}`}>
            {eerder.kenmerk(register.activityCount, register.startedAt)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** As many as one looks through; the older ones are one click away. */
const SHOWN = 6

/** Own registers begun before, the newest first; nothing when there are none. */
export function RegisterList({ registers }: { readonly registers: readonly Register[] }) {
  const own = registers.filter(register => !register.fictional).sort((a, b) => b.startedAt.localeCompare(a.startedAt))
  if (own.length === 0) return null
  const older = own.slice(SHOWN)
  return (
    <section className="sp-start-earlier">
      <h2>{eerder.titel}</h2>
      <Registers registers={own.slice(0, SHOWN)} />
      {older.length > 0 ? (
        <details>
          <summary className="sp-alone">{eerder.ouder(older.length)}</summary>
          <Registers registers={older} />
        </details>
      ) : null}
    </section>
  )
}
