import { aantal, bij, getal } from './getal.js'

/** Counts of a plan as the sentences need them. */
export interface PlanFacts {
  readonly read: number
  readonly create: number
  readonly update: number
  readonly unchanged: number
  readonly skip: number
  readonly reject: number
}

/** What a list of activities would do to the pyramid. */
export interface PreviewFacts {
  readonly outside: number
  readonly needsReview: number
}

const RIJEN = ['rij', 'rijen'] as const

/** Rows that stand in the file but in no outcome; anything but 0 is a fault of ours, so it is shown. */
export const kwijt = (counts: PlanFacts): number =>
  counts.read - counts.create - counts.update - counts.unchanged - counts.skip - counts.reject

/** The conclusion of a preview: "255 gelezen, 0 kwijt; 17 lijken geen sport; 61 twijfel". Lists without levels stop after the first part. */
export const gelezenZin = (counts: PlanFacts, preview: PreviewFacts | null): string => {
  const parts = [`${getal(counts.read)} gelezen, ${getal(kwijt(counts))} kwijt`]
  if (preview)
    parts.push(
      `${getal(preview.outside)} ${bij(preview.outside, 'lijkt', 'lijken')} geen sport`,
      `${getal(preview.needsReview)} twijfel`,
    )
  return parts.join('; ')
}

/** Where the wijken come from, before reading in. */
export const wijkVooruitZin = (namesWijk: number, viaOrganiser: number): string =>
  `${aantal(namesWijk, 'rij noemt', 'rijen noemen')} een wijk, ${getal(viaOrganiser)} ${bij(viaOrganiser, 'kan', 'kunnen')} via de aanbieder.`

/** What reading in did, for the last step. */
export const gedaanZin = (counts: PlanFacts): string => {
  const parts = [
    counts.create > 0 ? `${getal(counts.create)} nieuw` : '',
    counts.update > 0 ? `${getal(counts.update)} gewijzigd` : '',
    counts.unchanged > 0 ? `${getal(counts.unchanged)} gelijk gebleven` : '',
    counts.skip > 0 ? `${getal(counts.skip)} overgeslagen` : '',
    counts.reject > 0 ? `${getal(counts.reject)} afgekeurd` : '',
  ].filter(part => part !== '')
  return `${aantal(counts.read, ...RIJEN)} gelezen: ${parts.join(', ')}.`
}
