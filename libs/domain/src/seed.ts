import type { ActivityKind, ActivityStatus, AgeRange, AreaSource, Capacity, Rhythm, Scale } from './activity.js'
import type { Measured } from './measured.js'
import type { DoelgroepCode, NiveauCode, ThemaCode } from './placement.js'

export type AreaKind = 'BUURT' | 'WIJK' | 'GEMEENTE' | 'REGIO'
export type Role = 'beleidsmedewerker' | 'buurtsportcoach' | 'wijkteam' | 'partner' | 'raadslid' | 'beheerder'

/** A polygon with holes or several of them, WGS84 degrees, GeoJSON ring order. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly [number, number])[])[] }
  | {
      readonly type: 'MultiPolygon'
      readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[]
    }

/** `key` binds rows of one seed file; it is never stored. */
export interface SeedArea {
  readonly key: string
  readonly kind: AreaKind
  readonly name: string
  readonly code?: string
  readonly year?: number
  readonly parent?: string
  readonly geometry?: AreaGeometry
}

export interface SeedIndicatorValue {
  readonly area: string
  readonly indicator: string
  readonly year: number
  readonly figure: Measured
  readonly source: string
}

export interface SeedPartner {
  readonly key: string
  readonly name: string
  /** Code of `partnertypen` in the taxonomy. */
  readonly type?: string
  /** Wijk where it always works, when it has one. */
  readonly usualArea?: string
}

/** A person's verdict on a row; without it the classifier decides. */
export interface SeedVerdict {
  readonly niveau: NiveauCode
  readonly doelgroepen: readonly DoelgroepCode[]
  readonly themas: readonly ThemaCode[]
  readonly coder: string
}

export interface SeedActivity {
  readonly externalId?: string
  readonly kind?: ActivityKind
  readonly title: string
  readonly description?: string
  readonly partner?: string
  readonly area?: string
  readonly areaSource?: AreaSource
  readonly scale?: Scale
  readonly location?: string
  readonly rhythm?: Rhythm
  /** Days and times in the words of the list. */
  readonly schedule?: string
  readonly capacity?: Capacity
  /** Participants per meeting, counted, of the last closed quarter. */
  readonly attendance?: number
  readonly price?: string
  readonly ages?: string
  readonly ageRange?: AgeRange
  readonly groupSize?: string
  readonly referral?: string
  readonly funding?: string
  readonly status?: ActivityStatus
  /** jjjj-mm-dd; only when a person confirmed it. */
  readonly verifiedAt?: string
  readonly verdict?: SeedVerdict
}

export interface SeedTenant {
  readonly slug: string
  readonly name: string
  readonly kind: 'GEMEENTE' | 'REGIO'
  /** Invented data is marked as such wherever it shows. */
  readonly fictional: boolean
  readonly gemeenteCode?: string
  readonly people: readonly { readonly name: string; readonly role: Role }[]
  readonly areas: readonly SeedArea[]
  readonly indicators: readonly SeedIndicatorValue[]
  readonly partners: readonly SeedPartner[]
  readonly activities: readonly SeedActivity[]
}

/** The documented format of `cli seed` (docs/fixture-format.md). */
export interface SeedFile {
  readonly tenants: readonly SeedTenant[]
}
