import { keuzeNamen, OVERZICHT } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { Button } from '../../ui/Button'
import { selectionFacts, term } from './overview.view'
import { isChosen } from './selection'
import type { Choice } from './use-choice'

/** What is chosen, in words: each can be let go by itself; and the way to the rows behind it. */
export function ChosenBar({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const { selection, choose, clear } = choice
  if (!isChosen(selection)) return null
  const niveau = selection.niveau === null ? undefined : term(data.taxonomy.niveaus, selection.niveau)
  return (
    <div className="sp-chosen sp-no-print">
      <ul aria-label={OVERZICHT.gekozen}>
        {keuzeNamen({ ...selectionFacts(data, selection), niveau }).map(({ key, naam }) => (
          <li key={key}>
            <button type="button" aria-label={OVERZICHT.laatLos(naam)} onClick={() => choose({ [key]: null })}>
              {naam} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {choice.view.rijen ? null : (
        <Button look="secondary" onClick={() => choose({ rijen: true })}>
          {OVERZICHT.toonActiviteiten}
        </Button>
      )}
      <Button look="subtle" onClick={clear}>
        {OVERZICHT.keuzeWissen}
      </Button>
    </div>
  )
}
