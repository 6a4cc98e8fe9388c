import { shellTekst } from '@sportpiramide/tekst'
import type { ReactNode } from 'react'
import { failureText } from '../api/failure'
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
  readonly retry?: () => void
  readonly action?: ReactNode
}

/** Something failed: what, in the person's words, and how to go on. Said at once to a screen reader. */
export function ErrorState({ error, title = shellTekst.fout.titel, level = 2, retry, action }: ErrorStateProps) {
  return (
    <section className="sp-state" role="alert">
      <Title level={level}>{title}</Title>
      <p>{failureText(error)}</p>
      {retry ? <Button onClick={retry}>{shellTekst.fout.opnieuw}</Button> : null}
      {action}
    </section>
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
