import { classify, type ClassificationRecord } from '@sportpiramide/domain'
import { duinrade } from '@sportpiramide/fixtures'
import { milliseconds, type Benchmark, type Sample } from './benchmark'

const RECORDS = 20_000
const SHORT = 60
const LONG = 210

const texts = (duinrade.tenants[0]?.activities ?? []).map(
  ({ title, description }) => `${title}. ${description ?? title} `,
)

/** Invented records of just so many characters, cut from the texts of Duinrade; numbered, so that no text comes back. */
function records(length: number): ClassificationRecord[] {
  return Array.from({ length: RECORDS }, (_, index) => {
    const text = (texts[index % texts.length] ?? '').padEnd(length, texts[(index + 1) % texts.length]).slice(0, length)
    const omschrijving = `${index} ${text.slice(SHORT / 2)}`.slice(0, length - SHORT / 2)
    return { id: String(index), titel: text.slice(0, SHORT / 2), omschrijving }
  })
}

async function perSecond(list: readonly ClassificationRecord[], work: (record: ClassificationRecord) => unknown) {
  list.slice(0, RECORDS / 10).forEach(work)
  return (1000 * RECORDS) / (await milliseconds(() => list.forEach(work)))
}

/** The plainest thing one can do with a text: fold case and accents, split in words. */
const words = ({ titel, omschrijving = '' }: ClassificationRecord): number =>
  `${titel} ${omschrijving}`
    .normalize('NFD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u).length

async function sample(): Promise<Sample> {
  const [short, long] = [records(SHORT), records(LONG)]
  return {
    'records van 60 tekens': await perSecond(short, record => classify(record)),
    'records van 210 tekens': await perSecond(long, record => classify(record)),
    'woorden splitsen, 60 tekens': await perSecond(short, words),
    'woorden splitsen, 210 tekens': await perSecond(long, words),
  }
}

/** How many records a core places in a second, with reasons. */
export const classifyBenchmark: Benchmark = {
  name: 'classify',
  runs: 5,
  figures: {
    'records van 60 tekens': {
      unit: '/s',
      bar: { kind: 'MIN', value: 20_000 },
      against: 'woorden splitsen, 60 tekens',
    },
    'records van 210 tekens': {
      unit: '/s',
      bar: { kind: 'MIN', value: 4_000 },
      against: 'woorden splitsen, 210 tekens',
    },
    'woorden splitsen, 60 tekens': { unit: '/s' },
    'woorden splitsen, 210 tekens': { unit: '/s' },
  },
  sample,
}
