/// <reference types="node" />
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '../classify.js'
import { learn } from './learn.js'
import { model, readModel } from './model.js'
import { calibrate } from './train.js'

const examples = [
  ...['Voetbal', 'Tennisles', 'Yoga', 'Judo'].map(titel => ({ niveau: '1', titel })),
  ...['Zwemmen voor statushouders', 'G-voetbal', 'Yoga voor mantelzorgers', 'Gym voor slechtzienden'].map(titel => ({
    niveau: '2',
    titel,
  })),
  ...['Subsidie aanvragen', 'Bingo', 'Vacature', 'Renovatie'].map(titel => ({ niveau: 'buiten', titel })),
].map((example, at) => ({ id: String(at), ...example }))

describe('leren', () => {
  it('geeft bij dezelfde voorbeelden altijd hetzelfde model', () => {
    expect(learn(examples, 'h')).toEqual(learn(examples, 'h'))
  })

  it('levert een model waarmee de voorbeelden zelf goed staan', () => {
    const own = readModel(learn(examples, 'h'))
    expect(examples.map(example => classify(example, own).niveau)).toEqual(examples.map(example => example.niveau))
  })

  it('maakt kansen vlakker als het model te zeker was', () => {
    const scores = [
      [4, 0],
      [4, 0],
      [4, 0],
      [4, 0],
    ]
    expect(calibrate(scores, [0, 0, 1, 1])).toBeGreaterThan(calibrate(scores, [0, 0, 0, 0]))
  })

  it('het model in gebruik is geleerd van de voorbeelden in de map training', () => {
    const names = ['kernvoorbeelden', 'corpus_c', 'corpus_d', 'corpus_e']
    const texts = names.map(name => readFileSync(new URL(`../../../training/${name}.jsonl`, import.meta.url), 'utf8'))
    expect(model.dataHash).toBe(createHash('sha256').update(texts.join('')).digest('hex'))
  })

  it('een regel zonder gewichten wordt overgeslagen', () => {
    const read = readModel({
      niveaus: ['1'],
      bias: [0],
      temperature: 1,
      dataHash: '',
      weights: '\nkapot\nsport | 0.5\n',
    })
    expect([...read.weights]).toEqual([['sport', [0.5]]])
  })
})
