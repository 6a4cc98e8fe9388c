import { type ComponentProps, useEffect, useRef } from 'react'

/** A part that takes the focus when it appears, so that a keyboard goes on where something happened and a screen reader reads it. */
export function Focused(props: ComponentProps<'div'>) {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => part.current?.focus(), [])
  return <div {...props} ref={part} tabIndex={-1} />
}
