import {
  activityKey,
  keyParts,
  matchActivities,
  matchRemarks,
  normaliseName,
  resembles,
  textKey,
  toClassificationRecord,
  type Matchable,
  type ParsedActivity,
} from '@sportpiramide/domain'
import type { RowAction } from '../import-job'
import type { KnownActivity } from '../store/activity-match.queries'
import type { Candidate } from './activity-candidates'

interface Known extends Matchable {
  readonly activity: KnownActivity
}

interface Row extends Matchable {
  readonly seq: number
}

const slot = (key: string, occurrence: number): string => `${key} ${occurrence}`
const partOfKey = (key: string, at: number): string =>
  key.startsWith('naam:') ? (key.slice('naam:'.length).split('|')[at] ?? '') : ''

/** A wijk that a list gave goes by its name in the register; one that a person or a title gave by what the list said at first. */
const wijkOf = ({ recordKey, areaName, areaSource }: KnownActivity): string =>
  areaName !== null && ['COLUMN', 'TAB'].includes(areaSource ?? '') ? normaliseName(areaName) : partOfKey(recordKey, 2)

/** The key stays as it was at first; the register may know the same of an activity as the row by now. */
const sameParts = (row: Matchable, known: Matchable): boolean =>
  (['organiser', 'wijk', 'location', 'id'] as const).every(part => row[part] === known[part])

const asKnown = (activity: KnownActivity): Known => ({
  activity,
  ...keyParts({ ...activity, wijk: null }),
  wijk: wijkOf(activity),
  textKey: activity.textKey,
  key: activity.recordKey,
  occurrence: activity.occurrence,
})

/** Finds the rows of a file among the activities of the register; the whole file is seen before the first row is decided. */
export class ActivityMatcher {
  private readonly known: readonly Known[]
  private readonly titles: ReadonlySet<string>
  private readonly ids: ReadonlySet<string>
  private readonly slots: Set<string>
  private readonly seen = new Map<string, number>()
  private readonly rows: Row[] = []
  private matched: ReadonlyMap<number, Known> = new Map()
  /** Activities that the file does not hold, by title. */
  private readonly left = new Map<string, Known>()
  /** Rows that were found by what both sides know. */
  private readonly byName = new Set<number>()
  private readonly tally = { rows: 0, byName: 0, newWithKnownTitle: 0, missing: 0 }

  constructor(register: readonly KnownActivity[]) {
    this.known = register.map(asKnown)
    this.titles = new Set(this.known.map(({ title }) => title))
    this.ids = new Set(this.known.map(({ id }) => id))
    this.slots = new Set(this.known.map(({ key, occurrence }) => slot(key, occurrence)))
  }

  /** Whether there is anything to find. */
  get isEmpty(): boolean {
    return this.known.length === 0
  }

  /** Takes note of a row, in the order of the file; `settled` bears the name its wijk has in the register. */
  see(seq: number, parsed: ParsedActivity, settled: ParsedActivity): void {
    const key = activityKey(parsed)
    const occurrence = (this.seen.get(key) ?? 0) + 1
    this.seen.set(key, occurrence)
    const parts = keyParts(settled)
    if (!this.titles.has(parts.title) && !(parts.id !== '' && this.ids.has(parts.id))) return
    this.rows.push({ ...parts, seq, key, occurrence, textKey: textKey(toClassificationRecord(settled, '')) })
  }

  /** Pairs the rows that were seen. */
  match(): void {
    const pairs = matchActivities(this.rows, this.known)
    this.leave(new Set(pairs.values()))
    this.matched = new Map([...pairs].map(([row, known]) => [row.seq, known]))
    for (const [row, known] of pairs)
      if (row.key !== known.key && (row.id === '' || row.id !== known.id) && !sameParts(row, known))
        this.byName.add(row.seq)
  }

  /** What the file leaves out; of other lists than the ones it brings again nothing is missed. */
  private leave(found: ReadonlySet<Known>): void {
    const lists = new Set([...found].map(({ activity }) => activity.importJobId))
    for (const known of this.known.filter(one => !found.has(one))) {
      if (!this.left.has(known.title)) this.left.set(known.title, known)
      if (lists.has(known.activity.importJobId)) this.tally.missing += 1
    }
  }

  /** Id of the activity a row is about; null for a new one. */
  idOf(seq: number): string | null {
    return this.matched.get(seq)?.activity.id ?? null
  }

  /** The row with the key it has in the register: that of the activity it is about, or one that no other has. */
  settle(candidate: Candidate): Candidate {
    const known = this.matched.get(candidate.input.raw.seq)
    if (known) return { ...candidate, key: known.key, occurrence: known.occurrence }
    let { occurrence } = candidate
    while (this.slots.has(slot(candidate.key, occurrence))) occurrence += 1
    this.slots.add(slot(candidate.key, occurrence))
    const like = this.left.get(normaliseName(candidate.activity.title))
    const problems = like ? [...candidate.problems, resembles(like.activity)] : candidate.problems
    return like || occurrence !== candidate.occurrence ? { ...candidate, occurrence, problems } : candidate
  }

  /** Counts what became of a row, for what must be said of the list. */
  count({ activity, input }: Candidate, action: RowAction): void {
    this.tally.rows += 1
    if (action === 'CREATE' && this.titles.has(normaliseName(activity.title))) this.tally.newWithKnownTitle += 1
    if (action === 'UPDATE' && this.byName.has(input.raw.seq)) this.tally.byName += 1
  }

  /** What must be said of the list as a whole. */
  remarks(): { readonly code: string; readonly message: string }[] {
    return matchRemarks(this.tally)
  }
}
