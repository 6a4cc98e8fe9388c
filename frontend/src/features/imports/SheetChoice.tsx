import { importTekst } from '@sportpiramide/tekst'
import type { ImportJob } from './import-steps'

const { kolommen } = importTekst

type Sheet = ImportJob['sheets'][number]

const sheetNote = (sheet: Sheet): string =>
  [kolommen.blad(sheet.rows, sheet.headerRow), kolommen.bladBetekent[sheet.tabMeans ?? '']].filter(Boolean).join('; ')

interface SheetChoiceProps {
  readonly sheets: readonly Sheet[]
  readonly chosen: readonly string[]
  readonly choose: (names: readonly string[]) => void
}

/** Which tabs are read; only shown when there is more than one. */
export function SheetChoice({ sheets, chosen, choose }: SheetChoiceProps) {
  if (sheets.length < 2) return null
  const toggle = (name: string) =>
    choose(chosen.includes(name) ? chosen.filter(other => other !== name) : [...chosen, name])
  return (
    <fieldset className="sp-sheets">
      <legend>{kolommen.bladen}</legend>
      {sheets.map(sheet => (
        <label key={sheet.name} className="sp-check">
          <input type="checkbox" checked={chosen.includes(sheet.name)} onChange={() => toggle(sheet.name)} />
          <span>
            {sheet.name} <span className="sp-small">{sheetNote(sheet)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface HeaderRowProps {
  readonly value: number
  readonly choose: (row: number) => void
}

/** The row that holds the names of the columns, as the spreadsheet numbers it. */
export function HeaderRowChoice({ value, choose }: HeaderRowProps) {
  return (
    <div className="sp-field">
      <label htmlFor="header-row">{kolommen.kopregel}</label>
      <input
        id="header-row"
        type="number"
        min={0}
        max={50}
        className="utrecht-textbox utrecht-textbox--html-input sp-header-row"
        value={value}
        onChange={event => choose(Math.max(0, event.target.valueAsNumber || 0))}
      />
    </div>
  )
}
