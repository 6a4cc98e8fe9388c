import { importTekst } from '@sportpiramide/tekst'
import { useId } from 'react'
import { Link } from 'react-router'
import type { ImportKind } from '../../generated/graphql'
import { Button, DownloadLink } from '../../ui/Button'
import { Focused } from '../../ui/Focused'
import { ProgressBar } from '../../ui/ProgressBar'
import { Notice } from '../../ui/States'
import { DropZone } from './DropZone'
import { useUpload } from './use-upload'

const { bestand, soort, anderSoort } = importTekst

const KINDS: readonly ImportKind[] = ['ACTIVITIES', 'PARTNERS', 'AREAS', 'INDICATORS']

/** How far a file is on its way, with a way to stop it. */
export function Sending({ share, stop }: { readonly share: number; readonly stop: () => void }) {
  const reading = share >= 1
  return (
    <Focused className="sp-row sp-job">
      <ProgressBar label={reading ? bestand.lezen : bestand.uploaden} done={share} total={reading ? 0 : 1} />
      <Button onClick={stop}>{bestand.stop}</Button>
    </Focused>
  )
}

function OtherKinds({ kind }: { readonly kind: ImportKind }) {
  return (
    <p className="sp-small">
      {anderSoort}:{' '}
      {KINDS.filter(other => other !== kind).map((other, index) => (
        <span key={other}>
          {index > 0 ? ' · ' : ''}
          <Link className="sp-alone" to={`?soort=${other.toLowerCase()}`}>
            {soort[other].naam}
          </Link>
        </span>
      ))}
    </p>
  )
}

interface FileStepProps {
  readonly kind: ImportKind
  readonly done: (id: string) => void
}

/** Step 1: one file, dropped or chosen. What is refused says why and leaves everything as it was. */
export function FileStep({ kind, done }: FileStepProps) {
  const { choose, share, problem, stop } = useUpload(kind, done)
  const id = useId()
  return (
    <div className="sp-stack">
      <p id={id} className="sp-lead">
        {soort[kind].uitleg}
      </p>
      {problem ? (
        <Focused key={problem.attempt}>
          <Notice kind="error">{problem.message}</Notice>
        </Focused>
      ) : null}
      {share === null ? (
        <DropZone accept={soort[kind].accept} choose={choose} disabled={false} describedBy={id} />
      ) : (
        <Sending share={share} stop={stop} />
      )}
      {kind === 'ACTIVITIES' ? (
        <>
          <p className="sp-small">{bestand.personen}</p>
          <p className="sp-row">
            <DownloadLink href="/exports/invulformulier.xlsx">{bestand.formulier}</DownloadLink>
            <span className="sp-small">{bestand.formulierUitleg}</span>
          </p>
        </>
      ) : null}
      <OtherKinds kind={kind} />
    </div>
  )
}
