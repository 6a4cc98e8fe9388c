import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { type Choices, choicesProblem, foundChoices } from './column-choices'
import type { ImportJob } from './import-steps'
import type { PlanChoices } from './use-import-action'

const { kolommen } = importTekst

const usedSheets = (job: ImportJob): readonly string[] =>
  job.sheets.filter(sheet => sheet.used).map(sheet => sheet.name)

const foundHeaderRow = (job: ImportJob): number => job.sheets.find(sheet => sheet.used)?.headerRow ?? 0

/** What a person changed about how a file is read, and whether the plan can be worked out with it. */
export const useColumnsForm = (job: ImportJob) => {
  const [choices, setChoices] = useState<Choices>(() => foundChoices(job))
  const [sheets, setSheets] = useState(() => usedSheets(job))
  const [headerRow, setHeaderRow] = useState(() => foundHeaderRow(job))
  const [gemeente, setGemeente] = useState(() => job.gemeenteCode ?? job.gemeenten[0]?.code ?? null)
  const headerMoved = headerRow !== foundHeaderRow(job)
  const problem =
    job.sheets.length > 1 && sheets.length === 0 ? kolommen.kiesBlad : headerMoved ? null : choicesProblem(job, choices)
  const asked = (): PlanChoices => ({
    ...(job.sheets.length > 1 ? { sheets: [...sheets] } : {}),
    ...(headerMoved ? { headerRow } : {}),
    // Choices belong to the columns under the old header row; under a new one they are found again.
    ...(job.columns.length > 0 && !headerMoved
      ? { columns: Object.entries(choices).map(([index, field]) => ({ index: Number(index), field })) }
      : {}),
    ...(gemeente !== null ? { gemeenteCode: gemeente } : {}),
  })
  const choose = (index: number, field: string | null) => setChoices(before => ({ ...before, [index]: field }))
  return {
    choices,
    choose,
    sheets,
    setSheets,
    headerRow,
    setHeaderRow,
    headerMoved,
    gemeente,
    setGemeente,
    problem,
    asked,
  }
}
