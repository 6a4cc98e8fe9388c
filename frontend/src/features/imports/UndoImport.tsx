import { useQuery } from '@apollo/client/react'
import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../../ui/Button'
import { Focused } from '../../ui/Focused'
import { ErrorState } from '../../ui/States'
import { IMPORT_UNDO } from './import-job.query'
import type { ImportJob } from './import-steps'
import { UndoFacts } from './UndoFacts'
import type { ImportActions } from './use-import-action'

const { klaar } = importTekst

interface UndoImportProps {
  readonly job: ImportJob
  readonly actions: ImportActions
}

/** Why it cannot be taken back now, with the way to the import that must go first. */
function UndoRefused({ refusal }: { readonly refusal: NonNullable<ImportJob['undoRefusal']> }) {
  return (
    <div>
      <h2>{klaar.nietOngedaan}</h2>
      <p>{refusal.message}</p>
      {refusal.first === null ? null : (
        <Link className="sp-alone" to={`?werk=${encodeURIComponent(refusal.first)}`}>
          {klaar.naarLatere}
        </Link>
      )}
    </div>
  )
}

/** What goes, comes back and stays, worked out by the server for this moment; then yes or no. */
function UndoQuestion({ job, actions, leave }: UndoImportProps & { readonly leave: () => void }) {
  const { data, error, refetch } = useQuery(IMPORT_UNDO, {
    variables: { jobId: job.id },
    fetchPolicy: 'network-only',
  })
  if (error) return <ErrorState error={error} retry={() => void refetch()} />
  const undo = data?.importUndo
  return (
    <Focused role="group" aria-label={klaar.maakOngedaan} className="sp-stack">
      <h2>{klaar.ongedaanTitel}</h2>
      {data ? null : <p role="status">{klaar.uitzoeken}</p>}
      {undo ? <UndoFacts undo={undo} tense="gaat" /> : null}
      {data && !undo ? <p>{klaar.nietMeer}</p> : null}
      <div className="sp-row sp-actions">
        {undo ? (
          <Button busy={actions.running} onClick={() => void actions.undo()}>
            {klaar.ja}
          </Button>
        ) : null}
        <Button look="subtle" onClick={leave}>
          {klaar.nee}
        </Button>
      </div>
    </Focused>
  )
}

/** Takes the whole import back, after one question: what it takes away cannot be brought back without the file. */
export function UndoImport({ job, actions }: UndoImportProps) {
  const [question, setQuestion] = useState<'NOT_YET' | 'ASKED' | 'LEFT'>('NOT_YET')
  if (job.undoRefusal) return <UndoRefused refusal={job.undoRefusal} />
  if (!job.canUndo) return null
  if (question === 'ASKED') return <UndoQuestion job={job} actions={actions} leave={() => setQuestion('LEFT')} />
  return (
    <Button look="subtle" autoFocus={question === 'LEFT'} onClick={() => setQuestion('ASKED')}>
      {klaar.maakOngedaan}
    </Button>
  )
}
