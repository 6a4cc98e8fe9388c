const MAX_SLUG = 40

/** First words of addresses that the server itself answers; a register may not stand in their way. */
const SERVER_WORDS = ['assets', 'auth', 'exports', 'graphql', 'health', 'imports', 'metrics', 'reports']

/** A name as it reads in an address: "'s-Hertogenbosch" becomes "s-hertogenbosch"; a name without letters "register". */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SLUG)
    .replace(/^-+|-+$/g, '')
  return slug === '' ? 'register' : slug
}

/** The slug itself when it is free and no word of the server, else with the first free number from 2. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  if (!taken.includes(slug) && !SERVER_WORDS.includes(slug)) return slug
  let number = 2
  while (taken.includes(`${slug}-${String(number)}`)) number += 1
  return `${slug}-${String(number)}`
}
