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

/** Who you are (demo), the colours, the keys, and the way to another register. */
export function SettingsMenu({ session }: { readonly session: Session | undefined }) {
  const [keys, setKeys] = useState(false)
  useShortcuts({ '?': () => setKeys(true) })
  return (
    <>
      <Popup label={<span className="sp-person">{session?.person.name ?? menu.titel}</span>}>
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
            {session ? <Link to="/">{menu.anderRegister}</Link> : null}
          </div>
        )}
      </Popup>
      {keys ? <KeyHelp close={() => setKeys(false)} /> : null}
    </>
  )
}
