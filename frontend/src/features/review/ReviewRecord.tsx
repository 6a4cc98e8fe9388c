import { reviewTekst, voorstelZin } from '@sportpiramide/tekst'
import type { ReviewRowFragment } from '../../generated/graphql'
import { Highlighted } from './Highlighted'
import { Reasons } from './Reasons'
import { inTheRunning, type ReviewItem } from './review-batch'

const factsOf = (row: ReviewRowFragment): readonly (readonly [string, string])[] =>
  (
    [
      ['organisatie', row.organiser?.name],
      ['schema', row.schedule],
      ['locatie', row.location],
      ['leeftijd', row.ages],
      ['kosten', row.price],
      ['toeleiding', row.referral],
    ] as const
  ).flatMap(([field, value]) => (value ? [[field, value] as const] : []))

function Facts({ row }: { readonly row: ReviewRowFragment }) {
  const facts = factsOf(row)
  if (facts.length === 0) return null
  return (
    <dl className="sp-facts">
      {facts.map(([field, value]) => (
        <div key={field}>
          <dt>{reviewTekst.velden[field]}</dt>
          <dd>
            <Highlighted text={value} field={field} row={row} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Origin({ row: { sourceRow }, twins }: ReviewItem) {
  const said = [
    sourceRow === null ? null : `${reviewTekst.herkomst(sourceRow)}.`,
    twins > 0 ? reviewTekst.tweelingen(twins) : null,
  ].filter(Boolean)
  return said.length === 0 ? null : <p className="sp-small">{said.join(' ')}</p>
}

/** One row of the list as a person gave it, with what was read in it, and the proposal in words. */
export function ReviewRecord({ item }: { readonly item: ReviewItem }) {
  const { row } = item
  return (
    <article className="sp-record">
      <h2>
        <Highlighted text={row.title} field="titel" row={row} />
      </h2>
      <Origin {...item} />
      {row.description === null ? (
        <p className="sp-small">{reviewTekst.geenTekst}</p>
      ) : (
        <p className="sp-prose">
          <Highlighted text={row.description} field="omschrijving" row={row} />
        </p>
      )}
      <Facts row={row} />
      <p className="sp-proposal">{voorstelZin(inTheRunning(row))}</p>
      <Reasons row={row} />
    </article>
  )
}
