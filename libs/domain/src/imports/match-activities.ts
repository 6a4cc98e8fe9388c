import type { KeyParts } from './activity-key.js'
import type { RowProblem } from './import-types.js'
import { quotable } from './persons.js'

/** What is known of an activity when it is looked for on the other side; a part that is empty is not known there. */
export interface Matchable extends KeyParts {
  /** Title, organiser and description in one spelling. */
  readonly textKey: string
  /** The key it is found by at once, and which of several with that key it is. */
  readonly key: string
  readonly occurrence: number
}

const PARTS = ['organiser', 'wijk', 'location', 'id'] as const

/** Whether everything both sides know is the same: the title, and who, where and which id as far as both say. */
export const agrees = (a: Matchable, b: Matchable): boolean =>
  a.title === b.title && PARTS.every(part => a[part] === '' || b[part] === '' || a[part] === b[part])

const sameId = (a: Matchable, b: Matchable): boolean => a.id !== '' && a.id === b.id
const sameKey = (a: Matchable, b: Matchable): boolean => a.key === b.key && a.occurrence === b.occurrence
const sameText = (a: Matchable, b: Matchable): boolean => a.textKey === b.textKey && agrees(a, b)

/** What makes a pair, the surest first. */
const REASONS: readonly ((row: Matchable, known: Matchable) => boolean)[] = [
  (row, known) => sameKey(row, known) && sameText(row, known),
  sameText,
  sameKey,
  agrees,
]

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The rows and the known of one title, being paired. */
class TitleGroup<Row extends Matchable, Known extends Matchable> {
  private readonly rowOf = new Map<Known, Row>()

  constructor(
    private readonly rows: readonly Row[],
    private readonly known: readonly Known[],
  ) {}

  /** The most pairs that can be made, sure ones first; a pair by title alone only where no other could be meant. */
  pairs(): [Row, Known][] {
    REASONS.forEach((_, at) => {
      const may = (row: Row, known: Known): boolean => REASONS.slice(0, at + 1).some(reason => reason(row, known))
      const placed = new Set(this.rowOf.values())
      for (const row of this.rows) if (!placed.has(row)) this.place(row, may, new Set())
    })
    const all = [...this.rowOf].map(([known, row]): [Row, Known] => [row, known])
    const isWhole = all.length === this.rows.length && all.length === this.known.length
    return isWhole ? all : all.filter(pair => this.isClear(pair))
  }

  /** Gives a row one of the known it may have; an earlier row moves to another one it may have as well (Kuhn, 1955). */
  private place(row: Row, may: (row: Row, known: Known) => boolean, tried: Set<Known>): boolean {
    for (const known of this.known) {
      if (tried.has(known) || !may(row, known)) continue
      tried.add(known)
      const holder = this.rowOf.get(known)
      if (holder !== undefined && !this.place(holder, may, tried)) continue
      this.rowOf.set(known, row)
      return true
    }
    return false
  }

  private isClear([row, known]: [Row, Known]): boolean {
    if (sameText(row, known) || sameKey(row, known)) return true
    const others =
      this.rows.filter(other => agrees(other, known)).length + this.known.filter(one => agrees(row, one)).length
    return others === 2
  }
}

/** More rows of one title than any list has; they are paired by key alone, since trying all would take too long. */
const LARGEST_GROUP = 300

function pairTitle<Row extends Matchable, Known extends Matchable>(
  rows: readonly Row[],
  known: readonly Known[],
): [Row, Known][] {
  if (rows.length <= LARGEST_GROUP && known.length <= LARGEST_GROUP) return new TitleGroup(rows, known).pairs()
  const byKey = new Map(known.map(one => [`${one.key} ${one.occurrence}`, one]))
  return rows.flatMap((row): [Row, Known][] => {
    const one = byKey.get(`${row.key} ${row.occurrence}`)
    return one ? [[row, one]] : []
  })
}

/** Rows that bear the id of a known activity are that activity, whatever else they say; of several the first is the first. */
function pairIds<Row extends Matchable, Known extends Matchable>(
  rows: readonly Row[],
  known: readonly Known[],
): [Row, Known][] {
  const byId = groupBy(
    known.filter(({ id }) => id !== ''),
    ({ id }) => id,
  )
  return rows.flatMap((row): [Row, Known][] => {
    const [one] = byId.get(row.id) ?? []
    if (!one || !sameId(row, one)) return []
    byId.get(row.id)?.shift()
    return [[row, one]]
  })
}

/**
 * Finds the activities of the register again in a list: by id, by key, and, where columns were added or left out since, by what both
 * sides know. Each row and each known activity is in at most one pair.
 */
export function matchActivities<Row extends Matchable, Known extends Matchable>(
  rows: readonly Row[],
  known: readonly Known[],
): Map<Row, Known> {
  const pairs = new Map(pairIds(rows, known))
  const taken = new Set(pairs.values())
  const open = groupBy(
    known.filter(one => !taken.has(one)),
    ({ title }) => title,
  )
  const wanting = groupBy(
    rows.filter(row => !pairs.has(row)),
    ({ title }) => title,
  )
  for (const [title, group] of wanting)
    for (const [row, one] of pairTitle(group, open.get(title) ?? [])) pairs.set(row, one)
  return pairs
}

/** What matching a whole list came to. */
export interface MatchTally {
  readonly rows: number
  /** Rows that change an activity found by what both sides know, since their key is another one now. */
  readonly byName: number
  /** New rows whose title the register has already. */
  readonly newWithKnownTitle: number
  /** Activities of the imports this list was read in with before, that it does not hold any more. */
  readonly missing?: number
}

const LEAST = 3
const SHARE = 0.2

/** What must be said of a list as a whole, in Dutch, before anything is changed. */
export function matchRemarks({
  rows,
  byName,
  newWithKnownTitle,
  missing = 0,
}: MatchTally): { code: string; message: string }[] {
  const named = {
    code: 'OP_NAAM_HERKEND',
    message: `${byName === 1 ? 'Eén gewijzigde rij herkennen' : `${byName} gewijzigde rijen herkennen`} we aan de naam: de aanbieder, de wijk, de locatie of het kenmerk staat er anders in dan vorige keer. Kijk bij Gewijzigd of dat klopt.`,
  }
  const doubled = {
    code: 'NIEUW_MET_BEKENDE_NAAM',
    message: `${newWithKnownTitle} van de ${rows} rijen lijken nieuw, maar hun naam staat al in het register. Kijk of het geen dubbele worden, en of de kolommen met aanbieder, wijk en webadres dezelfde zijn als vorige keer.`,
  }
  const left = {
    code: 'NIET_IN_BESTAND',
    message:
      missing === 1
        ? '1 activiteit uit een eerdere lijst staat niet in dit bestand; zij blijft staan.'
        : `${missing} activiteiten uit een eerdere lijst staan niet in dit bestand; zij blijven staan.`,
  }
  const isMuch = newWithKnownTitle >= LEAST && newWithKnownTitle >= rows * SHARE
  return [...(byName > 0 ? [named] : []), ...(isMuch ? [doubled] : []), ...(missing > 0 ? [left] : [])]
}

/** Remark on a new row that may be an activity of the register in another wording. */
export function resembles(known: { title: string; organiser: string | null; areaName: string | null }): RowProblem {
  const by = known.organiser === null ? '' : ` bij ${quotable(known.organiser)}`
  const where = known.areaName === null ? '' : ` in ${quotable(known.areaName)}`
  return {
    code: 'LIJKT_OP_BEKENDE',
    message: `Lijkt op ${quotable(known.title)}${by}${where}, die niet in dit bestand staat: nieuw of gewijzigd?`,
    level: 'warning',
  }
}
