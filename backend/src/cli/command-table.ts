import { BENCH_OPDRACHT, DEKKING_OPDRACHT, IMPORT_OPDRACHT, opdrachtTekst, SEED_OPDRACHT } from '@sportpiramide/tekst'
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
  import: {
    summary: IMPORT_OPDRACHT.kort,
    load: async () => (await import('./commands/import.command.js')).importCommand,
  },
  coverage: {
    summary: DEKKING_OPDRACHT.kort,
    load: async () => (await import('./commands/coverage.command.js')).coverageCommand,
  },
  seed: {
    summary: SEED_OPDRACHT.kort,
    load: async () => (await import('./commands/seed.command.js')).seedCommand,
  },
  bench: {
    summary: BENCH_OPDRACHT.kort,
    load: async () => (await import('./commands/bench.command.js')).benchCommand,
  },
}
