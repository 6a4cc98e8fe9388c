/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ClassificationRecord, Reason } from '../placement.js'
import { classify } from './classify.js'

/** Of a sentence that everybody can read. */
const MOST_WORDS = 15

const records = readFileSync(new URL('voorbeelden.data.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as ClassificationRecord)
const bare = records.map(({ id, titel }) => ({ id, titel }))
const placements = [...records, ...bare, { id: 'x', titel: 'Zomerfeest 7' }].map(record => classify(record))
const reasons = placements.flatMap(placement => placement.redenen)

/** What a reader sees. */
const sentence = ({ fragment, effect }: Reason): string => (fragment === '' ? effect : `“${fragment}” ${effect}`)
const longest = (text: string): number => Math.max(...text.split(/[.:] /).map(part => part.split(/\s+/).length))

describe('wat een lezer bij een indeling leest', () => {
  it('is bij elke reden een zin: een hoofdletter of de woorden die gelezen zijn, en een punt', () => {
    for (const reason of reasons) {
      expect(sentence(reason)).toMatch(/^(“.+” [a-z]|[A-Z]).+[a-z1-4]\.$/s)
      if (reason.fragment === '') expect(reason.bron).toBe('regel')
    }
  })

  it('is kort, en herhaalt niet wat er al staat', () => {
    for (const { effect, fragment } of reasons) {
      expect(longest(effect), effect).toBeLessThanOrEqual(MOST_WORDS)
      expect(effect.toLowerCase().replace(/\.$/, ''), fragment).not.toBe(fragment.toLowerCase())
      expect(effect, 'zonder vaktaal').not.toMatch(/interventie|ontkend|woordkeus|log-?odds/)
    }
  })

  it('is bij elke regel een zin, met de stap zoals die op de pagina Methode heet', () => {
    for (const { regel } of placements) {
      expect(regel).toMatch(/^(Stap [1-5]: [a-z]|Alle aanwijzingen samen |Wij herkennen te weinig ).+\.$/)
      expect(longest(regel), regel).toBeLessThanOrEqual(MOST_WORDS)
    }
  })

  it('"gratis" zegt wat het betekent, niet nog eens zichzelf', () => {
    const { redenen } = classify({ id: 'x', titel: 'Zwemmen', kosten: 'gratis', omschrijving: 'Iedereen kan mee.' })
    expect(redenen.map(sentence)).toContain('“Iedereen kan” zegt dat iedereen mee kan doen.')
    expect(redenen.map(sentence).join(' ')).not.toMatch(/gratis” gratis/i)
  })
})
