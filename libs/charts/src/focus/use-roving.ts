import { useState, type KeyboardEvent } from 'react'

/** Attributes of one mark in a group that has a single tab stop. */
export interface RovingItem {
  readonly 'data-mark': string
  readonly tabIndex: 0 | -1
  readonly onKeyDown: (event: KeyboardEvent<SVGElement>) => void
}

interface Roving {
  /** Key of the mark that Tab reaches. */
  readonly current: string | undefined
  readonly item: (key: string) => RovingItem
  readonly moveTo: (key: string) => void
}

const focusMark = (from: SVGElement, key: string): void => {
  const marks = from.ownerSVGElement?.querySelectorAll<SVGElement>('[data-mark]') ?? []
  for (const mark of marks) if (mark.dataset.mark === key) mark.focus()
}

const CHOICE = new Set(['Enter', ' '])

const hasModifier = (event: KeyboardEvent): boolean => event.ctrlKey || event.metaKey || event.altKey

/**
 * One tab stop for a group of marks: `step` says where a key leads, Enter and Space choose.
 * A key that is gone after a filter falls back on the first.
 */
export const useRoving = (
  keys: readonly string[],
  step: (key: string, index: number) => number | null,
  onChoose: (key: string) => void,
): Roving => {
  const [last, moveTo] = useState<string>()
  const current = last !== undefined && keys.includes(last) ? last : keys[0]
  const walk = (event: KeyboardEvent<SVGElement>, next: string | undefined): boolean => {
    if (next === undefined) return false
    moveTo(next)
    focusMark(event.currentTarget, next)
    return true
  }
  const choose = (key: string, own: string): boolean => {
    if (!CHOICE.has(key)) return false
    onChoose(own)
    return true
  }
  const onKeyDown = (own: string) => (event: KeyboardEvent<SVGElement>) => {
    if (hasModifier(event)) return
    const next = keys[step(event.key, keys.indexOf(own)) ?? -1]
    if (choose(event.key, own) || walk(event, next)) event.preventDefault()
  }
  return {
    current,
    moveTo,
    item: key => ({ 'data-mark': key, tabIndex: key === current ? 0 : -1, onKeyDown: onKeyDown(key) }),
  }
}
