/** "Totaal", "Eindtotaal 2025", "Subtotaal Noord: 12", "Totaal aantal deelnemers"; not "Totaal Fit" or "Total Body Workout". */
const TOTAL =
  /^(?:(?:sub|eind|generaal |algemeen |over[- ]?all )?totaal|totalen|grand total|sub ?total|som|aantal activiteiten)(?:$|\s*[:=(\d]|\s+(?:aantal|generaal|activiteiten|deelnemers|plaatsen|plekken|uren|kosten|wijk|buurt|kern|per|van|alle|alles|noord|oost|zuid|west|centrum)(?![\p{L}]))/iu
const ALONE = /^total$/i

/** Whether a text is the beginning of a row of totals. */
export const isTotal = (text: string): boolean => TOTAL.test(text.trim()) || ALONE.test(text.trim())
