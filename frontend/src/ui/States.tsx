import { shellTekst } from '@sportpiramide/tekst'
import type { ReactNode } from 'react'
import { failureText, isServerGone } from '../api/failure'
import { useServerReturn } from '../api/server-return'
import { Button } from './Button'

interface StateProps {
  readonly title: string
  /** 1 when this is all there is on the screen, else 2. */
  readonly level?: 1 | 2
  readonly children?: ReactNode
  /** One next step, never two. */
  readonly action?: ReactNode
}

function Title({ level, children }: { readonly level: 1 | 2; readonly children: string }) {
  return level === 1 ? <h1>{children}</h1> : <h2>{children}</h2>
}

/** Nothing here yet: a dashed outline and one next step. */
export function EmptyState({ title, level = 2, children, action }: StateProps) {
  return (
    <section className="sp-state sp-state-empty">
      <Title level={level}>{title}</Title>
      {children ? <p>{children}</p> : null}
      {action}
    </section>
  )
}

interface ErrorStateProps {
  /** Whatever was thrown; turned into Dutch here. */
  readonly error: unknown
  readonly title?: string
  readonly level?: 1 | 2
  readonly retry?: (() => void) | undefined
  readonly action?: ReactNode
}

/** What went wrong; when the server is gone it is asked again by itself, and that is said too. */
function FailureSentence({ error, retry }: Pick<ErrorStateProps, 'error' | 'retry'>) {
  const waits = retry !== undefined && isServerGone(error)
  useServerReturn(waits, retry ?? (() => undefined))
  return (
    <>
      {failureText(error)} {waits ? shellTekst.fout.vanzelf : null}
    </>
  )
}

/** Something failed: what, in the person's words, and how to go on. Said at once to a screen reader. */
export function ErrorState({ error, title = shellTekst.fout.titel, level = 2, retry, action }: ErrorStateProps) {
  return (
    <section className="sp-state" role="alert">
      <Title level={level}>{title}</Title>
      <p>
        <FailureSentence error={error} retry={retry} />
      </p>
      {retry ? <Button onClick={retry}>{shellTekst.fout.opnieuw}</Button> : null}
      {action}
    </section>
  )
}

/** The newest did not come; what stands below is from before, and stays. */
export function StaleNotice({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <Notice kind="error">
      <div className="sp-notice-row">
        <p>
          <b>{shellTekst.fout.nieuwste}</b> <FailureSentence error={error} retry={retry} /> {shellTekst.fout.vanEerder}
        </p>
        <Button onClick={retry}>{shellTekst.fout.opnieuw}</Button>
      </div>
    </Notice>
  )
}

/** A message that belongs to what stands beside it; `role="alert"` only for what must be read now. */
export function Notice({
  kind = 'info',
  children,
}: {
  readonly kind?: 'info' | 'error'
  readonly children: ReactNode
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={kind === 'error' ? 'alert' : undefined}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  )
}
