import type { AgeRange, Capacity, Rhythm, Scale } from '../activity.js'

const dutch = (number: number): string => String(number).replace('.', ',')

/** A rhythm in words; null when unknown. */
export function rhythmText(rhythm: Rhythm): string | null {
  switch (rhythm.kind) {
    case 'WEEKLY':
      return `${dutch(rhythm.timesPerWeek)} keer per week`
    case 'SERIES':
      return `${dutch(rhythm.meetings)} bijeenkomsten`
    case 'ONCE':
      return 'eenmalig'
    case 'PATH':
      return rhythm.pathsPerYear === null ? 'traject' : `${dutch(rhythm.pathsPerYear)} trajecten per jaar`
    case 'UNKNOWN':
      return null
  }
}

/** Places in words; null when unknown. */
export function capacityText(capacity: Capacity): string | null {
  if (capacity.kind === 'GIVEN') return `${dutch(capacity.places)} plaatsen`
  return capacity.kind === 'ESTIMATED' ? `${dutch(capacity.low)} tot ${dutch(capacity.high)} plaatsen` : null
}

/** An age range in words; null when both ends are open. */
export function ageText({ min, max }: AgeRange): string | null {
  if (min === null) return max === null ? null : `t/m ${max} jaar`
  return max === null ? `${min} jaar en ouder` : `${min} t/m ${max} jaar`
}

const SCALES: Readonly<Record<Scale, string | null>> = {
  BUURT: 'buurt',
  WIJK: 'wijk',
  GEMEENTE: 'gemeentebreed',
  REGIO: 'regio',
  UNKNOWN: null,
}

/** A scale in words; null when unknown. */
export const scaleText = (scale: Scale): string | null => SCALES[scale]
