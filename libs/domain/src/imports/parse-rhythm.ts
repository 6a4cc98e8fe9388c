import type { Rhythm } from '../activity.js'
import { MONTH_NAME } from './dutch-date.js'

const DAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?:en|s)?'
const SHORT_DAY = '(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)'
const WEEKDAY = new RegExp(
  `\\b(?:${DAY}|${SHORT_DAY}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?:ochtend|middag|avond)?(?:en|s)?\\b`,
  'g',
)
const DATE = new RegExp(
  `\\b\\d{1,2}(?:[-/]\\d{1,2}(?:[-/]\\d{2,4})?(?!\\d)| ${MONTH_NAME}\\b)|\\b\\d{4}-\\d{2}-\\d{2}`,
  'g',
)
const DATE_SPAN = new RegExp(
  `(?:t/?m|tot(?: en met)?|tot|-|–|vanaf|start|sinds|from)\\s*(?:(?:op|in|per|${DAY})\\s*)?$`,
)
const NUMBERS: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  twaalf: 12,
}
const COUNT = `(\\d+(?:[.,]\\d+)?|${Object.keys(NUMBERS).join('|')})`
const PER_WEEK = new RegExp(`${COUNT}\\s*(?:x|×|keer|maal|dagen|times)\\s*(?:per|in de|p\\.?|a)\\s*(?:week|wk)`)
const PLAINLY_WEEKLY = new RegExp(`\\b(?:elke|iedere)\\s+${DAY}|wekelijks|${PER_WEEK.source}`)
const PER_MONTH = new RegExp(`${COUNT}\\s*(?:x|×|keer|maal)\\s*(?:per|p\\.?)\\s*maand`)
const EVERY_N_WEEKS = /(?:1\s*(?:x|keer)\s*(?:per|in de)|elke|iedere|om de|per)\s*(\d+|twee|drie|vier|zes)\s*weken/
const FORTNIGHT =
  /\b(om de week|tweewekelijks|twee-?wekelijks|even weken|oneven weken|om de veertien dagen|fortnightly)\b/
const MONTHLY = /\b(maandelijks|monthly|elke maand|iedere maand|van de maand)\b/
const DAILY = /\b(dagelijks|elke dag|iedere dag|7 dagen per week|daily)\b/
const WORKDAYS = /\b(elke werkdag|werkdagen|maandag (?:t\/?m|tot en met|-) vrijdag|ma\s*(?:t\/?m|-)\s*vr)\b/
const WEEKLY = /\b(wekelijks|elke week|iedere week|per week|weekly)\b/
const EVERY = /\b(elke|iedere|every)\b/
const MEETINGS = new RegExp(
  `${COUNT}\\s*(?:-?\\s*(?:wekelijkse|gratis|groeps|losse))?\\s*-?(?:bijeenkomsten|lessen|sessies|trainingen|keer\\b(?!\\s*per)|workshops|avonden|ochtenden|middagen|dagen\\b(?!\\s*per)|wandelingen|${DAY}|meetings|sessions)`,
)
const WEEKS = new RegExp(`(?:${COUNT})\\s*-?\\s*(?:weken|weeks)(?!\\s*(?:per|vooraf|van tevoren))`)
const ONCE = /\b(eenmalig|éénmalig|1\s*x\s*op|1 keer op|een keer op|one-?off|once)\b/
const PATHS = new RegExp(`${COUNT}\\s*(?:x\\s*)?trajecten`)
const PATH = /\b(trajecten|traject|individueel traject|begeleidingstraject|\w+traject)\b/

const numberOf = (text: string | undefined): number => NUMBERS[text ?? ''] ?? Number((text ?? '').replace(',', '.'))
const weekly = (times: number): Rhythm => ({ kind: 'WEEKLY', timesPerWeek: Math.round(times * 100) / 100 })
const series = (meetings: number): Rhythm => ({ kind: 'SERIES', meetings: Math.round(meetings) })

function path(text: string): Rhythm | null {
  if (!PATH.test(text)) return null
  const counted = PATHS.exec(text)
  return { kind: 'PATH', pathsPerYear: counted && /per jaar/.test(text) ? numberOf(counted[1]) : null }
}

/** How often per week, when the words say so apart from weekdays. */
function frequency(text: string): number | null {
  const perWeek = PER_WEEK.exec(text)
  if (perWeek) return numberOf(perWeek[1])
  const perMonth = PER_MONTH.exec(text)
  if (perMonth) return (numberOf(perMonth[1]) * 12) / 52
  const everyN = EVERY_N_WEEKS.exec(text)
  if (everyN) return 1 / numberOf(everyN[1])
  const fixed: [RegExp, number][] = [
    [FORTNIGHT, 0.5],
    [MONTHLY, 12 / 52],
    [WORKDAYS, 5],
    [DAILY, 7],
  ]
  return fixed.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** A number of meetings that ends: "8 bijeenkomsten", or weeks times the frequency: "6 weken, 2x per week". */
function ending(text: string, perWeek: number | null): Rhythm | null {
  const meetings = MEETINGS.exec(text)
  if (meetings) return series(numberOf(meetings[1]))
  const weeks = EVERY_N_WEEKS.test(text) ? null : WEEKS.exec(text)
  return weeks ? series(Math.max(1, numberOf(weeks[1]) * (perWeek ?? 1))) : null
}

/** Dates that stand for a meeting; "vanaf 12 juni" and "t/m 3 juli" only bound a period. */
function meetingDates(text: string): number {
  const all = [...text.matchAll(DATE)]
  return all.some(match => DATE_SPAN.test(text.slice(0, match.index))) ? 0 : all.length
}

/** Weekdays named: each is a meeting a week, unless the text offers a choice ("dinsdag of donderdag"). */
function byWeekdays(text: string): Rhythm | null {
  const days = text.match(WEEKDAY)?.length ?? 0
  if (days > 0) return weekly(/\bof\b/.test(text) ? 1 : days)
  return WEEKLY.test(text) ? weekly(1) : null
}

function byDays(text: string): Rhythm | null {
  if (ONCE.test(text)) return { kind: 'ONCE' }
  const dates = EVERY.test(text) ? 0 : meetingDates(text)
  if (dates > 0) return dates === 1 ? { kind: 'ONCE' } : series(dates)
  return byWeekdays(text)
}

/**
 * When an activity meets, from free text: "elke dinsdag", "2x per week", "8 bijeenkomsten", "eenmalig 12 juni", "traject".
 * A weekday without a date is taken as weekly, each weekday named once more. Null when the text says nothing about it.
 */
export function parseRhythm(text: string): Rhythm | null {
  const lower = text.toLowerCase().replace(/\s+/g, ' ')
  const perWeek = frequency(lower)
  return path(lower) ?? ending(lower, perWeek) ?? (perWeek === null ? byDays(lower) : weekly(perWeek))
}

/** The rhythm a description gives away: only plain statements, since "eenmalig inschrijfgeld" is not about meetings. */
export function rhythmInDescription(text: string): Rhythm | null {
  const rhythm = parseRhythm(text)
  if (rhythm?.kind === 'SERIES') return MEETINGS.test(text.toLowerCase()) ? rhythm : null
  return rhythm?.kind === 'WEEKLY' && PLAINLY_WEEKLY.test(text.toLowerCase()) ? rhythm : null
}
