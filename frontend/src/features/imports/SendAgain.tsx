import { importTekst } from '@sportpiramide/tekst'
import { useId } from 'react'
import { Button } from '../../ui/Button'
import { Focused } from '../../ui/Focused'
import { Notice } from '../../ui/States'
import { DropZone } from './DropZone'
import { Sending } from './FileStep'
import type { ImportJob } from './import-steps'
import { sentFile } from './sent-file'
import { useUpload } from './use-upload'

const { kolommen, soort } = importTekst

interface SendAgainProps {
  readonly job: ImportJob
  readonly mapping: string
  readonly disabled: boolean
  readonly open: (jobId: string) => void
}

/** What is wanted now was not kept: the file goes up once more, by itself while this page still has it, else a person chooses it. */
export function SendAgain({ job, mapping, disabled, open }: SendAgainProps) {
  const upload = useUpload(job.kind, open, { mapping, replaces: job.id })
  const id = useId()
  const file = sentFile(job.id)
  if (upload.share !== null) return <Sending share={upload.share} stop={upload.stop} />
  return (
    <div className="sp-stack">
      {upload.problem ? (
        <Focused key={upload.problem.attempt}>
          <Notice kind="error">{upload.problem.message}</Notice>
        </Focused>
      ) : null}
      <p id={id}>{file ? kolommen.nogEens : kolommen.bestandNodig}</p>
      {file ? (
        <div className="sp-row sp-actions">
          <Button look="primary" disabled={disabled} onClick={() => void upload.send(file)}>
            {kolommen.leesOpnieuw}
          </Button>
        </div>
      ) : (
        <DropZone accept={soort[job.kind].accept} choose={upload.choose} disabled={disabled} describedBy={id} />
      )}
    </div>
  )
}
