/** An option of a command: `--name WAARDE`, or `--name` alone when `value` is absent. */
export interface Option {
  readonly name: string
  /** What the value stands for in the help: "F.jsonl". */
  readonly value?: string
  readonly required?: boolean
  /** Dutch, for the help. */
  readonly help: string
}

/** What was given on the command line, checked against the options: absent options are absent here too. */
export interface Given {
  readonly options: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
  /** The words that are no option, for commands that take them. */
  readonly words: readonly string[]
}

/** 0 done, 1 refused (the reason is on stderr). Wrong usage is thrown as UsageError and ends with 2. */
export type ExitCode = 0 | 1

/** One command: results go to stdout, everything else to stderr. */
export interface Command {
  /** After the name of the command in the help: "--file F.json". */
  readonly words?: string
  readonly description: readonly string[]
  readonly options: readonly Option[]
  readonly run: (given: Given) => Promise<ExitCode>
}

/** The command line itself is wrong: exit code 2, with the help of the command. */
export class UsageError extends Error {}

/** What was asked cannot be done: exit code 1, with the reason as one line on stderr. */
export class Refused extends Error {}
