import { useState } from 'react'
import type { ReviewItem } from './review-batch'
import { type Desk, EMPTY_DESK, moved, placed, standsNow, takenBack, told } from './review-desk'
import { isStale, refusalText, useVerdicts } from './use-verdicts'

type Step = (desk: Desk) => Desk

/** One sitting: which row lies on the table, what was decided, and how to go back. One question to the server at a time. */
export const useReviewDesk = (items: readonly ReviewItem[]) => {
  const [desk, setDesk] = useState(EMPTY_DESK)
  const [busy, setBusy] = useState(false)
  const ask = useVerdicts()
  const row = items[desk.at]?.row

  const attempt = async (question: () => Promise<Step>): Promise<void> => {
    if (busy) return
    setBusy(true)
    try {
      const step = await question()
      setDesk(step)
    } catch (error) {
      const now = row && isStale(error) ? await ask.placementNow(row.id) : null
      setDesk(before => told(row && now ? standsNow(before, row.id, now) : before, refusalText(error), true))
    } finally {
      setBusy(false)
    }
  }
  const place = (niveau: string): void => {
    if (!row) return
    void attempt(async () => {
      const answer = await ask.place(row.id, niveau, desk.placements[row.id] ?? row.placement.id)
      return before => placed(before, row, answer, items.length)
    })
  }
  const undo = (): void => {
    const last = desk.verdicts.at(-1)
    const undone = last && items[last.at]?.row
    if (!undone) return
    void attempt(async () => {
      const answer = await ask.undo(last.undoId)
      return before => takenBack(before, last, undone, answer)
    })
  }
  const step = (by: number): void => setDesk(before => moved(before, by, items.length))
  return { desk, busy, row, place, undo, step }
}

export type ReviewDesk = ReturnType<typeof useReviewDesk>
