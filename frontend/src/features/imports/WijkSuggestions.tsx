import { useQuery } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import type { WijkSuggestionsQuery } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/States'
import { type SuggestionActions, useSuggestionActions } from './use-suggestion-actions'
import { WIJK_SUGGESTIONS } from './wijk-suggestions.query'

const { wijken } = importTekst

type Suggestion = WijkSuggestionsQuery['wijkSuggestions'][number]

const rowsOf = (suggestions: readonly Suggestion[]): number =>
  suggestions.reduce((sum, suggestion) => sum + suggestion.activityCount, 0)

const bySource = (suggestions: readonly Suggestion[], source: Suggestion['source']): number =>
  rowsOf(suggestions.filter(suggestion => suggestion.source === source))

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set)
  if (!next.delete(id)) next.add(id)
  return next
}

function SuggestionList({
  suggestions,
  left,
  toggle,
}: {
  readonly suggestions: readonly Suggestion[]
  readonly left: ReadonlySet<string>
  readonly toggle: (id: string) => void
}) {
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
    <Notice kind={outcome.failed ? 'error' : 'info'}>
      <p role="status" className="sp-row">
        {outcome.said}
        {undoId === undefined ? null : (
          <Button look="subtle" onClick={() => void takeBack(undoId)}>
            {wijken.ongedaan}
          </Button>
        )}
      </p>
    </Notice>
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

/** Rows without a wijk that can get one; says nothing when there is nothing to propose. */
export function WijkSuggestions() {
  const { data } = useQuery(WIJK_SUGGESTIONS)
  const { outcome, acceptAll, takeBack } = useSuggestionActions()
  const all = data?.wijkSuggestions ?? []
  if (all.length === 0 && !outcome) return null
  return (
    <section className="sp-next sp-stack">
      <h2>{wijken.titel}</h2>
      <OutcomeNotice outcome={outcome} takeBack={takeBack} />
      {all.length > 0 ? <Proposals all={all} acceptAll={acceptAll} /> : null}
      <p className="sp-small">{wijken.zonder}</p>
    </section>
  )
}
