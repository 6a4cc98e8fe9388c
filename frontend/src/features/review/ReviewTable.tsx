import { reviewTekst, ronde, shellTekst } from '@sportpiramide/tekst'
import { type RefObject, useEffect, useRef } from 'react'
import { Button } from '../../ui/Button'
import { useShortcutsSwitch } from '../../ui/shortcuts'
import { Notice } from '../../ui/States'
import { keepFocus, LevelKeys } from './LevelKeys'
import type { ReviewItem } from './review-batch'
import { comingBack } from './review-desk'
import { ReviewRecord } from './ReviewRecord'
import type { ReviewDesk } from './use-review-desk'

/** A choice that was not kept: on its own row why, on another that it comes back. */
function Refusal({ review: { desk, itemAt, step } }: { readonly review: ReviewDesk }) {
  const here = desk.refused[desk.at]
  if (here !== undefined) return <Notice kind="error">{reviewTekst.kiesOpnieuw(here)}</Notice>
  const at = comingBack(desk)
  const row = at === null ? undefined : itemAt(at)?.row
  if (at === null || !row) return null
  return (
    <Notice kind="error">
      <div className="sp-notice-row">
        <p>
          {reviewTekst.nietOpgeslagen(row.title, desk.refused[at] ?? '')} {reviewTekst.komtTerug}
        </p>
        <Button look="subtle" onClick={() => step(at - desk.at)}>
          {reviewTekst.nuTerug}
        </Button>
      </div>
    </Notice>
  )
}

interface LastOutcomeProps {
  readonly review: ReviewDesk
  /** The last choice is taken back: the button goes, and the focus belongs to the row that came back. */
  readonly onNothingLeft: () => void
}

/** Said aloud and kept on screen, so that undo never depends on being quick. */
function LastOutcome({ review: { desk, underWay, undo }, onNothingLeft }: LastOutcomeProps) {
  const { outcome, choices } = desk
  const takeBack = () => {
    if (choices.length === 1) onNothingLeft()
    undo()
  }
  return (
    <div className="sp-last sp-row">
      {outcome?.failed ? <Notice kind="error">{outcome.said}</Notice> : <p role="status">{outcome?.said}</p>}
      {choices.length > 0 ? (
        <Button look="subtle" onClick={takeBack} aria-keyshortcuts="u">
          {reviewTekst.ongedaan}
        </Button>
      ) : null}
      {underWay > 1 ? <p className="sp-small">{reviewTekst.onderweg(underWay)}</p> : null}
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

function Walk({ review: { desk, step } }: { readonly review: ReviewDesk }) {
  return (
    <div className="sp-row">
      <Button disabled={desk.at === 0} onClick={() => step(-1)} onMouseDown={keepFocus}>
        {reviewTekst.vorige}
      </Button>
      <Button onClick={() => step(1)} onMouseDown={keepFocus}>
        {reviewTekst.volgende}
      </Button>
    </div>
  )
}

interface ReviewTableProps {
  readonly review: ReviewDesk
  readonly item: ReviewItem
  readonly all: number
}

/** The row on the table, its five keys, and the way forward and back. */
export function ReviewTable({ review, item, all }: ReviewTableProps) {
  const { desk, made, place, accept } = review
  const { enabled, setEnabled } = useShortcutsSwitch()
  const top = useTopInView(desk.at)
  const agree = useRef<HTMLButtonElement>(null)
  const proposed = item.row.placement.niveau
  return (
    <div className="sp-desk" ref={top}>
      <div className="sp-desk-head">
        <p role="status">
          {ronde.stand(desk.at + 1, all)}
          <span className="sp-visually-hidden">: {item.row.title}.</span>
          {made === null ? null : <span className="sp-made">{reviewTekst.gekozen(made)}</span>}
        </p>
        <Refusal review={review} />
      </div>
      <progress className="sp-visually-hidden" value={desk.at} max={all} aria-label={reviewTekst.tab} />
      <ReviewRecord item={item} />
      <div className="sp-desk-keys">
        <Button look="primary" ref={agree} onClick={accept} onMouseDown={keepFocus}>
          {reviewTekst.klopt(made ?? proposed)} {enabled ? <kbd aria-hidden="true">Enter</kbd> : null}
        </Button>
        <LevelKeys proposed={proposed} chosen={made} place={place} showKeys={enabled} />
        <Walk review={review} />
        <LastOutcome review={review} onNothingLeft={() => agree.current?.focus()} />
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
