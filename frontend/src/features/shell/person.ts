const YEAR_S = 31_536_000

/** Demo only: the next request is from this person (cookie sp_person, an id without meaning outside the demo). */
export const becomePerson = (id: string): void => {
  document.cookie = `sp_person=${encodeURIComponent(id)}; path=/; max-age=${YEAR_S}; samesite=lax`
}
