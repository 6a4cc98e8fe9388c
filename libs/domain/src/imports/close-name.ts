import { normaliseName } from './wijk-match.js'

/** Number of letters to add, drop or replace to come from one word to the other. */
function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 0; row < one.length; row++) {
    const line = [row + 1]
    for (let at = 0; at < other.length; at++) {
      const replaced = (above[at] ?? 0) + (one[row] === other[at] ? 0 : 1)
      line.push(Math.min(replaced, (above[at + 1] ?? 0) + 1, (line[at] ?? 0) + 1))
    }
    above = line
  }
  return above[other.length] ?? 0
}

/** One slip of the pen in a short name, two in a long one; a name of three letters is too short to guess at. */
const mostSlips = (name: string): number => {
  if (name.length < 4) return 0
  return name.length < 8 ? 1 : 2
}

/** The name that was probably meant, by the number of letters that differ; null when none is close, or when two are as close. */
export function closeName(name: string, names: readonly string[]): string | null {
  const plain = normaliseName(name)
  const near = [...new Set(names)]
    .map(candidate => ({ candidate, slips: editDistance(plain, normaliseName(candidate)) }))
    .filter(({ slips }) => slips <= mostSlips(plain))
    .sort((one, other) => one.slips - other.slips)
  const [first, second] = near
  return first && first.slips !== second?.slips ? first.candidate : null
}
