import type { Field, Finding, FindingState, Reading } from './findings.js'

const textFields: readonly Field[] = ['titel', 'omschrijving']

/** The findings of one record, asked by sign, place and state. */
export class Evidence {
  private readonly bySign = new Map<string, Finding[]>()

  constructor(readonly reading: Reading) {
    for (const finding of reading.findings) {
      const key = `${finding.state} ${finding.entry.sign}`
      const known = this.bySign.get(key)
      if (known) known.push(finding)
      else this.bySign.set(key, [finding])
    }
  }

  /** Findings of these signs in these fields (default: title and description) that count. */
  find(signs: readonly string[], fields: readonly Field[] = textFields, state: FindingState = 'geteld'): Finding[] {
    return signs.flatMap(sign =>
      (this.bySign.get(`${state} ${sign}`) ?? []).filter(finding => fields.includes(finding.field)),
    )
  }

  has(signs: readonly string[], fields?: readonly Field[]): boolean {
    return this.find(signs, fields).length > 0
  }

  denies(signs: readonly string[]): boolean {
    return this.find(signs, textFields, 'ontkend').length > 0
  }

  /** Whether a field of the record holds any word. */
  filled(field: Field): boolean {
    return this.reading.words[field].length > 0
  }
}
