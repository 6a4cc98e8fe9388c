import { importTekst } from '@sportpiramide/tekst'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import type { ImportJob } from './import-steps'
import type { ImportActions } from './use-import-action'

const { klaar } = importTekst

/** Takes the whole import back, after one question: what it takes away cannot be brought back without the file. */
export function UndoImport({ job, actions }: { readonly job: ImportJob; readonly actions: ImportActions }) {
  const [asked, setAsked] = useState(false)
  if (!job.canUndo) return null
  if (!asked)
    return (
      <Button look="subtle" onClick={() => setAsked(true)}>
        {klaar.maakOngedaan}
      </Button>
    )
  return (
    <div className="sp-row" role="group" aria-label={klaar.maakOngedaan}>
      <p>{klaar.zeker(job.counts.create + job.counts.update)}</p>
      <Button autoFocus disabled={actions.running} onClick={() => void actions.undo()}>
        {klaar.ja}
      </Button>
      <Button look="subtle" onClick={() => setAsked(false)}>
        {klaar.nee}
      </Button>
    </div>
  )
}
