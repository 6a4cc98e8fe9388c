/** A code of the taxonomy in force: "1".."4" or "buiten". Policy data, so a string and not an enum. */
export type NiveauCode = string
export type DoelgroepCode = string
export type ThemaCode = string

/** Outside the pyramid: no inhabitant takes part in sport or movement here. */
export const BUITEN: NiveauCode = 'buiten'

/** Where a reason was read: which field of the record, or a rule of the decision procedure. */
export type ReasonSource =
  | 'titel'
  | 'omschrijving'
  | 'organisatie'
  | 'kosten'
  | 'groepsgrootte'
  | 'toeleiding'
  | 'leeftijd'
  | 'locatie'
  | 'regel'
  | 'persoon'

/** One step of the decision: what was read, where, and what it did. `start`/`end` are offsets in that field (UTF-16), absent for rules. */
export interface Reason {
  readonly bron: ReasonSource
  /** The words that were read; empty when no words of the record were. */
  readonly fragment: string
  /** Dutch, for a reader: the rest of the sentence that begins with the fragment ("zegt dat iedereen mee kan doen."), or a whole one without it. */
  readonly effect: string
  /** Niveau this speaks for, when it speaks for one. */
  readonly niveau?: NiveauCode
  /** Added log-odds; for the method page, not for the screen. */
  readonly gewicht?: number
  readonly start?: number
  readonly end?: number
}

/** What the classifier reads. Every field but the title may be absent. */
export interface ClassificationRecord {
  readonly id: string
  readonly titel: string
  readonly omschrijving?: string
  readonly organisatie?: string
  readonly kosten?: string
  readonly groepsgrootte?: string
  readonly toeleiding?: string
  readonly leeftijd?: string
  readonly locatie?: string
}

/** The outcome for one record. `kansen` sums to 1 over the niveaus of the taxonomy; `zekerheid` is the chance of `niveau`. */
export interface Placement {
  readonly id: string
  readonly niveau: NiveauCode
  readonly zekerheid: number
  readonly nakijken: boolean
  readonly kansen: Readonly<Record<NiveauCode, number>>
  readonly doelgroepen: readonly DoelgroepCode[]
  readonly themas: readonly ThemaCode[]
  /** The rule of the decision procedure that decided, in Dutch. */
  readonly regel: string
  readonly redenen: readonly Reason[]
}
