import { importTekst, verdeeldZin } from '@sportpiramide/tekst'
import { LinkButton } from '../../ui/Button'
import { registerPath, useRegisterSlug } from '../shell/register'
import type { ImportJob } from './import-steps'
import { MoreFiles } from './MoreFiles'
import { ProblemTable } from './ProblemTable'
import { UndoFacts } from './UndoFacts'
import { UndoImport } from './UndoImport'
import type { ImportActions } from './use-import-action'
import { WijkSuggestions } from './WijkSuggestions'

const { klaar } = importTekst

interface DoneStepProps {
  readonly job: ImportJob
  readonly actions: ImportActions
}

function NextSteps({ job }: { readonly job: ImportJob }) {
  const slug = useRegisterSlug()
  const doubt = job.preview?.needsReview ?? 0
  return (
    <div className="sp-row sp-actions">
      <LinkButton look="primary" to={registerPath(slug, 'overzicht')}>
        {klaar.piramide}
      </LinkButton>
      {job.kind === 'ACTIVITIES' && doubt > 0 ? (
        <LinkButton to={registerPath(slug, 'nakijken')}>{klaar.nakijken(doubt)}</LinkButton>
      ) : null}
      <LinkButton look="subtle" to="?">
        {klaar.nogEen}
      </LinkButton>
    </div>
  )
}

/** Step 4: what happened, what can be done with it now, and how to take it back. */
export function DoneStep({ job, actions }: DoneStepProps) {
  return (
    <div className="sp-stack">
      {job.kind === 'ACTIVITIES' && job.preview ? (
        <p className="sp-lead">{verdeeldZin(job.counts, job.preview)}</p>
      ) : null}
      <NextSteps job={job} />
      <WijkSuggestions />
      <MoreFiles kind={job.kind} />
      <ProblemTable job={job} />
      <section className="sp-next">
        <UndoImport job={job} actions={actions} />
      </section>
    </div>
  )
}

/** Nothing of the import is left in the register. */
const isWhole = ({ keptRows, keptPartners, keptAreas }: NonNullable<ImportJob['undone']>): boolean =>
  keptRows.length + keptPartners.length + keptAreas.length === 0

const endOf = (job: ImportJob): string | null => {
  if (job.state === 'FAILED') return job.failure ?? klaar.misluktUitleg
  if (job.state === 'CANCELLED') return klaar.gestoptUitleg
  return job.undone && isWhole(job.undone) ? klaar.teruggedraaidUitleg : null
}

/** An import that ended without a change, or that was taken back: what is so now, and the way on. */
export function EndedStep({ job }: { readonly job: ImportJob }) {
  const end = endOf(job)
  return (
    <div className="sp-stack">
      {end === null ? null : <p className="sp-lead">{end}</p>}
      {job.undone ? <UndoFacts undo={job.undone} tense="is" /> : null}
      <LinkButton look="primary" to="?">
        {klaar.nogEen}
      </LinkButton>
    </div>
  )
}
