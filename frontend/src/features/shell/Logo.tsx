const STEPS = [
  { x: 9, y: 0, width: 4, level: 4 },
  { x: 6.5, y: 5.3, width: 9, level: 3 },
  { x: 3, y: 10.6, width: 16, level: 2 },
  { x: 0, y: 16, width: 22, level: 1 },
]

/** The mark of the product: four steps, wide at the bottom. Decoration beside the name. */
export function Logo() {
  return (
    <svg width="22" height="20" viewBox="0 0 22 20" aria-hidden="true">
      {STEPS.map(({ level, ...place }) => (
        <rect key={level} {...place} height="4" fill={`var(--sp-level-${level})`} />
      ))}
    </svg>
  )
}
