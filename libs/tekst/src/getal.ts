const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })
const twoDigits = new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: 2 })
const euros = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 })

/** A whole number as people write it: 1460 is "1.460". Rounds a fraction; absent is never passed as 0. */
export const getal = (n: number): string => whole.format(n)

/** A rate with at most one decimal: 9.84 is "9,8". */
export const decimaal = (n: number): string => oneDecimal.format(n)

/** A figure that is only roughly known, in two digits: 2468 is "2.500". */
export const ongeveer = (n: number): string => twoDigits.format(n)

/** A share between 0 and 1 as a whole percentage: 0.588 is "59 %" with a space that does not break. */
export const procent = (share: number): string => `${whole.format(share * 100)}\u00a0%`

/** An amount of money: 9 is "€ 9", 2.5 is "€ 2,50". */
export const bedrag = (amount: number): string =>
  `€\u00a0${Number.isInteger(amount) ? whole.format(amount) : euros.format(amount).replace(/,(\d)$/, ',$10')}`

/** The number with the noun that fits it: (1, 'activiteit', 'activiteiten') is "1 activiteit"; 0 takes the plural. */
export const aantal = (n: number, one: string, many: string): string => `${getal(n)} ${n === 1 ? one : many}`

/** The singular for exactly one, else the plural: for verbs ("staat" or "staan"). */
export const bij = (n: number, one: string, many: string): string => (n === 1 ? one : many)

/** A list in a sentence: "1", "1 en 2", "1, 2 en 3"; an empty list is an empty string. */
export const opsomming = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1) ?? ''}`

/** "niveau" in front of codes: "niveau 3", "niveau 3 en 4". */
export const niveaus = (codes: readonly string[]): string => `niveau ${opsomming(codes)}`

/** First letter as a capital; the rest stays. */
export const hoofdletter = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
