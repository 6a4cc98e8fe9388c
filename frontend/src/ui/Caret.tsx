/** The small arrow of everything that opens downwards. Decoration only. */
export function Caret() {
  return (
    <svg className="sp-caret" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
      <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
