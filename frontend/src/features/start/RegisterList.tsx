import { beginTekst } from '@sportpiramide/tekst'
import { Link } from 'react-router'
import type { RegistersQuery } from '../../generated/graphql'
import { registerPath } from '../shell/register'

const { eerder } = beginTekst

type Register = RegistersQuery['registers'][number]

/** An empty register goes on with its file; a filled one shows its pyramid. */
const screenOf = (register: Register) => (register.activityCount === 0 ? 'importeren' : 'overzicht')

/** Own registers begun before; nothing when there are none. */
export function RegisterList({ registers }: { readonly registers: readonly Register[] }) {
  const own = registers.filter(register => !register.fictional)
  if (own.length === 0) return null
  return (
    <section className="sp-start-earlier">
      <h2>{eerder.titel}</h2>
      <ul>
        {own.map(register => (
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
    </section>
  )
}
