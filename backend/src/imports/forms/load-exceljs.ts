type Exceljs = typeof import('exceljs')

/** Loads exceljs when somebody asks for a workbook: it takes a fifth of the time that loading all code takes, and a start never needs it. */
export async function loadExceljs(): Promise<Exceljs> {
  const { default: exceljs } = await import('exceljs')
  return exceljs
}
