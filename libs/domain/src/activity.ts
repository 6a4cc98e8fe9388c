/** An activity runs again and again for participants; an intervention is a described approach, often by a known name. */
export type ActivityKind = 'ACTIVITY' | 'INTERVENTION'

/** How wide the offer reaches. UNKNOWN is "wijk onbekend of gemeentebreed": never read as either. */
export type Scale = 'BUURT' | 'WIJK' | 'GEMEENTE' | 'REGIO' | 'UNKNOWN'

/** Where the wijk of an activity comes from; PERSON wins over all others. */
export type AreaSource = 'COLUMN' | 'TAB' | 'TITLE' | 'ORGANISER' | 'PERSON'

export type ActivityStatus = 'ACTIVE' | 'STOPPED'

/** When an activity meets. A path is never "per week"; a single event is counted apart. */
export type Rhythm =
  | { readonly kind: 'WEEKLY'; readonly timesPerWeek: number }
  | { readonly kind: 'SERIES'; readonly meetings: number }
  | { readonly kind: 'ONCE' }
  | { readonly kind: 'PATH'; readonly pathsPerYear: number | null }
  | { readonly kind: 'UNKNOWN' }

/** Places in one meeting of the group (or in one path). Unknown is not zero and is never imputed as GIVEN. */
export type Capacity =
  | { readonly kind: 'GIVEN'; readonly places: number }
  | { readonly kind: 'ESTIMATED'; readonly low: number; readonly middle: number; readonly high: number }
  | { readonly kind: 'UNKNOWN' }

/** Ages in whole years, both ends included; null is an open end. */
export interface AgeRange {
  readonly min: number | null
  readonly max: number | null
}
