import { importTekst } from '@sportpiramide/tekst'
import { Button } from '../../ui/Button'
import { ProgressBar } from '../../ui/ProgressBar'
import type { BusyState, ImportJob } from './import-steps'
import type { ImportActions } from './use-import-action'

const { bezig } = importTekst

interface JobProgressProps {
  readonly job: ImportJob
  readonly state: BusyState
  readonly actions: ImportActions
}

/** A running step: how far it is, and a way to stop it. Undoing cannot be stopped: half undone is no state to be in. */
export function JobProgress({ job, state, actions }: JobProgressProps) {
  const { done, total } = job.progress ?? { done: 0, total: 0 }
  return (
    <div className="sp-stack">
      <ProgressBar
        label={job.fileName}
        done={done}
        total={total}
        said={total > 0 ? bezig.rijen(done, total) : bezig.sluiten}
      />
      <p className="sp-small">{bezig.sluiten}</p>
      {state === 'UNDOING' ? null : (
        <Button busy={actions.running} onClick={() => void actions.cancel()}>
          {bezig.stop}
        </Button>
      )}
    </div>
  )
}
