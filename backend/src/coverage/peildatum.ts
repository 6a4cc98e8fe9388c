const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands, as jjjj-mm-dd. */
export const peildatumOf = (moment: Date): string => dutchDay.format(moment)

/** Whether a text is an existing day as jjjj-mm-dd; 2026-02-30 is not. */
export function isDay(text: string): boolean {
  const moment = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
