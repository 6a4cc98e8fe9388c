import { parseArgs } from 'node:util'
import { opdrachtTekst } from '@sportpiramide/tekst'
import { UsageError, type Command, type Given } from './command'

type Parsed = ReturnType<typeof tokensOf>[number]

function tokensOf(command: Command, args: readonly string[]) {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
  )
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function checkOption(command: Command, token: Extract<Parsed, { kind: 'option' }>): void {
  const option = command.options.find(({ name }) => name === token.name)
  if (!option) throw new UsageError(opdrachtTekst.onbekendeOptie(token.rawName))
  if (option.value && token.value === undefined) throw new UsageError(opdrachtTekst.waardeNodig(token.rawName))
  if (!option.value && token.value !== undefined) throw new UsageError(opdrachtTekst.geenWaarde(token.rawName))
}

/** The arguments as the command defines them. Throws UsageError on an unknown, missing or incomplete option and on a word too many. */
export function parseGiven(command: Command, args: readonly string[]): Given {
  const tokens = tokensOf(command, args)
  const given = tokens.filter(token => token.kind === 'option')
  const words = tokens.filter(token => token.kind === 'positional').map(token => token.value)
  for (const token of given) checkOption(command, token)
  const options = Object.fromEntries(given.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])))
  const missing = command.options.find(({ name, required }) => required && options[name] === undefined)
  if (missing) throw new UsageError(opdrachtTekst.optieNodig(`--${missing.name}`))
  if (words[0] !== undefined && command.words === undefined) throw new UsageError(opdrachtTekst.teVeel(words[0]))
  return { options, words, flags: new Set(given.filter(({ value }) => value === undefined).map(({ name }) => name)) }
}
