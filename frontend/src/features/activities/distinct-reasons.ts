interface Said {
  readonly fragment: string
  readonly effect: string
}

/** Reasons without those that say the same words again: "Parkinson" in the title and in the text is one sentence. */
export const distinctReasons = <Reason extends Said>(reasons: readonly Reason[]): readonly Reason[] => {
  const bySentence = new Map<string, Reason>()
  for (const reason of reasons) {
    const sentence = `${reason.fragment.toLowerCase()} ${reason.effect}`
    if (!bySentence.has(sentence)) bySentence.set(sentence, reason)
  }
  return [...bySentence.values()]
}
