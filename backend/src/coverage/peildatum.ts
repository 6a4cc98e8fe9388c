const dutchDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands, as jjjj-mm-dd. */
export const peildatumOf = (moment: Date): string => dutchDay.format(moment)
