import { isNameWithAge, NAME_WITH_AGE } from './around-persons.js'
import { MONTH_NAME } from './dutch-date.js'
import { hasOrganisationWord } from './organisation-words.js'
import { isBsn, isPhone, MAIL, NINE_DIGITS, PHONE } from './person-traces.js'

/** A kind of trace of a person in running text; `counts` says whether what the pattern found is one indeed. */
export interface TracePattern {
  /** Dutch, as the remark names it. */
  readonly kind: string
  readonly pattern: RegExp
  readonly counts: (match: string) => boolean
  /** A sign without which the pattern cannot be there; quicker to look for. */
  readonly sign?: string
}

// Every repetition has a bound or cannot match in two ways, so that a long cell costs no more than its length.
const MAIL_WRITTEN_OUT =
  /[\p{L}\d._%+'-]{1,64} ?[([](?:at|apenstaartje)[)\]] ?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/giu
const MAIL_IN_WORDS =
  /(?<![\p{L}\d])[\p{L}\d._-]{1,64} (?:at|apenstaartje) [\p{L}\d-]{1,63}(?: (?:punt|dot) [\p{L}\d-]{1,63}){0,3}(?: (?:punt|dot) |\.)(?:nl|com|org|net|eu|be|de|info)(?!\p{L})/giu
const PROFILE =
  /(?:https?:\/\/)?(?:[a-z]{1,4}\.)?(?:linkedin\.com\/(?:in|pub)|facebook\.com\/(?:people|profile\.php))[/?][^\s<>"]{1,200}/gi
const HANDLE = /(?<![\p{L}\d._%+'/-])@[\p{L}\d_][\p{L}\d_.]{1,30}[\p{L}\d_]/gu
const WHATSAPP = /(?:https?:\/\/)?(?:wa\.me|(?:api\.|chat\.|web\.)?whatsapp\.com)\/[^\s<>"]{1,200}/gi
const DUTCH_IBAN = /(?:(?<![\p{L}\d])|(?<=iban))NL\d{2}[ .-]?[A-Z]{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{2}(?!\d)/giu
const IBAN =
  /(?:(?<![\p{L}\d])|(?<=IBAN))[A-Z]{2}\d{2}(?:[A-Z\d]{11,30}|(?: [A-Z\d]{4}){2,7}(?: [A-Z\d]{1,3})?)(?![\p{L}\d])/gu
const PHONE_WITH_SLASH = /(?<![\w/.-])0\d{1,3} ?\/ ?\d{2,4}(?:[ .-]?\d){4,6}(?![\d/])/g
const MOBILE_AFTER_WORD =
  /(?=6)(?<=(?<!\p{L})(?:tel|telefoon|mob|mobiel|gsm|bel|app|sms|whatsapp)(?:[ -]?(?:nr|nummer))?\.?:?[ \t]{0,3}(?:naar |op |met )?)6[ -]?\d(?:[ -]?\d){7}(?!\d)/giu
const BSN_AFTER_WORD =
  /(?=\d)(?<=(?<!\p{L})(?:bsn|burgerservice|sofi)(?:[ -]?(?:nr|nummer))?\.?[:= -]{0,3})\d{3}[ .-]?\d{3}[ .-]?\d{3}(?!\d)/giu
const BIRTHDAY = new RegExp(
  `(?=\\d)(?<=(?<!\\p{L})geb(?:oren|oortedatum|datum|\\.)?(?: op)?[: ]{0,3})` +
    `(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:\\d{4}|\\d{2})|\\d{1,2} ${MONTH_NAME} \\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)`,
  'giu',
)
const PARTICLES = `(?:(?:van|de|der|den|het|ter|ten|te|el|al|von|vd|v\\.d\\.) ){0,3}`
const TITLE_WITH_NAME = new RegExp(
  `(?<!\\p{L})(?:[Dd]hr|[Mm]w|[Mm]evr|[Mm]evrouw|[Mm]eneer|[Dd]e [Hh]eer|[Dd]rs|[Ii]ng|[Jj]uf|[Jj]uffrouw|[Zz]uster|[Ff]am|[Ff]amilie)\\.? {1,2}(?:\\p{Lu}\\. ?){0,4}` +
    `${PARTICLES}\\p{Lu}[\\p{L}'’-]{0,30}(?: ${PARTICLES}\\p{Lu}[\\p{L}'’-]{1,30}){0,2}`,
  'gu',
)
const STREET = /(?:straat|laan|plein|weg|park|hof|kade|dreef|singel|pad)$/i

/** The check of an IBAN: the first four signs moved to the end, letters as numbers, rest one after division by 97. */
const isIban = (text: string): boolean => {
  const signs = text.replaceAll(' ', '')
  const rest = Array.from(signs.slice(4) + signs.slice(0, 4)).reduce((sum, sign) => {
    const value = Number.parseInt(sign, 36)
    return (sum * (value > 9 ? 100 : 10) + value) % 97
  }, 0)
  return rest === 1
}

const always = (): boolean => true

/** Traces of persons in the order in which they are taken out: an IBAN and a link before the phone number they seem to hold. */
export const TRACES: readonly TracePattern[] = [
  { kind: 'e-mailadres', pattern: MAIL, counts: always, sign: '@' },
  { kind: 'e-mailadres', pattern: MAIL_WRITTEN_OUT, counts: always },
  { kind: 'e-mailadres', pattern: MAIL_IN_WORDS, counts: always },
  { kind: 'persoonlijke pagina', pattern: PROFILE, counts: always, sign: '.com/' },
  { kind: 'gebruikersnaam', pattern: HANDLE, counts: match => !hasOrganisationWord(match.toLowerCase()), sign: '@' },
  { kind: 'telefoonnummer', pattern: WHATSAPP, counts: always },
  { kind: 'rekeningnummer', pattern: DUTCH_IBAN, counts: always },
  { kind: 'rekeningnummer', pattern: IBAN, counts: isIban },
  { kind: 'BSN', pattern: BSN_AFTER_WORD, counts: always },
  { kind: 'geboortedatum', pattern: BIRTHDAY, counts: always },
  { kind: 'telefoonnummer', pattern: MOBILE_AFTER_WORD, counts: always },
  { kind: 'telefoonnummer', pattern: PHONE_WITH_SLASH, counts: isPhone },
  { kind: 'telefoonnummer', pattern: PHONE, counts: isPhone },
  { kind: 'BSN', pattern: NINE_DIGITS, counts: isBsn },
  {
    kind: 'naam',
    pattern: NAME_WITH_AGE,
    counts: isNameWithAge,
  },
  {
    kind: 'naam',
    pattern: TITLE_WITH_NAME,
    counts: match => !STREET.test(match) && !hasOrganisationWord(match.toLowerCase()),
  },
]

/** A cheap look first: without one of these there is nothing to take out. */
export const WORTH_A_LOOK =
  /[@\d]|[([](?:at|apen)|whatsapp|\.com\/|(?:at|apenstaartje) |dhr|mw|mevr|meneer|de heer|drs|ing\.?|juf|zuster|fam/i
