import type { RawRow, SheetSays } from './import-types.js'
import { isPersonName } from './name-lists.js'
import { maskPersons, quotable } from './persons.js'
import { normaliseName } from './wijk-match.js'

/** Names the register knows, which may stand above a table. */
export interface KnownNames {
  readonly wijken: readonly string[]
  readonly partners: readonly string[]
}

/** What the rows above a header come to: what holds for all rows below, and what must be said of them, in Dutch. */
export interface TitleRows {
  readonly says: SheetSays
  readonly remarks: readonly { readonly row: number; readonly message: string }[]
}

type Subject = keyof SheetSays

const LABELS: readonly { readonly subject: Subject; readonly label: RegExp }[] = [
  { subject: 'wijk', label: /^(?:wijk|buurt|kern|stadsdeel|gebied|dorp|wijk of kern|wijk of buurt)$/ },
  {
    subject: 'organiser',
    label:
      /^(?:aanbieder|organisatie|vereniging|sportvereniging|partner|uitvoerder|club|naam organisatie|naam aanbieder|naam vereniging)$/,
  },
]
const IN_WORDS: Readonly<Record<Subject, string>> = { wijk: 'wijk', organiser: 'aanbieder' }
const QUOTED = 3
const LONGEST = 60

interface Saying {
  readonly row: number
  readonly text: string
  readonly subject: Subject | null
  readonly value: string
}

const subjectOf = (label: string): Subject | undefined =>
  LABELS.find(one => one.label.test(normaliseName(label)))?.subject

/** "Wijk: Duinoord" in one cell, or "Wijk" beside "Duinoord". */
function labelled(texts: readonly string[]): Pick<Saying, 'subject' | 'value'> | null {
  const [label = '', value = '', ...more] = texts.length === 1 ? texts.join('').split(':') : texts
  const subject = subjectOf(label)
  const isValue = more.length === 0 && value.trim() !== '' && !isPersonName(value)
  return subject && isValue ? { subject, value: maskPersons(value.trim(), 'LABEL').text } : null
}

function known(text: string, names: KnownNames): Pick<Saying, 'subject' | 'value'> | null {
  const plain = normaliseName(text)
  const has = (list: readonly string[]): boolean => list.some(name => normaliseName(name) === plain)
  if (plain === '') return null
  if (has(names.wijken)) return { subject: 'wijk', value: text }
  return has(names.partners) ? { subject: 'organiser', value: text } : null
}

const readRow = (row: RawRow, names: KnownNames): Saying | null => {
  const texts = [...new Set(row.cells.map(cell => cell.trim()).filter(cell => cell !== ''))]
  const text = texts.join(' ')
  if (text === '') return null
  const meant = labelled(texts) ?? (texts.length === 1 ? known(text, names) : null)
  return { row: row.row, text, subject: meant?.subject ?? null, value: meant?.value ?? '' }
}

const quoted = (text: string): string => {
  const safe = quotable(text)
  return `"${safe.length > LONGEST ? `${safe.slice(0, LONGEST)}…` : safe}"`
}

const usedRemark = ({ row, text, subject }: Saying) => ({
  row,
  message: `Boven de kop staat ${quoted(text)}. Rijen zonder eigen ${IN_WORDS[subject ?? 'wijk']} krijgen deze ${IN_WORDS[subject ?? 'wijk']}.`,
})

const unusedRemark = (unused: readonly Saying[]): TitleRows['remarks'] => {
  const [first] = unused
  if (!first) return []
  const shown = unused.slice(0, QUOTED).map(({ text }) => quoted(text))
  const more = unused.length > QUOTED ? ` en nog ${unused.length - QUOTED}` : ''
  return [
    {
      row: first.row,
      message: `Boven de kop staat ${shown.join(', ')}${more}. Dat lezen we niet als rij van de lijst.`,
    },
  ]
}

/** Reads the rows above a header: a wijk or an organiser named there holds for the rows below, the rest is reported. */
export function readTitleRows(rows: readonly RawRow[], names: KnownNames): TitleRows {
  const sayings = rows.map(row => readRow(row, names)).filter(saying => saying !== null)
  const of = (subject: Subject): Saying | undefined => sayings.find(saying => saying.subject === subject)
  const used = [of('wijk'), of('organiser')].filter(saying => saying !== undefined)
  const unused = sayings.filter(saying => !used.includes(saying))
  return {
    says: { wijk: of('wijk')?.value ?? null, organiser: of('organiser')?.value ?? null },
    remarks: [...used.map(usedRemark), ...unusedRemark(unused)].sort((a, b) => a.row - b.row),
  }
}
