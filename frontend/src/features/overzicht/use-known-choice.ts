import { onbekendeKeuze } from '@sportpiramide/tekst'
import { useEffect } from 'react'
import type { OverviewQuery } from '../../generated/graphql'
import { useToast } from '../../ui/toast'
import type { Selection } from './selection'
import type { Choice } from './use-choice'

const LISTED = ['wijk', 'niveau', 'doelgroep', 'thema'] as const

/** A filter whose values come from a list of the register. */
export type ListedKey = (typeof LISTED)[number]

/** Filters with a value that this register does not have: an old link, or one of another gemeente. */
export const unknownKeys = ({ overview, taxonomy }: OverviewQuery, selection: Selection): readonly ListedKey[] => {
  const known: Record<ListedKey, readonly string[]> = {
    wijk: overview.whereabouts.wijken.map(wijk => wijk.area.id),
    niveau: taxonomy.niveaus.map(one => one.code),
    doelgroep: taxonomy.doelgroepen.map(one => one.code),
    thema: taxonomy.themas.map(one => one.code),
  }
  return LISTED.filter(key => {
    const value = selection[key]
    return value !== null && !known[key].includes(value)
  })
}

/** Takes unknown values out of the address and says so once. Answers whether figures of such a choice are on the screen. */
export const useKnownChoice = (data: OverviewQuery | undefined, answered: Selection, choice: Choice): boolean => {
  const toast = useToast()
  const unknown = data ? unknownKeys(data, choice.selection) : []
  useEffect(() => {
    if (unknown.length === 0) return
    choice.letGo(unknown)
    toast({ text: onbekendeKeuze(unknown) })
  })
  return data !== undefined && unknownKeys(data, answered).length > 0
}
