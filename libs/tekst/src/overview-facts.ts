import type { TermFacts } from './termen.js'

/** The three named yardsticks; one at a time, never in one scale. */
export type YardstickCode = 'AANTAL' | 'PLAATSEN_GESCHAT' | 'PLAATSEN_OPGEGEVEN'

/** An amount as the register gives it; absent places are null and never 0. */
export interface AmountFacts {
  readonly activities: number
  readonly needsReview: number
  readonly places?: number | null | undefined
  readonly low?: number | null | undefined
  readonly high?: number | null | undefined
  readonly stale?: number | null | undefined
  /** Activities of which the places are not known; single events and paths are not among them. */
  readonly unknown: number
  readonly singleEvents: number
  readonly paths: number
}

/** Activities for the whole gemeente or region, and how many of them are our assumption. */
export interface MunicipalFacts {
  readonly activities: number
  readonly assumed: number
}

/** One niveau of the pyramid; `beside` holds for the chosen wijk and is not in `amount`. */
export interface LevelFacts {
  readonly niveau: string
  readonly amount: AmountFacts
  readonly beside: MunicipalFacts
}

/** What a person chose, with the names a sentence needs; absent means all. */
export interface SelectionFacts {
  /** A code of the pyramid, or "buiten". */
  readonly niveau?: string | undefined
  readonly wijk?: string | undefined
  readonly doelgroep?: TermFacts | undefined
  readonly thema?: TermFacts | undefined
  readonly waar?: 'WIJK' | 'GEMEENTE' | 'UNKNOWN' | undefined
  readonly nakijken?: boolean | undefined
  readonly zoek?: string | undefined
}

/** How many partners were asked and answered, and how many lists were read in. */
export interface CompletenessFacts {
  readonly partnersAsked: number
  readonly partnersAnswered: number
  readonly lists: number
}

/** Everything the sentences of the Overzicht are made from; screen, report and export pass the same. */
export interface OverviewFacts {
  /** True when the register is somebody's own list and no partner was asked yet: then it is "uw lijst". */
  readonly ownList: boolean
  readonly yardstick: YardstickCode
  /** Per niveau, under the selection of everything but the niveau. */
  readonly levels: readonly LevelFacts[]
  /** Rows outside the pyramid under the selection. */
  readonly outside: number
  /** Rows in doubt under the selection, those outside included. */
  readonly needsReview: number
  /** Of the activities for the whole gemeente or region under the selection: our assumption. */
  readonly assumed: number
  readonly completeness: CompletenessFacts
  readonly selection: SelectionFacts
}
