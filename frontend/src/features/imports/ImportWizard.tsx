import { gedaanZin, gelezenZin, importTekst } from '@sportpiramide/tekst'
import { useRef, useState } from 'react'
import type { ImportKind } from '../../generated/graphql'
import { Button, LinkButton } from '../../ui/Button'
import { Focused } from '../../ui/Focused'
import { Skeleton } from '../../ui/Skeleton'
import { EmptyState, ErrorState, Notice } from '../../ui/States'
import { ColumnsStep } from './ColumnsStep'
import { DoneStep, EndedStep } from './DoneStep'
import { FileStep } from './FileStep'
import { ImportHistory } from './ImportHistory'
import { type ImportJob, isBusy, stepOf } from './import-steps'
import { JobProgress } from './JobProgress'
import { PlanStep } from './PlanStep'
import { type LastStep, StepHeading } from './StepHeading'
import { StepRail } from './StepRail'
import { type ImportActions, useImportAction } from './use-import-action'
import { useImportJob } from './use-import-job'
import './imports.css'

const { bezig, klaar, kolommen, plan, soort } = importTekst

const rowsOf = (job: ImportJob): number =>
  job.counts.read || job.sheets.reduce((sum, sheet) => sum + (sheet.used ? sheet.rows : 0), 0)

/** The one conclusion of the step an import is in. */
const conclusionOf = (job: ImportJob, columnsAgain: boolean): string => {
  if (isBusy(job.state)) return `${bezig[job.state]}…`
  if (job.state === 'READ' || columnsAgain) return kolommen.titel(rowsOf(job))
  if (job.state === 'PLANNED') return gelezenZin(job.counts, job.kind === 'ACTIVITIES' ? job.preview : null)
  if (job.state === 'DONE') return gedaanZin(job.counts)
  return { UNDONE: klaar.teruggedraaid, CANCELLED: klaar.gestopt, FAILED: klaar.mislukt }[job.state]
}

interface StepProps {
  readonly job: ImportJob
  readonly actions: ImportActions
  readonly columnsAgain: boolean
  readonly setColumnsAgain: (again: boolean) => void
  readonly open: (jobId: string) => void
}

function Step({ job, actions, columnsAgain, setColumnsAgain, open }: StepProps) {
  if (isBusy(job.state)) return <JobProgress job={job} state={job.state} actions={actions} />
  if (job.state === 'READ' || columnsAgain)
    return <ColumnsStep job={job} actions={actions} planned={() => setColumnsAgain(false)} open={open} />
  if (job.state === 'PLANNED') return <PlanStep job={job} actions={actions} toColumns={() => setColumnsAgain(true)} />
  return job.state === 'DONE' ? <DoneStep job={job} actions={actions} /> : <EndedStep job={job} />
}

function Refused({ actions }: { readonly actions: ImportActions }) {
  const { refusal } = actions
  if (!refusal) return null
  return (
    <Focused>
      <Notice kind="error">
        <p>{refusal.message}</p>
        {refusal.stale ? <Button onClick={() => void actions.plan({})}>{plan.opnieuw}</Button> : null}
      </Notice>
    </Focused>
  )
}

interface RunningImportProps {
  readonly job: ImportJob
  readonly lastRef: LastStep
  readonly open: (jobId: string) => void
}

function RunningImport({ job, lastRef, open }: RunningImportProps) {
  const actions = useImportAction(job.id)
  const [again, setAgain] = useState(false)
  const columnsAgain = again && job.state === 'PLANNED'
  return (
    <>
      <StepRail step={columnsAgain ? 1 : stepOf(job)} />
      <StepHeading stepKey={`${job.id} ${job.state}${columnsAgain ? ' again' : ''}`} lastRef={lastRef}>
        {conclusionOf(job, columnsAgain)}
      </StepHeading>
      <Refused actions={actions} />
      <Step job={job} actions={actions} columnsAgain={columnsAgain} setColumnsAgain={setAgain} open={open} />
    </>
  )
}

interface ImportWizardProps {
  readonly kind: ImportKind
  /** Id in the address, so that a refresh during a job finds it again. */
  readonly jobId: string | null
  readonly open: (jobId: string) => void
}

/** Reading a file in, from choosing it to taking it back: one import at a time. */
export function ImportWizard({ kind, jobId, open }: ImportWizardProps) {
  const { job, error, retry } = useImportJob(jobId)
  const lastRef: LastStep = useRef(null)
  if (jobId === null)
    return (
      <>
        <StepRail step={0} />
        <StepHeading stepKey={kind} lastRef={lastRef}>
          {soort[kind].vraag}
        </StepHeading>
        <FileStep key={kind} kind={kind} done={open} />
        <ImportHistory />
      </>
    )
  if (job) return <RunningImport key={job.id} job={job} lastRef={lastRef} open={open} />
  if (error) return <ErrorState level={1} error={error} retry={retry} />
  if (job === undefined) return <Skeleton />
  return (
    <EmptyState level={1} title={importTekst.nietGevonden} action={<LinkButton to="?">{klaar.nogEen}</LinkButton>} />
  )
}
