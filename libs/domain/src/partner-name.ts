/**
 * One spelling for the name of a partner, to find it again: "´S-PORT ", "'s-port" and "S-Port" are the same. Accents, capitals,
 * dots, quotes and double spaces do not count; dashes do, since "Sport-Plus" may be another club.
 */
export function partnerNameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f´`'’‘"“”.,]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
