import { type ReactNode, useEffect, useRef } from 'react'

/** The conclusion of a step. A new step takes the focus, so that it is read aloud; the first one of a page does not. */
export function StepHeading({ stepKey, children }: { readonly stepKey: string; readonly children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(stepKey)
  useEffect(() => {
    if (shown.current === stepKey) return
    shown.current = stepKey
    heading.current?.focus()
  }, [stepKey])
  return (
    <h1 ref={heading} tabIndex={-1} className="sp-step-title">
      {children}
    </h1>
  )
}
