/** A mail address anywhere in a text. */
export const MAIL = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,6}\.\p{L}{2,24}/gu

/** A Dutch phone number, national or international, with the usual spaces, dashes and brackets. */
export const PHONE = /(?<![\w/.-])(?:\+\d{2}|00\d{2}|\(?0)(?:[\s().-]*\d){8,10}(?!\d)/g

/** Nine digits, also in groups, that may be a BSN. */
export const NINE_DIGITS = /(?<![\w/.,-])\d{3}[ .]?\d{3}[ .]?\d{3}(?![\w/-]|[.,]\d)/g

/** The elfproef of a BSN: nine digits, weights 9..2 and -1, sum divisible by eleven; nine zeros are no number. */
export function isBsn(text: string): boolean {
  const digits = text.replace(/\D/g, '')
  if (digits.length !== 9 || /^0+$/.test(digits)) return false
  const sum = Array.from(digits).reduce(
    (total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place),
    0,
  )
  return sum % 11 === 0
}

/** Whether a phone candidate has the length of a phone number and is no date or amount. */
export const isPhone = (text: string): boolean => {
  const digits = text.replace(/\D/g, '')
  return digits.startsWith('00') || text.startsWith('+')
    ? digits.length >= 10 && digits.length <= 14
    : digits.length === 10
}
