import { reviewTekst } from '@sportpiramide/tekst'
import { useEffect, useRef, useState } from 'react'
import type { ReviewRowFragment } from '../../generated/graphql'
import { useToast } from '../../ui/toast'
import { createAnswerLine } from './answer-line'
import type { ReviewItem } from './review-batch'
import {
  type Choice,
  chosen,
  type Desk,
  EMPTY_DESK,
  kept,
  moved,
  notUndone,
  refused,
  renewed,
  takenBack,
  undone,
} from './review-desk'
import { isStale, refusalText, useVerdicts } from './use-verdicts'

type Change = (change: (before: Desk) => Desk) => void

/** Says by a message what failed after the desk left the screen. */
const useLateFailure = () => {
  const toast = useToast()
  const present = useRef(true)
  useEffect(() => {
    present.current = true
    return () => {
      present.current = false
    }
  }, [])
  return (row: ReviewRowFragment, why: string): void => {
    if (!present.current) toast({ text: reviewTekst.nietOpgeslagen(row.title, why) })
  }
}

/** The browser asks before the tab closes while a choice is on its way. */
const useCloseGuard = (underWay: boolean): void => {
  useEffect(() => {
    if (!underWay) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [underWay])
}

/** What a sitting remembers of the answers: how to take a choice back, and what our answers made of a placement that was seen. */
const emptyMemory = () => ({ made: 0, undoIds: new Map<number, string>(), after: new Map<string, string>() })

/** Choices to the server, one by one in the order in which they were made; each answer changes the desk. */
const useSending = (change: Change, rows: number) => {
  const ask = useVerdicts()
  const late = useLateFailure()
  const [line] = useState(() => createAnswerLine(ask.countAgain))
  const [memory] = useState(emptyMemory)
  const inForce = (seen: string): string => memory.after.get(seen) ?? seen

  const fail = async (choice: Choice, row: ReviewRowFragment, error: unknown): Promise<void> => {
    const now = isStale(error) ? await ask.rowNow(row.id) : null
    const why = refusalText(error)
    change(before => refused(now ? renewed(before, now) : before, choice, why, rows))
    late(row, why)
  }
  const place = (choice: Choice, row: ReviewRowFragment): void =>
    line.add(async () => {
      try {
        const answer = await ask.place(row.id, choice.niveau, inForce(row.placement.id))
        memory.after.set(row.placement.id, answer.activity.placement.id)
        memory.undoIds.set(choice.nr, answer.undoId)
        change(before => kept(before, choice, row, answer))
      } catch (error) {
        await fail(choice, row, error)
      }
    })
  const undo = (choice: Choice, row: ReviewRowFragment): void =>
    line.add(async () => {
      const undoId = memory.undoIds.get(choice.nr)
      // The choice itself was not kept: there is nothing to take back.
      if (undoId === undefined) return
      try {
        const answer = await ask.undo(undoId)
        memory.after.set(row.placement.id, answer.activity.placement.id)
        change(before => undone(before, row, answer))
      } catch (error) {
        change(before => notUndone(before, choice, refusalText(error)))
      }
    })
  return { place, undo, nextNr: () => (memory.made += 1) }
}

/** One sitting: which row lies on the table, what was decided, and how to go back. Nobody waits for the server. */
export const useReviewDesk = (items: readonly ReviewItem[]) => {
  const [desk, setDesk] = useState(EMPTY_DESK)
  const send = useSending(setDesk, items.length)
  const underWay = desk.choices.filter(choice => !choice.kept).length
  useCloseGuard(underWay > 0)
  const itemAt = (at: number): ReviewItem | undefined => {
    const item = items[at]
    return item && { ...item, row: desk.renewed[item.row.id] ?? item.row }
  }
  const item = itemAt(desk.at)
  const made = desk.choices.find(choice => choice.at === desk.at)?.niveau ?? null
  const step = (by: number): void => setDesk(before => moved(before, by, items.length))
  const place = (niveau: string): void => {
    if (!item) return
    const choice = { nr: send.nextNr(), at: desk.at, niveau, kept: false }
    setDesk(before => chosen(before, choice, items.length))
    send.place(choice, item.row)
  }
  /** The proposal is right; on a row that has a choice already, that one is. */
  const accept = (): void => (item && made === null ? place(item.row.placement.niveau) : step(1))
  const undo = (): void => {
    const last = desk.choices.at(-1)
    const undoing = last && itemAt(last.at)
    if (!undoing) return
    setDesk(before => takenBack(before, last))
    send.undo(last, undoing.row)
  }
  return { desk, item, itemAt, made, underWay, place, accept, undo, step }
}

export type ReviewDesk = ReturnType<typeof useReviewDesk>
