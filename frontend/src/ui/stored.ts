/** A preference of this browser; null when absent or when the browser refuses storage. Nothing personal is kept. */
export const readStored = (key: string): string | null => {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Keeps a preference, or removes it with null; a refusing browser simply forgets. */
export const writeStored = (key: string, value: string | null): void => {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Storage is a convenience: the screen works without.
  }
}
