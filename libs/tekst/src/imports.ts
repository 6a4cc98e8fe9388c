import { aantal, bij, getal, opsomming } from './getal.js'

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

/** Where the wijken come from, before reading in; who comes by way of the organiser is only told when there are any. */
export const wijkVooruitZin = (namesWijk: number, viaOrganiser: number): string => {
  const named = `${aantal(namesWijk, 'rij noemt', 'rijen noemen')} een wijk`
  if (viaOrganiser === 0) return `${named}.`
  return `${named}, ${getal(viaOrganiser)} ${bij(viaOrganiser, 'kan', 'kunnen')} via de aanbieder.`
}

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

/** Records by kind. */
export interface RecordFacts {
  readonly activities: number
  readonly partners: number
  readonly areas: number
  readonly figures: number
}

/** What an undo takes away and gives back. */
export interface UndoFacts {
  readonly removed: RecordFacts
  readonly restored: RecordFacts
}

/** Before it happens ("gaat"), or afterwards ("is"). */
export type UndoTense = 'gaat' | 'is'

const recordsZin = ({ activities, partners, areas, figures }: RecordFacts): string =>
  opsomming(
    [
      activities > 0 ? aantal(activities, 'activiteit', 'activiteiten') : '',
      partners > 0 ? aantal(partners, 'partner', 'partners') : '',
      areas > 0 ? aantal(areas, 'gebied', 'gebieden') : '',
      figures > 0 ? aantal(figures, 'cijfer', 'cijfers') : '',
    ].filter(part => part !== ''),
  )

const WEG = { gaat: 'Dit gaat weg uit het register', is: 'Weg uit het register' } as const
const TERUG = { gaat: 'Dit krijgt de oude gegevens terug', is: 'Dit heeft de oude gegevens terug' } as const

/** What an undo does: what goes, what gets its old content back; one sentence when that is nothing at all. */
export const terugZinnen = ({ removed, restored }: UndoFacts, tense: UndoTense): string[] => {
  const [gone, back] = [recordsZin(removed), recordsZin(restored)]
  const sentences = [
    gone === '' ? '' : `${WEG[tense]}: ${gone}.`,
    back === '' ? '' : `${TERUG[tense]}: ${back}.`,
  ].filter(sentence => sentence !== '')
  return sentences.length > 0 ? sentences : ['Er is niets om terug te halen.']
}

/** Where the rows of a list that was read in stand now; those skipped or rejected stand nowhere. */
export const verdeeldZin = (counts: PlanFacts, { outside }: PreviewFacts): string => {
  const inside = counts.create + counts.update + counts.unchanged - outside
  return `${getal(inside)} ${bij(inside, 'staat', 'staan')} in de piramide, ${getal(outside)} erbuiten.`
}
