import type { ReviewRowFragment } from '../../generated/graphql'
import { piecesOf } from './highlights'

interface HighlightedProps {
  readonly text: string
  /** Field of the record, as reasons name it. */
  readonly field: string
  readonly row: ReviewRowFragment
}

const look = (niveau: string | null): string => (niveau === null ? 'sp-mark' : `sp-mark sp-mark-${niveau}`)

/** A text with what was read in it marked in the colour of the niveau it speaks for; the reasons below say it in words. */
export function Highlighted({ text, field, row }: HighlightedProps) {
  return piecesOf(text, field, row.placement.reasons).map((piece, index) =>
    piece.reason ? (
      <mark key={index} className={look(piece.reason.niveau)}>
        {piece.text}
      </mark>
    ) : (
      <span key={index}>{piece.text}</span>
    ),
  )
}
