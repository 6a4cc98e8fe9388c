import { readFile } from 'node:fs/promises'
import type { SeedFile } from '@sportpiramide/domain'
import { SEED_OPDRACHT as tekst } from '@sportpiramide/tekst'
import { readSeedFile, SeedFormatError } from '../../database/seed/seed-format'
import { SeedService } from '../../database/seed/seed.service'
import { Refused, type Command, type ExitCode, type Given } from '../command'
import { withApp } from '../with-app'

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new Refused(tekst.geenJson(file))
  }
}

async function seedFileIn(file: string): Promise<SeedFile> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refused(tekst.bestandWeg(file))
  })
  try {
    return readSeedFile(parsed(text, file))
  } catch (error) {
    throw error instanceof SeedFormatError ? new Refused(tekst.formaatFout(file, error.problems)) : error
  }
}

async function run({ options }: Given): Promise<ExitCode> {
  // Read first: a bad file must not wait for a database.
  const seed = await seedFileIn(options['file'] ?? '')
  const done = await withApp(app => app.get(SeedService, { strict: false }).seedFile(seed))
  for (const register of done) process.stdout.write(`${JSON.stringify(register)}\n`)
  return 0
}

/** `seed`: registers out of a file, for demos and acceptance checks. */
export const seedCommand: Command = {
  description: tekst.uitleg,
  options: [{ name: 'file', value: 'S.json', required: true, help: tekst.file }],
  run,
}
