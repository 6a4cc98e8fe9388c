import { shellTekst } from '@sportpiramide/tekst'
import { Link, NavLink } from 'react-router'
import type { SessionQuery } from '../../generated/graphql'
import { Logo } from './Logo'
import { registerPath } from './register'
import { SettingsMenu } from './SettingsMenu'

const { navigatie } = shellTekst

/** Only screens that exist. */
const SCREENS = ['overzicht', 'nakijken', 'importeren', 'methode'] as const

type Register = SessionQuery['session']['register']

function RegisterName({ register }: { readonly register: Register }) {
  return (
    <span className="sp-register">
      {shellTekst.gemeente(register.name)}
      {register.fictional ? (
        <span className="sp-fictional" title={shellTekst.fictiefUitleg}>
          {shellTekst.fictief}
        </span>
      ) : null}
    </span>
  )
}

interface HeaderProps {
  /** Null outside a register, on the start page. */
  readonly slug: string | null
  readonly session: SessionQuery['session'] | undefined
}

/** The band on top of every screen: mark, register, screens, settings. */
export function Header({ slug, session }: HeaderProps) {
  return (
    <header className="sp-header">
      <Link className="sp-brand" to={slug === null ? '/' : registerPath(slug, 'overzicht')}>
        <Logo />
        {shellTekst.product}
      </Link>
      {session && slug !== null ? <RegisterName register={session.register} /> : null}
      {slug === null ? (
        <span className="sp-header-rest" />
      ) : (
        <nav aria-label={shellTekst.schermen} className="sp-no-print">
          {SCREENS.map(screen => (
            <NavLink key={screen} to={registerPath(slug, screen)}>
              {navigatie[screen]}
            </NavLink>
          ))}
        </nav>
      )}
      <SettingsMenu session={session} />
    </header>
  )
}
