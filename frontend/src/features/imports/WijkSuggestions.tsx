import { useQuery } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import type { WijkSuggestionsQuery } from '../../generated/graphql'
import { Button, LinkButton } from '../../ui/Button'
import { Focused } from '../../ui/Focused'
import { Skeleton } from '../../ui/Skeleton'
import { ErrorState, Notice } from '../../ui/States'
import { registerPath, useRegisterSlug } from '../shell/register'
import { rowsOf } from './suggestion-rows'
import { type SuggestionActions, useSuggestionActions } from './use-suggestion-actions'
import { WIJK_SUGGESTIONS } from './wijk-suggestions.query'
import './imports.css'

const { wijken } = importTekst

type Suggestion = WijkSuggestionsQuery['wijkSuggestions'][number]

const bySource = (suggestions: readonly Suggestion[], source: Suggestion['source']): number =>
  rowsOf(suggestions.filter(suggestion => suggestion.source === source))

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

interface SuggestionListProps {
  readonly suggestions: readonly Suggestion[]
  readonly left: ReadonlySet<string>
  readonly toggle: (id: string) => void
}

function SuggestionList({ suggestions, left, toggle }: SuggestionListProps) {
  return (
    <fieldset className="sp-suggestions">
      <legend>{wijken.kies}</legend>
      {suggestions.map(suggestion => (
        <label key={suggestion.id} className="sp-check">
          <input type="checkbox" checked={!left.has(suggestion.id)} onChange={() => toggle(suggestion.id)} />
          <span>
            <b>{suggestion.wijkName}</b>, {wijken.rijen(suggestion.activityCount)}{' '}
            <span className="sp-small">
              {suggestion.reason}{' '}
              {suggestion.examples.length > 0 ? `(${suggestion.examples.slice(0, 2).join(' · ')})` : ''}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

function OutcomeNotice({ outcome, takeBack }: Pick<SuggestionActions, 'outcome' | 'takeBack'>) {
  if (!outcome) return null
  const { undoId } = outcome
  return (
    <Focused key={outcome.at}>
      <Notice kind={outcome.failed ? 'error' : 'info'}>
        <p className="sp-row">
          {outcome.said}
          {undoId === undefined ? null : (
            <Button look="subtle" onClick={() => void takeBack(undoId)}>
              {wijken.ongedaan}
            </Button>
          )}
        </p>
      </Notice>
    </Focused>
  )
}

interface ProposalsProps {
  readonly all: readonly Suggestion[]
  readonly acceptAll: SuggestionActions['acceptAll']
}

function Proposals({ all, acceptAll }: ProposalsProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = all.filter(suggestion => !left.has(suggestion.id))
  const toggle = (id: string) => setLeft(before => toggled(before, id))
  return (
    <>
      <p>{wijken.uitleg(bySource(all, 'TITLE'), bySource(all, 'ORGANISER'))}</p>
      <SuggestionList suggestions={all} left={left} toggle={toggle} />
      <Button disabled={chosen.length === 0} onClick={() => void acceptAll(chosen.map(suggestion => suggestion.id))}>
        {wijken.neemOver(rowsOf(chosen))}
      </Button>
    </>
  )
}

function Body({ all, actions }: { readonly all: readonly Suggestion[]; readonly actions: SuggestionActions }) {
  return (
    <>
      <OutcomeNotice outcome={actions.outcome} takeBack={actions.takeBack} />
      {all.length > 0 ? <Proposals all={all} acceptAll={actions.acceptAll} /> : null}
      <p className="sp-small">{wijken.zonder}</p>
    </>
  )
}

/** Rows of the whole register without a wijk that can get one, whichever list they came from; silent when there are none. */
export function WijkSuggestions() {
  const { data } = useQuery(WIJK_SUGGESTIONS)
  const actions = useSuggestionActions()
  const all = data?.wijkSuggestions ?? []
  if (all.length === 0 && !actions.outcome) return null
  return (
    <section className="sp-next sp-stack">
      <h2>{wijken.titel}</h2>
      <Body all={all} actions={actions} />
    </section>
  )
}

/** The same proposals on a screen of their own, for who comes from the Overzicht. */
export function WijkSuggestionsScreen() {
  const slug = useRegisterSlug()
  const { data, error, refetch } = useQuery(WIJK_SUGGESTIONS)
  const actions = useSuggestionActions()
  if (error) return <ErrorState level={1} error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton />
  const all = data.wijkSuggestions
  return (
    <section className="sp-stack">
      <h1>{wijken.conclusie(rowsOf(all))}</h1>
      <Body all={all} actions={actions} />
      <div className="sp-row sp-actions">
        <LinkButton to={registerPath(slug, 'overzicht')}>{wijken.naarOverzicht}</LinkButton>
      </div>
    </section>
  )
}
