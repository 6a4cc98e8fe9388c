/** Name of the cookie that says who somebody is in the demo; its value is an id without meaning outside the register. */
export const PERSON_COOKIE = 'sp_person'

/** Value of a cookie in a Cookie header; null when it is not there or cannot be read. */
export function readCookie(header: string | undefined, name: string): string | null {
  const pair = (header ?? '')
    .split(';')
    .map(part => part.trim())
    .find(part => part.startsWith(`${name}=`))
  if (pair === undefined) return null
  try {
    return decodeURIComponent(pair.slice(name.length + 1))
  } catch {
    return null
  }
}
