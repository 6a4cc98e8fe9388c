import type { ReactNode } from 'react'

/** Entries of a legend on one or more lines; goes along into a downloaded picture. */
export function Legend({ children }: { readonly children: ReactNode }) {
  return (
    <p className="sp-legend" data-legend="">
      {children}
    </p>
  )
}

/** A patch of fill with its words. */
export function LegendPatch({ fill, children }: { readonly fill: string; readonly children: ReactNode }) {
  return (
    <span>
      <svg width="26" height="12" aria-hidden="true">
        <rect width="26" height="12" fill={fill} />
      </svg>
      {children}
    </span>
  )
}

/** A dotted line with its words: nothing in the list, or no figure known. */
export function LegendDots({ children }: { readonly children: ReactNode }) {
  return (
    <span>
      <svg width="10" height="14" aria-hidden="true">
        <path d="M5,0v14" stroke="var(--sp-ink-3)" strokeWidth="1.5" strokeDasharray="1.5 4" />
      </svg>
      {children}
    </span>
  )
}

/** An outline of which low and high are dotted, with its words: an estimate. */
export function LegendOutline({ children }: { readonly children: ReactNode }) {
  return (
    <span>
      <svg width="26" height="12" aria-hidden="true" fill="none" stroke="var(--sp-level-2)">
        <rect x="1" y="1" width="24" height="10" strokeDasharray="2 3" />
        <rect x="6" y="1" width="14" height="10" strokeWidth="2" />
      </svg>
      {children}
    </span>
  )
}
