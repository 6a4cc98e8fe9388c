import type { DoelgroepCode, NiveauCode } from '../placement.js'

/** One level of the pyramid as policy data; nullable fields are null at `buiten`. */
export interface Niveau {
  readonly code: NiveauCode
  readonly label: string
  readonly kort: string
  readonly preventietype: string | null
  readonly definitie: string
  readonly eenheid: string | null
  readonly toeleiding: string | null
  readonly begeleider: string | null
  readonly typische_financiering: readonly string[]
  readonly signalen: readonly string[]
}

/** A public figure that tells how much need a wijk has; `kolom_kwb2023` names the column of the kwb workbook. */
export interface BehoefteIndicator {
  readonly bron: string
  readonly indicator: string
  readonly schaal: string
  readonly sleutel_hint?: string
  readonly opmerking?: string
  readonly kolom_kwb2023?: readonly string[]
  readonly kolomstam_rivm?: readonly string[]
}

/** A term of a doelgroep or thema list; `broader` is absent or null for a top term. */
export interface TaxonomyTerm {
  readonly code: DoelgroepCode
  readonly prefLabel: string
  readonly altLabels: readonly string[]
  readonly broader?: string | null
  readonly scopeNote?: string
  readonly behoefte_indicatoren: readonly BehoefteIndicator[]
}

/** A kind of partner organisation and the side of the pyramid it works on. */
export interface PartnerType {
  readonly code: string
  readonly prefLabel: string
  readonly orientatie: readonly string[]
  readonly altLabels: readonly string[]
  readonly rol: string
}

/** One step of the decision procedure, in the order in which it is asked. */
export interface Beslisregel {
  readonly volgorde: number
  readonly vraag: string
  readonly ja?: NiveauCode
  readonly nee?: NiveauCode
}

/** A policy field or money stream that pays for an offer. */
export interface Beleidsterrein {
  readonly code: string
  readonly prefLabel: string
  readonly grondslag: string | null
  readonly typische_niveaus: readonly NiveauCode[]
  readonly altLabels: readonly string[]
}

/** An outcome indicator; `min_celgrootte` is the smallest number of persons that may be shown. */
export interface Uitkomstindicator {
  readonly code: string
  readonly naam: string
  readonly soort: string
  readonly eenheid: string
  readonly richting: string
  readonly baseline_type: string
  readonly target_type: string
  readonly typische_bron: string
  readonly min_celgrootte: number
  readonly themas: readonly string[]
  readonly methode: string
}

/** The whole versioned document; a gemeente may override lists by code, a stored placement keeps `taxonomie_versie`. */
export interface TaxonomyDocument {
  readonly schema_versie: string
  readonly taxonomie_versie: string
  readonly taal: string
  readonly status: string
  readonly overschrijving: { readonly uitleg: string; readonly velden: readonly string[] }
  readonly niveaus: readonly Niveau[]
  readonly beslisregels: readonly Beslisregel[]
  readonly doelgroepen: readonly TaxonomyTerm[]
  readonly themas: readonly TaxonomyTerm[]
  readonly partnertypen: readonly PartnerType[]
  readonly beleidsterreinen: readonly Beleidsterrein[]
  readonly indicatoren: readonly Uitkomstindicator[]
  readonly labelregels: { readonly doelgroep: readonly string[]; readonly thema: readonly string[] }
}
