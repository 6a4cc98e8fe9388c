import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeedFile } from './seed-format'

const page = readFileSync(join(__dirname, '../../../../docs/fixture-format.md'), 'utf8')

describe('de beschrijving van het seed-formaat', () => {
  it('geeft een voorbeeld dat werkt', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
    expect(readSeedFile(JSON.parse(example)).tenants[0]?.slug).toBe('duinrade')
  })
})
