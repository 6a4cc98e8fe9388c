import { taxonomy, type TaxonomyTerm } from '@sportpiramide/domain'
import type { Taxonomy, Term } from '../graphql/generated/resolvers-types'

const toTerm = ({ code, prefLabel, broader }: TaxonomyTerm): Term => ({
  code,
  label: prefLabel,
  broader: broader ?? null,
})

/** The taxonomy in force as the schema has it; "buiten" is a niveau without signals of its own to look for. */
export const taxonomyAnswer: Taxonomy = {
  version: taxonomy.taxonomie_versie,
  status: taxonomy.status,
  niveaus: taxonomy.niveaus.map(({ code, label, kort, definitie, signalen }) => ({
    code,
    label,
    short: kort,
    definition: definitie,
    signals: signalen,
  })),
  doelgroepen: taxonomy.doelgroepen.map(toTerm),
  themas: taxonomy.themas.map(toTerm),
}
