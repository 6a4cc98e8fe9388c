import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, isAbstractType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { POSSIBLE_TYPES } from './client'

const subjects = new URL('../../../backend/src/', `file://${import.meta.dirname}/`)

const sdl = readdirSync(subjects, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.graphql'))
  .map(name => readFileSync(new URL(name, subjects), 'utf8'))
  .join('\n')

describe('de client', () => {
  it('kent van elke union en interface de leden, anders verdwijnen antwoorden zonder melding', () => {
    const schema = buildSchema(sdl)
    const inSchema = Object.fromEntries(
      Object.values(schema.getTypeMap())
        .filter(type => isAbstractType(type) && !type.name.startsWith('__'))
        .map(type => [
          type.name,
          isAbstractType(type)
            ? schema
                .getPossibleTypes(type)
                .map(one => one.name)
                .sort()
            : [],
        ]),
    )
    const known = Object.fromEntries(Object.entries(POSSIBLE_TYPES).map(([name, types]) => [name, [...types].sort()]))
    expect(known).toEqual(inSchema)
  })
})
