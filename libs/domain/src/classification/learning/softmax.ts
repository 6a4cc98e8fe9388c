/** Chances from scores, summing to 1; safe for large scores; a higher temperature makes them flatter. */
export function softmax(scores: readonly number[], temperature = 1): number[] {
  const highest = Math.max(...scores)
  const raised = scores.map(score => Math.exp((score - highest) / temperature))
  const total = raised.reduce((sum, value) => sum + value, 0)
  return raised.map(value => value / total)
}
