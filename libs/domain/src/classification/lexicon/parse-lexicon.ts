import type { Entry, LexiconSource, Sign } from './lexicon-types.js'

const codes = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(',')
    .map(code => code.trim())
    .filter(code => code !== '')

/** Writes a phrase as the reader of texts will see it: plain letters, no hyphens, patterns kept. */
const foldPhrase = (phrase: string): string =>
  phrase
    .normalize('NFD')
    .replace(/[\u0300-\u036f'\u2019]/g, '')
    .toLowerCase()
    .replace(/[-&]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')

const denial = /^(geen|niet|zonder|niets|niemand|nooit) /

interface Draft {
  readonly signs: Map<string, Sign>
  readonly entries: Entry[]
  readonly classes: Map<string, string[]>
  current: string
}

function openSection(draft: Draft, header: string): void {
  const [name = '', niveau = '', effect = ''] = header.split('|').map(cell => cell.trim())
  draft.current = name
  if (name.startsWith('@')) draft.classes.set(name, [])
  else if (!draft.signs.has(name)) draft.signs.set(name, { name, effect, ...(niveau === '' ? {} : { niveau }) })
}

function addLine(draft: Draft, line: string): void {
  const words = draft.classes.get(draft.current)
  if (words) {
    words.push(...line.split(/\s+/).map(foldPhrase))
    return
  }
  const [written = '', doelgroepen, themas] = line.split('>').map(cell => cell.trim())
  const phrase = foldPhrase(written)
  draft.entries.push({
    id: draft.entries.length,
    phrase,
    sign: draft.current,
    doelgroepen: codes(doelgroepen),
    themas: codes(themas),
    deniesItself: denial.test(phrase),
  })
}

/**
 * Reads lexicon texts. `[teken | niveau | uitleg]` opens a sign, `[@naam]` a word list; a line is
 * `zin > doelgroepen > themas`; `#` starts a remark.
 */
export function parseLexicon(texts: readonly string[]): LexiconSource {
  const draft: Draft = { signs: new Map(), entries: [], classes: new Map(), current: '' }
  for (const raw of texts.join('\n').split('\n')) {
    const line = raw.replace(/#.*$/, '').trim()
    if (line === '') continue
    if (line.startsWith('[')) openSection(draft, line.slice(1, -1))
    else addLine(draft, line)
  }
  return draft
}
