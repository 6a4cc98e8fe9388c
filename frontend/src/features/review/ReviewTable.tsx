import { reviewTekst, ronde, shellTekst } from '@sportpiramide/tekst'
import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button'
import { useShortcutsSwitch } from '../../ui/shortcuts'
import { Notice } from '../../ui/States'
import { LevelKeys } from './LevelKeys'
import type { ReviewItem } from './review-batch'
import { ReviewRecord } from './ReviewRecord'
import type { ReviewDesk } from './use-review-desk'

/** Said aloud and kept on screen, so that undo never depends on being quick. */
function LastOutcome({ review }: { readonly review: ReviewDesk }) {
  const { outcome, verdicts } = review.desk
  if (outcome?.failed) return <Notice kind="error">{outcome.said}</Notice>
  return (
    <div className="sp-last sp-row">
      <p role="status">{outcome?.said}</p>
      {verdicts.length > 0 ? (
        <Button look="subtle" onClick={review.undo} aria-keyshortcuts="u">
          {reviewTekst.ongedaan}
        </Button>
      ) : null}
    </div>
  )
}

/** On a phone the keys are far below: a new row starts at its top again. */
const useTopInView = (at: number): RefObject<HTMLDivElement | null> => {
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if ((top.current?.getBoundingClientRect().top ?? 0) < 0) top.current?.scrollIntoView()
  }, [at])
  return top
}

interface ReviewTableProps {
  readonly review: ReviewDesk
  readonly item: ReviewItem
  readonly all: number
}

/** The row on the table, its five keys, and the way forward and back. */
export function ReviewTable({ review, item, all }: ReviewTableProps) {
  const { desk, place, step, busy } = review
  const { enabled, setEnabled } = useShortcutsSwitch()
  const top = useTopInView(desk.at)
  const proposed = item.row.placement.niveau
  const chosen = desk.verdicts.find(verdict => verdict.at === desk.at)?.niveau ?? null
  return (
    <div className="sp-desk" ref={top}>
      <p className="sp-desk-at" role="status">
        {ronde.stand(desk.at + 1, all)}
        <span className="sp-visually-hidden">: {item.row.title}</span>
      </p>
      <progress className="sp-visually-hidden" value={desk.at} max={all} aria-label={reviewTekst.tab} />
      <ReviewRecord item={item} />
      {chosen === null ? null : <p>{reviewTekst.gekozen(chosen)}</p>}
      <div className="sp-desk-keys">
        <Button look="primary" onClick={() => place(proposed)} aria-disabled={busy}>
          {reviewTekst.klopt(proposed)} {enabled ? <kbd aria-hidden="true">Enter</kbd> : null}
        </Button>
        <LevelKeys proposed={proposed} chosen={chosen} place={place} disabled={busy} showKeys={enabled} />
        <div className="sp-row">
          <Button disabled={desk.at === 0} onClick={() => step(-1)}>
            {reviewTekst.vorige}
          </Button>
          <Button onClick={() => step(1)}>{reviewTekst.volgende}</Button>
        </div>
        <LastOutcome review={review} />
        <label className="sp-check sp-keys-switch">
          <input type="checkbox" checked={enabled} onChange={event => setEnabled(event.target.checked)} />
          <span>
            {reviewTekst.toetsen} <span className="sp-small">{shellTekst.toetsen.enkelUitleg}</span>
          </span>
        </label>
      </div>
    </div>
  )
}
