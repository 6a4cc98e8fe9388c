import type { SelectionInput, Whereabouts, Yardstick } from '../../generated/graphql'

/** What a person chose, as the address holds it; null means all. */
export interface Selection {
  readonly wijk: string | null
  readonly niveau: string | null
  readonly doelgroep: string | null
  readonly thema: string | null
  readonly waar: WaarKey | null
  readonly nakijken: boolean
  readonly zoek: string | null
}

/** Readable words of the address and the codes they stand for. */
export const WAAR = { wijk: 'WIJK', gemeente: 'GEMEENTE', 'zonder-wijk': 'UNKNOWN' } as const satisfies Record<
  string,
  Whereabouts
>
export type WaarKey = keyof typeof WAAR

export const MAAT = {
  aantal: 'AANTAL',
  geschat: 'PLAATSEN_GESCHAT',
  opgegeven: 'PLAATSEN_OPGEGEVEN',
} as const satisfies Record<string, Yardstick>
export type MaatKey = keyof typeof MAAT

/** The word of the address for a yardstick. */
export const maatKey = (yardstick: Yardstick): MaatKey =>
  (Object.keys(MAAT) as MaatKey[]).find(key => MAAT[key] === yardstick) ?? 'aantal'

/** Nothing chosen. */
export const ALL: Selection = {
  wijk: null,
  niveau: null,
  doelgroep: null,
  thema: null,
  waar: null,
  nakijken: false,
  zoek: null,
}

/** Keys of the address that narrow; the others (maat, beeld, rijen) only change what is shown. */
export const SELECTION_KEYS = Object.keys(ALL) as readonly (keyof Selection)[]

/** The selection as the server takes it: only what was chosen. */
export const toInput = (selection: Selection): SelectionInput => ({
  ...(selection.wijk !== null && { wijk: selection.wijk }),
  ...(selection.niveau !== null && { niveau: selection.niveau }),
  ...(selection.doelgroep !== null && { doelgroep: selection.doelgroep }),
  ...(selection.thema !== null && { thema: selection.thema }),
  ...(selection.waar !== null && { whereabouts: WAAR[selection.waar] }),
  ...(selection.nakijken && { needsReview: true }),
  ...(selection.zoek !== null && { search: selection.zoek }),
})

/** Whether anything was chosen. */
export const isChosen = (selection: Selection): boolean => Object.keys(toInput(selection)).length > 0

/** Whether two selections ask the same. */
export const isSameChoice = (one: Selection, other: Selection): boolean =>
  SELECTION_KEYS.every(key => one[key] === other[key])

/** The last key chosen: an address keeps its keys in the order in which they were added. */
export const lastChosen = (search: string): keyof Selection | null =>
  [...new URLSearchParams(search).keys()].filter(isSelectionKey).at(-1) ?? null

const isSelectionKey = (key: string): key is keyof Selection => (SELECTION_KEYS as readonly string[]).includes(key)
