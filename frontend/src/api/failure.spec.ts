import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { describe, expect, it } from 'vitest'
import { failureCode, failureText } from './failure'

const answered = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: 'relation "activity" does not exist', extensions }] })

describe('een fout', () => {
  it('staat in gewone woorden op het scherm, nooit in die van de server', () => {
    expect(failureText(answered({ code: 'FORBIDDEN' }))).toBe('U mag dit niet doen of zien met uw functie.')
    expect(failureCode(answered({ code: 'FORBIDDEN' }))).toBe('FORBIDDEN')
  })

  it('geeft een nummer om te noemen als wij zelf niet weten wat er is', () => {
    expect(failureText(answered({ code: 'INTERNAL', correlationId: 'a1b2' }))).toBe(
      'Er ging bij ons iets mis. Uw gegevens zijn niet veranderd. Vraagt u hulp? Noem dan nummer a1b2.',
    )
  })

  it('onderscheidt geen antwoord van een antwoord dat fout is', () => {
    expect(failureText(new TypeError('fetch failed'))).toContain('De server antwoordt niet.')
    const broken = new ServerError('x', { response: new Response(null, { status: 500 }), bodyText: '' })
    expect(failureText(broken)).toContain('Er ging bij ons iets mis.')
  })
})
