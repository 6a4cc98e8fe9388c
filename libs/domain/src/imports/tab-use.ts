import { headerMarks } from './header-row.js'
import type { RawRow, SheetKind } from './import-types.js'
import { quotable } from './persons.js'
import { normaliseName } from './wijk-match.js'

/** What a tab shows of itself before its rows are read. */
export interface TabFacts {
  /** Null for a file without tabs. */
  readonly name: string | null
  readonly hasHeader: boolean
  /** Whether one of its columns is what every row of this kind needs, such as the title of an activity. */
  readonly hasNeeded: boolean
  readonly rowsBelow: number
  /** Names of columns that stand under each other in the first column; empty when they do not. */
  readonly downwards: readonly string[]
}

const EXPLANATION =
  /^(?:toelichting|leeswijzer|uitleg|instructies?|handleiding|lees ?mij|readme|info|informatie|legenda|colofon|begrippen|begrippenlijst|definities|bronnen|verantwoording|versie(?:beheer|s)?|voorblad|inhoud|inhoudsopgave|keuze ?lijst(?:en)?|lijsten|code ?lijst(?:en)?|codes|parameters|hulp ?(?:blad|tabel)(?:len)?|draaitabel(?:len)?|pivot|grafiek(?:en)?|voorbeeld(?:en)?|vragen|faq|contact(?:en|gegevens|personen)?)(?: .{0,30})?$/

/** Whether a tab says by its name that it explains or supports the list and is none itself. */
export const isExplanation = (name: string): boolean => EXPLANATION.test(normaliseName(name))

const LEAST_LABELS = 3

/**
 * Names of columns that stand under each other in the first column, as they stand there: the sheet lies on its side. Empty for a
 * sheet that stands upright.
 */
export function labelsDownwards(rows: readonly RawRow[], kind: SheetKind): readonly string[] {
  const first = rows.map(row => (row.cells[0] ?? '').trim()).filter(cell => cell !== '')
  const labels = [...new Set(first)].filter(cell => headerMarks([cell.replace(/:$/, '')], kind)[0] !== 0)
  if (labels.length < LEAST_LABELS || labels.length < first.length * 0.6) return []
  const inOneRow = Math.max(...rows.map(row => headerMarks(row.cells, kind).filter(mark => mark > 0).length))
  return inOneRow < LEAST_LABELS ? labels : []
}

/** What is said of a sheet that lies on its side, in Dutch. */
export const liesDown = (labels: readonly string[]): string => {
  const seen = labels.slice(0, LEAST_LABELS).map(label => `"${quotable(label)}"`)
  return `De namen van de kolommen staan hier onder elkaar in de eerste kolom (${seen.join(', ')}). Wij lezen één activiteit per rij, met de namen van de kolommen erboven. Kopieer de tabel in Excel en plak haar met "Transponeren".`
}

const isBesideTables = (tab: TabFacts, others: readonly TabFacts[]): boolean =>
  !tab.hasHeader && others.some(other => other.hasHeader && other.hasNeeded)

const REASONS: readonly {
  readonly holds: (tab: TabFacts, others: readonly TabFacts[]) => boolean
  readonly why: (tab: TabFacts) => string
}[] = [
  {
    holds: ({ name }, others) => others.length > 0 && name !== null && isExplanation(name),
    why: () => 'Aan de naam te zien is dit uitleg.',
  },
  { holds: ({ downwards }) => downwards.length > 0, why: ({ downwards }) => liesDown(downwards) },
  { holds: ({ hasNeeded }) => !hasNeeded, why: () => 'Er staat geen kolom in die wij nodig hebben.' },
  { holds: ({ rowsBelow }) => rowsBelow === 0, why: () => 'Er staat alleen een kop, zonder rijen eronder.' },
  {
    holds: isBesideTables,
    why: () => 'Er staat geen rij met namen van kolommen in, zoals op de andere tabbladen.',
  },
]

/** Why a tab is not read, in Dutch; null when it is part of the list. */
export function whyNotRead(tab: TabFacts, tabs: readonly TabFacts[]): string | null {
  const others = tabs.filter(other => other !== tab)
  return REASONS.find(({ holds }) => holds(tab, others))?.why(tab) ?? null
}
