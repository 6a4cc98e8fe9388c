import type { NiveauCode, Reason } from '../../placement.js'
import type { Fired } from './procedure.js'
import { atNiveau } from './reasons.js'
import type { Weighing } from './weigh.js'

/** A second niveau with at least this chance is named to the reader. */
const CLOSE_CHANCE = 0.2

/** Said of a record in which no phrase of the lexicon was found. */
export const unknownReason: Reason = {
  bron: 'regel',
  fragment: '',
  effect: 'In de tekst staat geen woord of naam die wij kennen.',
}

/** Says it when the first step that answered yes points elsewhere. */
export function disagreement(first: Fired | undefined, weighing: Weighing): Reason[] {
  if (!first || first.step.niveau === weighing.niveau) return []
  const effect = `${first.step.regel} Toch wegen de andere aanwijzingen samen zwaarder.`
  return [{ bron: 'regel', fragment: '', effect, niveau: first.step.niveau }]
}

/** Names the other niveau when it comes close. */
export function doubt(kansen: Readonly<Record<NiveauCode, number>>, niveau: NiveauCode): Reason[] {
  const others = Object.entries(kansen).filter(([code, chance]) => code !== niveau && chance >= CLOSE_CHANCE)
  others.sort(([, a], [, b]) => b - a)
  return others.slice(0, 1).map(([code]) => ({
    bron: 'regel',
    fragment: '',
    effect: `Wij twijfelen: het kan ook ${atNiveau(code)} horen.`,
    niveau: code,
  }))
}
