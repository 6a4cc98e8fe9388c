import type { AreaGeometry } from '@sportpiramide/domain'
import { foutTekst } from '@sportpiramide/tekst'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'

const dayShape = /^\d{4}-\d{2}-\d{2}$/

function refuse(message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

function textOf(node: ValueNode): string {
  return node.kind === Kind.STRING ? node.value : refuse(foutTekst.tekst)
}

/** jjjj-mm-dd, an existing day; 2026-02-30 is refused. */
function day(value: unknown): string {
  const text = typeof value === 'string' ? value : ''
  const moment = new Date(`${text}T00:00:00Z`)
  const exists = dayShape.test(text) && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
  return exists ? text : refuse(foutTekst.dag)
}

function moment(value: unknown): string {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(date.getTime()) ? refuse(foutTekst.tijdstip) : date.toISOString()
}

function geometry(value: unknown): AreaGeometry {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined
  if (type === 'Polygon' || type === 'MultiPolygon') return value as AreaGeometry
  return refuse(foutTekst.vlak)
}

/** Scalar Date: a day as text, so that no time zone can move it. */
export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: day,
  parseValue: day,
  parseLiteral: node => day(textOf(node)),
})

/** Scalar DateTime: ISO 8601 in UTC; a resolver may return a Date. */
export const dateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: moment,
  parseValue: moment,
  parseLiteral: node => moment(textOf(node)),
})

/** Scalar GeoJsonGeometry: only ever sent out, or in as a variable. */
export const geometryScalar = new GraphQLScalarType<AreaGeometry, AreaGeometry>({
  name: 'GeoJsonGeometry',
  serialize: geometry,
  parseValue: geometry,
  parseLiteral: () => refuse(foutTekst.vlakAlsVariabele),
})
