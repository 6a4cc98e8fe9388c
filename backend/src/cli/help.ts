import { opdrachtTekst as tekst } from '@sportpiramide/tekst'
import type { Command, Option } from './command'
import { commandTable } from './command-table'

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

const written = ({ name, value }: Option): string => (value ? `--${name} ${value}` : `--${name}`)

/** All commands in one screen. */
export function helpForAll(): string {
  const rows = Object.entries(commandTable).map(([name, { summary }]) => [name, summary] as const)
  return [tekst.gebruik, '', tekst.opdrachten, ...columns(rows), '', tekst.meerHulp].join('\n')
}

/** One command: how to write it, what it does, its options. */
export function helpFor(name: string, command: Command): string {
  const words = command.words ? [command.words] : []
  const options = command.options.map(option => (option.required ? written(option) : `[${written(option)}]`))
  const usage = ['npm run -s cli --', name, ...words, ...options].join(' ')
  const rows = [
    ...command.options.map(option => [written(option), option.help] as const),
    ['--help', tekst.help] as const,
  ]
  return [usage, '', ...command.description, '', tekst.opties, ...columns(rows)].join('\n')
}
