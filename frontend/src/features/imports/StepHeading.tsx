import { type ReactNode, type RefObject, useEffect, useRef } from 'react'

/** The step that was shown last; null before the first one of the page. */
export type LastStep = RefObject<string | null>

interface StepHeadingProps {
  readonly stepKey: string
  readonly lastRef: LastStep
  readonly children: ReactNode
}

/** The conclusion of a step. A new step takes the focus, so that it is read aloud; the first one of a page does not. */
export function StepHeading({ stepKey, lastRef, children }: StepHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (lastRef.current !== null && lastRef.current !== stepKey) heading.current?.focus()
    lastRef.current = stepKey
  }, [stepKey, lastRef])
  return (
    <h1 ref={heading} tabIndex={-1} className="sp-step-title">
      {children}
    </h1>
  )
}
