import { useMutation } from '@apollo/client/react'
import { beginTekst } from '@sportpiramide/tekst'
import { type SubmitEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { failureText } from '../../api/failure'
import { newIdempotencyKey } from '../../api/idempotency'
import { Button } from '../../ui/Button'
import { registerPath } from '../shell/register'
import { START_REGISTER } from './start.query'

const { zelf } = beginTekst

/** Starts a register and goes on to the file. `start` answers with what is wrong, or null when it goes on. */
const useStartRegister = () => {
  const [mutate, { loading }] = useMutation(START_REGISTER)
  const navigate = useNavigate()
  const start = async (name: string): Promise<string | null> => {
    if (name === '') return zelf.leeg
    try {
      const { data } = await mutate({ variables: { input: { name, idempotencyKey: newIdempotencyKey() } } })
      if (data?.startRegister.__typename !== 'RegisterStarted') return data?.startRegister.message ?? failureText(null)
      await navigate(registerPath(data.startRegister.register.slug, 'importeren'))
      return null
    } catch (error) {
      return failureText(error)
    }
  }
  return { start, loading }
}

/** Asks only the name of the gemeente; the rest comes with the file. */
export function OwnFileForm() {
  const { start, loading } = useStartRegister()
  const [problem, setProblem] = useState<string | null>(null)
  const id = useId()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = new FormData(event.currentTarget).get('name')
    void start(typeof name === 'string' ? name.trim() : '').then(setProblem)
  }
  return (
    <form className="sp-start-form" onSubmit={submit} noValidate>
      <div className="sp-field">
        <label htmlFor={id}>{zelf.veld}</label>
        <input
          id={id}
          name="name"
          className="utrecht-textbox utrecht-textbox--html-input"
          autoComplete="organization"
          maxLength={100}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== null}
        />
        <span id={`${id}-hint`} className="sp-small">
          {zelf.voorbeeld}
        </span>
      </div>
      <p id={`${id}-problem`} role="alert" className="sp-problem">
        {problem}
      </p>
      <Button look="primary" type="submit" disabled={loading}>
        {loading ? zelf.bezig : zelf.knop}
      </Button>
    </form>
  )
}
