import type { Field, Finding, FindingState, Reading } from './findings.js'

const textFields: readonly Field[] = ['titel', 'omschrijving']

const nothing: readonly Finding[] = []

/** The findings of one record, asked by sign, place and state. */
export class Evidence {
  private readonly counted = new Map<string, Finding[]>()
  private readonly denied = new Map<string, Finding[]>()

  constructor(readonly reading: Reading) {
    for (const finding of reading.findings) {
      if (finding.state === 'geteld') this.keep(this.counted, finding)
      else if (finding.state === 'ontkend') this.keep(this.denied, finding)
    }
  }

  private keep(table: Map<string, Finding[]>, finding: Finding): void {
    const known = table.get(finding.entry.sign)
    if (known) known.push(finding)
    else table.set(finding.entry.sign, [finding])
  }

  /** Findings of these signs in these fields (default: title and description) that count, or that are denied. */
  find(signs: readonly string[], fields: readonly Field[] = textFields, state: FindingState = 'geteld'): Finding[] {
    const table = state === 'geteld' ? this.counted : this.denied
    const found: Finding[] = []
    for (const sign of signs) {
      for (const finding of table.get(sign) ?? nothing) if (fields.includes(finding.field)) found.push(finding)
    }
    return found
  }

  /** Whether any of these signs counts in these fields. */
  has(signs: readonly string[], fields: readonly Field[] = textFields): boolean {
    return signs.some(sign => (this.counted.get(sign) ?? nothing).some(finding => fields.includes(finding.field)))
  }

  /** Whether a field of the record holds any word. */
  filled(field: Field): boolean {
    return this.reading.words[field].length > 0
  }
}
