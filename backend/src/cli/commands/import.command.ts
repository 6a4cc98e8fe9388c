import { access, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import { IMPORT_MELDINGEN, IMPORT_OPDRACHT as tekst } from '@sportpiramide/tekst'
import { AuthService } from '../../auth/auth.service'
import { ApiError } from '../../graphql/api-error'
import { ImportFileService, type ImportStage } from '../../imports/import-file.service'
import { IMPORT_KINDS, type ImportJobRecord, type ImportKind } from '../../imports/import-job'
import { importReport, refusedReport, unreadReport, type ImportReport } from '../../imports/import-report'
import { ChoiceNeeded } from '../../imports/plan/choices'
import { parseChoices, type NamedChoices } from '../../imports/plan/named-choices'
import { UnreadableFile } from '../../imports/readers/unreadable-file'
import { Refused, UsageError, type Command, type ExitCode, type Given } from '../command'
import { withApp } from '../with-app'

const LATER = ['signals', 'measurements']

interface Asked {
  readonly kind: ImportKind
  readonly tenant: string
  readonly file: string
  readonly dryRun: boolean
  readonly goodRowsOnly: boolean
  readonly choices: NamedChoices
  readonly report: string | undefined
}

/** What came of it: the report, and why it was refused when it was. */
interface Outcome {
  readonly report: ImportReport
  readonly refusal: string | null
}

const complain = (line: string): boolean => process.stderr.write(`${line}\n`)

function kindOf(words: readonly string[]): ImportKind {
  const [word, extra] = words
  if (word === undefined || extra !== undefined) throw new UsageError(tekst.soortNodig)
  if (LATER.includes(word)) throw new Refused(tekst.nogNiet(word))
  const kind = IMPORT_KINDS[word]
  if (!kind) throw new UsageError(tekst.soortOnbekend(word))
  return kind
}

async function choicesIn(file: string | undefined): Promise<NamedChoices> {
  if (file === undefined) return {}
  try {
    return parseChoices(await readFile(file, 'utf8'))
  } catch {
    throw new Refused(tekst.mappingFout(file))
  }
}

async function read({ options, flags, words }: Given): Promise<Asked> {
  const kind = kindOf(words)
  const { tenant = '', file = '', mapping, report } = options
  await access(file).catch(() => {
    throw new Refused(tekst.bestandWeg(file))
  })
  const [dryRun, goodRowsOnly] = [flags.has('dry-run'), flags.has('good-rows')]
  return { kind, tenant, file, dryRun, goodRowsOnly, choices: await choicesIn(mapping), report }
}

/** Tells a stage once when it begins, and then each tenth of it. */
function teller(): (stage: ImportStage, done: number, total: number) => void {
  let told = ''
  return (stage, done, total) => {
    const share = total === 0 ? 0 : Math.floor((10 * done) / total)
    if (told === `${stage} ${share}`) return
    told = `${stage} ${share}`
    const step = tekst.stap[stage] ?? stage
    complain(total === 0 ? step : tekst.voortgang(step, done, total))
  }
}

const refusalOf = (job: ImportJobRecord, asked: Asked): string | null => {
  if (job.failure !== null) return job.failure
  return job.counts.reject > 0 && !asked.goodRowsOnly ? IMPORT_MELDINGEN.fouten(job.counts.reject) : null
}

async function carryOut(files: ImportFileService, tenantId: string, asked: Asked): Promise<Outcome> {
  const { kind, file: path, dryRun, goodRowsOnly, choices } = asked
  const file = { tenantId, by: 'opdrachtregel', kind, path, fileName: basename(path) }
  const job = await files.importFile(file, { choices, dryRun, goodRowsOnly, onProgress: teller() })
  const problems = await files.problems(tenantId, job.id)
  const refusal = refusalOf(job, asked)
  const report = refusal !== null && !dryRun ? refusedReport(job, problems) : importReport(job, problems)
  if (dryRun) await files.forget(tenantId, job.id)
  return { report, refusal }
}

const unread = (file: string, error: unknown): Outcome => {
  if (!(error instanceof UnreadableFile) && !(error instanceof ChoiceNeeded)) throw error
  const row = (error instanceof UnreadableFile ? error.row : null) ?? 0
  const code = error instanceof UnreadableFile ? error.code : 'KEUZE_NODIG'
  const problem = { row, code, message: error.message, level: 'error' } as const
  return { report: unreadReport(basename(file), problem), refusal: error.message }
}

async function importInto(app: INestApplicationContext, asked: Asked): Promise<Outcome> {
  const auth = app.get(AuthService, { strict: false })
  const { tenantId } = await auth.find(asked.tenant).catch((error: unknown) => {
    throw error instanceof ApiError ? new Refused(error.message) : error
  })
  const files = app.get(ImportFileService, { strict: false })
  return carryOut(files, tenantId, asked).catch((error: unknown) => unread(asked.file, error))
}

const farewell = ({ report, refusal }: Outcome, dryRun: boolean): string => {
  if (refusal !== null) return refusal
  return dryRun ? tekst.proef : tekst.klaar(report.created, report.updated)
}

async function run(given: Given): Promise<ExitCode> {
  const asked = await read(given)
  const outcome = await withApp(app => importInto(app, asked))
  const text = `${JSON.stringify(outcome.report, null, 2)}\n`
  if (asked.report !== undefined) await writeFile(asked.report, text)
  process.stdout.write(text)
  complain(farewell(outcome, asked.dryRun))
  return outcome.refusal === null ? 0 : 1
}

/** `import`: the wizard in one go, on the same services. */
export const importCommand: Command = {
  words: tekst.woorden,
  description: tekst.uitleg,
  options: [
    { name: 'tenant', value: 'T', required: true, help: tekst.tenant },
    { name: 'file', value: 'F', required: true, help: tekst.file },
    { name: 'dry-run', help: tekst.dryRun },
    { name: 'good-rows', help: tekst.goodRows },
    { name: 'mapping', value: 'M.json', help: tekst.mapping },
    { name: 'report', value: 'R.json', help: tekst.report },
  ],
  run,
}
