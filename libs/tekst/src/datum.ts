const day = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', timeZone: 'Europe/Amsterdam' })
const time = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

const fullTime = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
})

const format = (formatter: Intl.DateTimeFormat, iso: string): string => {
  const moment = new Date(iso)
  return Number.isNaN(moment.getTime()) ? iso : formatter.format(moment)
}

/** A day (jjjj-mm-dd), or the Dutch day of a moment, in words: "2 februari 2026"; text that is no day is given back as it is. */
export const datum = (iso: string): string => format(day, iso)

/** A day without its year, for narrow places: "2 feb". */
export const datumKort = (iso: string): string => format(shortDay, iso)

/** A moment in Dutch time: "2 februari om 14:05". */
export const tijdstip = (iso: string): string => format(time, iso)

/** A moment with its year, to tell old things apart: "2 februari 2026 om 14:05". */
export const datumTijd = (iso: string): string => format(fullTime, iso)
