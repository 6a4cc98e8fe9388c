/** The digit of a niveau in its colour; B for outside the pyramid. The word stands beside it. */
export function LevelDigit({ niveau }: { readonly niveau: string }) {
  return (
    <span className={`sp-level sp-level-${niveau}`} aria-hidden="true">
      {niveau === 'buiten' ? 'B' : niveau}
    </span>
  )
}
