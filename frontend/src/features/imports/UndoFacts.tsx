import { importTekst, terugZinnen, type UndoTense } from '@sportpiramide/tekst'
import type { ImportUndoFieldsFragment } from '../../generated/graphql'

const { klaar } = importTekst

/** A list this long is only opened by who wants to read it. */
const SHORT = 10

function Kept({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <details open={names.length <= SHORT}>
        <summary className="sp-alone">{klaar.toonBlijvers(names.length)}</summary>
        <ul className="sp-kept">
          {names.map((name, index) => (
            <li key={index}>{name}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface UndoFactsProps {
  readonly undo: ImportUndoFieldsFragment
  /** Before it happens, or afterwards. */
  readonly tense: UndoTense
}

/** What an undo takes away, gives back and leaves: rows, partners and areas each by themselves, with why they stay. */
export function UndoFacts({ undo, tense }: UndoFactsProps) {
  const { keptRows, keptPartners, keptAreas } = undo
  return (
    <>
      {terugZinnen(undo, tense).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Kept title={klaar.rijenBlijven(keptRows.length)} names={keptRows} />
      <Kept title={klaar.partnersBlijven(keptPartners.length)} names={keptPartners} />
      <Kept title={klaar.gebiedenBlijven(keptAreas.length)} names={keptAreas} />
    </>
  )
}
