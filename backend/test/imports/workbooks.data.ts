import { Workbook, type CellValue } from 'exceljs'

/** Everything in these workbooks is invented. */
export type Rows = readonly (readonly CellValue[])[]

/** An Excel file with these tabs, in this order; some of them hidden. */
export async function excel(tabs: Readonly<Record<string, Rows>>, hidden: readonly string[] = []): Promise<Buffer> {
  const book = new Workbook()
  for (const [name, rows] of Object.entries(tabs))
    book.addWorksheet(name, { state: hidden.includes(name) ? 'hidden' : 'visible' }).addRows(rows.map(row => [...row]))
  return Buffer.from(await book.xlsx.writeBuffer())
}

const KWB_HEADER = [
  'gwb_code_10',
  'gwb_code_8',
  'regio',
  'gm_naam',
  'recs',
  'gwb_code',
  'a_inw',
  'a_man',
  'a_00_14',
  'a_65_oo',
  'p_hh_li',
  'g_ink_pi',
  'ste_mvs',
]

/**
 * Kerncijfers as the kwb workbook of the CBS writes them: gemeente, wijken and buurten in one sheet, missing is a point, a column without any
 * figure yet, numbers as text in some columns, codes with leading zeros as text, counts rounded to five.
 */
export const kwb = (): Promise<Buffer> =>
  excel({
    KWB2024: [
      KWB_HEADER,
      ['GM9998', '9998', 'Duinrade', 'Duinrade', 'Gemeente', 'GM9998', 9500, '4740', 1400, '2400', '.', '.', 2],
      ['WK999801', '999801', 'Duinoord', 'Duinrade', 'Wijk', 'WK999801', 5800, '2890', 800, '1330', '.', '.', 2],
      ['WK999802', '999802', 'Havenkwartier', 'Duinrade', 'Wijk', 'WK999802', 3095, '1550', 450, '.', '.', '.', 3],
      ['WK999803', '999803', 'De Kop', 'Duinrade', 'Wijk', 'WK999803', 605, '300', 150, '110', '.', '.', 4],
      ['BU99980101', '99980101', 'Kop Noord', 'Duinrade', 'Buurt', 'BU99980101', 2400, '1190', 300, '500', '.', '.', 2],
      ['BU99980102', '99980102', 'Kop Zuid', 'Duinrade', 'Buurt', 'BU99980102', '.', '.', '.', '.', '.', '.', 2],
    ],
  })

const TITLE_ROW = ['Sportaanbod van Duinrade (verzonnen)']
const EMPTY: readonly CellValue[] = []

/** A tab per wijk, with title rows and an empty row above the header. */
export const tabPerWijk = (): Promise<Buffer> =>
  excel({
    'Wijk Duinoord': [
      TITLE_ROW,
      EMPTY,
      ['Activiteit', 'Organisatie', 'Kosten'],
      ['Wandelgroep', 'Buurthuis De Kop', 'gratis'],
      ['Zaalvoetbal', 'SV Duinrade', '€ 120 per jaar'],
    ],
    'Wijk Havenkwartier': [
      TITLE_ROW,
      EMPTY,
      ['Activiteit', 'Organisatie', 'Kosten'],
      ['Wandelgroep', 'Buurthuis De Kop', 'gratis'],
      EMPTY,
      ['Judo', 'SV Duinrade', 45],
    ],
    Overig: [
      ['Activiteit', 'Organisatie', 'Kosten'],
      ['Bootcamp', 'Sportschool Zee', '€ 30'],
    ],
  })

/** A tab per partner; the rows themselves name no organiser. */
export const tabPerPartner = (): Promise<Buffer> =>
  excel({
    'SV Duinrade': [
      ['Activiteit', 'Wijk', 'Kosten'],
      ['Zaalvoetbal', 'Duinoord', '€ 120 per jaar'],
      ['Judo', 'Havenkwartier', '€ 45'],
    ],
    'Fysiotherapie Zee': [
      ['Activiteit', 'Wijk', 'Kosten'],
      ['Valpreventie', 'Duinoord', '€ 25'],
    ],
  })
