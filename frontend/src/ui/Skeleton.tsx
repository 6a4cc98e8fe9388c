import { shellTekst } from '@sportpiramide/tekst'
import { useEffect, useState } from 'react'

const PATIENCE_MS = 3000

/** The shape of what comes, without a spinner; after three seconds one sentence. */
export function Skeleton({
  rows = 4,
  said = shellTekst.wachten.laden,
}: {
  readonly rows?: number
  readonly said?: string
}) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="sp-skeleton" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} />
      ))}
      <p role="status" className="sp-small">
        {late ? said : ''}
      </p>
    </div>
  )
}

/** The whole page while its script is on the way. */
export function PageSkeleton() {
  return (
    <main className="sp-page" id="inhoud">
      <Skeleton />
    </main>
  )
}
