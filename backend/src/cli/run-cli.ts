import { opdrachtTekst } from '@sportpiramide/tekst'
import { Refused, UsageError, type Command } from './command'
import { commandTable } from './command-table'
import { helpFor, helpForAll } from './help'
import { parseGiven } from './parse-given'

const wantsHelp = (args: readonly string[]): boolean => args.includes('--help') || args.includes('-h')
const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const complain = (text: string): boolean => process.stderr.write(`${text}\n`)

async function runCommand(name: string, command: Command, args: readonly string[]): Promise<number> {
  try {
    return await command.run(parseGiven(command, args))
  } catch (error) {
    if (error instanceof Refused) complain(error.message)
    else if (error instanceof UsageError) complain(`${error.message}\n\n${helpFor(name, command)}`)
    else throw error
    return error instanceof UsageError ? 2 : 1
  }
}

function withoutCommand(name: string | undefined): number {
  if (name !== undefined && wantsHelp([name])) {
    print(helpForAll())
    return 0
  }
  const reason = name === undefined ? opdrachtTekst.geenOpdracht : opdrachtTekst.onbekendeOpdracht(name)
  complain(`${reason}\n\n${helpForAll()}`)
  return 2
}

/** Runs one command line; the answer is the exit code: 0 done, 1 refused, 2 wrong usage. */
export async function runCli([name, ...args]: readonly string[]): Promise<number> {
  const entry = name !== undefined && Object.hasOwn(commandTable, name) ? commandTable[name] : undefined
  if (name === undefined || entry === undefined) return withoutCommand(name)
  const command = await entry.load()
  if (!wantsHelp(args)) return runCommand(name, command, args)
  print(helpFor(name, command))
  return 0
}
