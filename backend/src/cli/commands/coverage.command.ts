import type { INestApplicationContext } from '@nestjs/common'
import type { CoverageLine } from '@sportpiramide/domain'
import { DEKKING_OPDRACHT as tekst } from '@sportpiramide/tekst'
import { AuthService } from '../../auth/auth.service'
import { coverageCsv } from '../../coverage/coverage-csv'
import { CoverageLinesService } from '../../coverage/coverage-lines.service'
import { isDay, peildatumOf } from '../../coverage/peildatum'
import { ApiError } from '../../graphql/api-error'
import { Refused, UsageError, type Command, type ExitCode, type Given } from '../command'
import { withApp } from '../with-app'

const formats: Readonly<Record<string, (lines: readonly CoverageLine[]) => string>> = {
  csv: coverageCsv,
  json: lines => `${JSON.stringify(lines, null, 1)}\n`,
}

function formatOf(name: string): (lines: readonly CoverageLine[]) => string {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!format) throw new UsageError(tekst.formatFout)
  return format
}

function peildatumIn(given: string | undefined): string {
  if (given === undefined) return peildatumOf(new Date())
  if (!isDay(given)) throw new UsageError(tekst.peildatumFout)
  return given
}

async function linesOf(app: INestApplicationContext, tenant: string, peildatum: string): Promise<CoverageLine[]> {
  const register = await app
    .get(AuthService, { strict: false })
    .find(tenant)
    .catch((error: unknown) => {
      throw error instanceof ApiError ? new Refused(error.message) : error
    })
  return app.get(CoverageLinesService, { strict: false }).lines(register, peildatum)
}

/** A reader that stops early (head) must not look like a failure of ours, so the answer waits until all is written. */
const write = (text: string): Promise<void> => new Promise(resolve => process.stdout.write(text, () => resolve()))

async function run({ options }: Given): Promise<ExitCode> {
  const format = formatOf(options['format'] ?? 'csv')
  const peildatum = peildatumIn(options['peildatum'])
  const lines = await withApp(app => linesOf(app, options['tenant'] ?? '', peildatum))
  await write(format(lines))
  return 0
}

/** `coverage`: one line per area x niveau x doelgroep, for the data team of a gemeente. */
export const coverageCommand: Command = {
  description: tekst.uitleg,
  options: [
    { name: 'tenant', value: 'T', required: true, help: tekst.tenant },
    { name: 'peildatum', value: 'D', help: tekst.peildatum },
    { name: 'format', value: 'csv|json', help: tekst.format },
  ],
  run,
}
