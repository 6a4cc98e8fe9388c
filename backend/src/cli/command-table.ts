import { opdrachtTekst } from '@sportpiramide/tekst'
import type { Command } from './command'

/** A command as the list shows it; its code is loaded only when it is asked for. */
export interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command of this version. A command is one file in `commands/` that exports a `Command`, and one row here. */
export const commandTable: Readonly<Record<string, CommandEntry>> = {
  classify: {
    summary: opdrachtTekst.classify.kort,
    load: async () => (await import('./commands/classify.command.js')).classifyCommand,
  },
}
