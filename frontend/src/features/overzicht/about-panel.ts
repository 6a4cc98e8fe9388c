import { bijschrift, eigenaar, MAATSTAF, selectieZin } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import type { FigureAbout } from '../../ui/figure-about'
import { OWN, selectionFacts } from './overview.view'
import type { Selection } from './selection'

/** One panel: its name in a file name, which one it is, and how to read it; empty notes are left out. */
interface Panel {
  readonly chart: string
  readonly own: keyof typeof OWN
  readonly notes: readonly string[]
}

/** What the figure of a panel tells about itself when it leaves the screen. Its choice is without what the panel shows itself. */
export const aboutPanel = (data: OverviewQuery, answered: Selection, { chart, own, notes }: Panel): FigureAbout => {
  const { register, rows, peildatum, taxonomyVersion, completeness, yardstick } = data.overview
  const selection = selectionFacts(data, { ...answered, ...OWN[own] })
  return {
    fileWords: [register.name, chart, MAATSTAF[yardstick].titel, selectieZin(selection), peildatum],
    owner: eigenaar({ register }),
    lines: bijschrift({ register, rows, peildatum, version: taxonomyVersion, completeness, selection }),
    notes: notes.filter(note => note !== ''),
  }
}
