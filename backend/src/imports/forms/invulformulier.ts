import { taxonomy } from '@sportpiramide/domain'
import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import { loadExceljs } from './load-exceljs'
import { formulaSafe } from './formula-safe'
import { FORM_COLUMNS, FORM_TEXTS, type FormColumn } from './invulformulier.data'

/** Rows with drop-downs: enough for the offer of one partner. */
const ROWS = 300
const FIRST_ROW = 2

const choicesOf = ({ choices }: FormColumn): readonly string[] =>
  choices === 'DOELGROEPEN' ? taxonomy.doelgroepen.map(doelgroep => doelgroep.prefLabel) : (choices ?? [])

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

/** Choices stand on a hidden sheet: a list inside the cell itself may be no longer than 255 signs. */
function addLists(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(FORM_TEXTS.listsSheet, { state: 'veryHidden' })
  FORM_COLUMNS.forEach((column, index) => {
    sheet.getColumn(index + 1).values = [...choicesOf(column)]
  })
}

function validationOf(column: FormColumn, index: number): DataValidation | null {
  const prompt = { showInputMessage: true, promptTitle: column.header, prompt: column.explanation }
  if (column.wholeNumber) {
    const warning = { showErrorMessage: true, errorTitle: column.header, error: FORM_TEXTS.notWhole }
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true, ...warning, ...prompt }
  }
  const count = choicesOf(column).length
  if (count === 0) return null
  const list = `${FORM_TEXTS.listsSheet}!$${letter(index)}$1:$${letter(index)}$${count}`
  return { type: 'list', formulae: [list], allowBlank: true, showErrorMessage: false, ...prompt }
}

function addDropDowns(sheet: Worksheet): void {
  FORM_COLUMNS.forEach((column, index) => {
    const validation = validationOf(column, index)
    if (validation)
      for (let row = FIRST_ROW; row < FIRST_ROW + ROWS; row++) sheet.getCell(row, index + 1).dataValidation = validation
  })
}

function addForm(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(FORM_TEXTS.sheet, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = FORM_COLUMNS.map(({ header, width }) => ({
    header,
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }))
  sheet.getRow(1).font = { bold: true }
  const example = sheet.addRow(FORM_COLUMNS.map(column => column.example))
  example.font = { italic: true, color: { argb: 'FF595959' } }
  addDropDowns(sheet)
}

/** Sentences in one column: nothing here may look like a header to the import. */
function addExplanation(workbook: Workbook, partnerName: string | undefined): void {
  const sheet = workbook.addWorksheet(FORM_TEXTS.explanationSheet)
  sheet.getColumn(1).width = 110
  sheet.getColumn(1).alignment = { wrapText: true, vertical: 'top' }
  sheet.addRow([FORM_TEXTS.title]).font = { bold: true, size: 14 }
  if (partnerName) sheet.addRow([formulaSafe(`${FORM_TEXTS.forPartner} ${partnerName}.`)])
  FORM_TEXTS.steps.forEach((step, index) => sheet.addRow([`${index + 1}. ${step}`]))
  sheet.addRow([])
  FORM_COLUMNS.forEach(({ header, explanation }) => sheet.addRow([`${header}: ${explanation}`]))
}

/** The form a gemeente sends to its partners: nine columns with drop-downs, an example row and an explanation. XLSX. */
export async function buildInvulformulier(partnerName?: string): Promise<Buffer> {
  const { Workbook } = await loadExceljs()
  const workbook = new Workbook()
  addForm(workbook)
  addExplanation(workbook, partnerName)
  addLists(workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}
