import { useApolloClient } from '@apollo/client/react'
import { shellTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { Link } from 'react-router'
import type { SessionQuery } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { KeyHelp } from '../../ui/KeyHelp'
import { Popup } from '../../ui/Popup'
import { RadioList } from '../../ui/RadioList'
import { useShortcuts } from '../../ui/shortcuts'
import { ThemeSwitch } from '../../ui/ThemeSwitch'
import { becomePerson } from './person'

const { menu } = shellTekst

type Session = SessionQuery['session']

function PersonSwitch({ session }: { readonly session: Session }) {
  const client = useApolloClient()
  const choose = (id: string) => {
    becomePerson(id)
    // Another person may see other things: nothing of the first may stay on screen.
    void client.resetStore()
  }
  return (
    <div>
      <RadioList
        legend={menu.wie}
        options={session.people.map(person => ({ value: person.id, label: person.name, note: person.role }))}
        value={session.person.id}
        choose={choose}
      />
      <p className="sp-small">{menu.demo}</p>
    </div>
  )
}

/** The name on a wide screen; on a phone only a sign, with the name for the screen reader. */
function PersonLabel({ children }: { readonly children: string }) {
  return (
    <span className="sp-person">
      <svg
        width="20"
        height="16"
        viewBox="0 0 20 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        aria-hidden="true"
      >
        <path d="M0 4h10M16 4h4M0 12h4M10 12h10" />
        <circle cx="13" cy="4" r="2.6" />
        <circle cx="7" cy="12" r="2.6" />
      </svg>
      <span>{children}</span>
    </span>
  )
}

/** Who you are (demo), the colours, the keys, and the way to another register. */
export function SettingsMenu({ session }: { readonly session: Session | undefined }) {
  const [keys, setKeys] = useState(false)
  useShortcuts({ '?': () => setKeys(true) })
  return (
    <>
      <Popup label={<PersonLabel>{session?.person.name ?? menu.titel}</PersonLabel>}>
        {close => (
          <div className="sp-settings">
            {session?.demo ? <PersonSwitch session={session} /> : null}
            <ThemeSwitch />
            <Button
              look="subtle"
              onClick={() => {
                close()
                setKeys(true)
              }}
            >
              {menu.toetsen}
            </Button>
            {session ? (
              <Link className="sp-alone" to="/">
                {menu.anderRegister}
              </Link>
            ) : null}
          </div>
        )}
      </Popup>
      {keys ? <KeyHelp close={() => setKeys(false)} /> : null}
    </>
  )
}
