import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { changedChoices, type Choices, choicesProblem, foundChoices } from './column-choices'
import type { ImportJob } from './import-steps'
import { toMapping, toPlan, type Wanted, wantsMore } from './wanted-columns'

const { kolommen } = importTekst

const usedSheets = (job: ImportJob): readonly string[] =>
  job.sheets.filter(sheet => sheet.used).map(sheet => sheet.name)

const foundHeaderRow = (job: ImportJob): number => job.sheets.find(sheet => sheet.used)?.headerRow ?? 0

/** The gemeente of the register by its name; several gemeenten and none of that name is for a person to choose. */
const likelyGemeente = (job: ImportJob, registerName: string): string | null => {
  if (job.gemeenteCode !== null || job.gemeenten.length < 2) return job.gemeenteCode ?? job.gemeenten[0]?.code ?? null
  const name = registerName.toLowerCase()
  return job.gemeenten.find(gemeente => gemeente.name.toLowerCase() === name)?.code ?? null
}

const problemOf = (job: ImportJob, { sheets, gemeente }: Wanted): string | null => {
  if (sheets?.length === 0) return kolommen.kiesBlad
  return job.gemeenten.length > 1 && gemeente === null ? kolommen.kiesGemeente : null
}

/** What a person changed about how a file is read, and whether the plan can be worked out with it. */
export const useColumnsForm = (job: ImportJob, registerName: string) => {
  const [choices, setChoices] = useState<Choices>(() => foundChoices(job))
  const [sheets, setSheets] = useState(() => usedSheets(job))
  const [headerRow, setHeaderRow] = useState(() => foundHeaderRow(job))
  const [gemeente, setGemeente] = useState(() => likelyGemeente(job, registerName))
  const headerMoved = headerRow !== foundHeaderRow(job)
  const wanted: Wanted = {
    headerRow: headerMoved ? headerRow : null,
    sheets: job.sheets.length > 1 ? sheets : null,
    columns: headerMoved ? [] : changedChoices(job, choices),
    gemeente,
  }
  const problem = problemOf(job, wanted) ?? (headerMoved ? null : choicesProblem(job, choices)) ?? undefined
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
    asked: () => toPlan(wanted),
    mapping: toMapping(job, wanted),
    needsFile: wantsMore(job, wanted),
  }
}
