const MOST = 1000
/** Longer texts seldom come back. */
const LONGEST = 200

/**
 * The same function of a text, with a memory of at most `most` answers, for texts of at most `longest` signs. For texts that
 * come back often; a full memory is emptied, so it never grows. The answers are shared: nobody may change them.
 */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  most = MOST,
  longest = LONGEST,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return text => {
    if (text.length > longest) return answer(text)
    const before = known.get(text)
    if (before !== undefined) return before
    const made = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
