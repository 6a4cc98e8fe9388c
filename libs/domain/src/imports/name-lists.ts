import { nameLikeness } from './person-names.js'

/** Whether a text is one person's name: "Fatima el Idrissi", "mw. J. de Vries", "Jansen, P."; a single word only when it is a known given name. */
export const isPersonName = (text: string): boolean => nameLikeness(text) === 'SURE'

const parts = (text: string, signs: RegExp): string[] =>
  text
    .split(signs)
    .map(part => part.trim())
    .filter(part => part !== '')

/** Whether a text is a list of two or more names of persons. */
export function isNameList(text: string): boolean {
  const listed = parts(text, /[;\n,&/]|\ben\b/)
  return listed.length >= 2 && listed.filter(isPersonName).length >= Math.max(2, listed.length * 0.6)
}

/** Whether a text lists three or more parts that read as names; a list of single words ("Ouderen, Jongeren, Kinderen") needs given names among them. */
export function isParticipantList(text: string): boolean {
  const listed = parts(text, /[;\n,]/)
  const read = listed.map(nameLikeness)
  const nameLike = listed.filter((part, at) => read[at] !== 'NONE' || /^\p{Lu}\p{L}+$/u.test(part))
  if (nameLike.length < 3 || nameLike.length < listed.length * 0.6) return false
  const sure = read.filter(
    (likeness, at) => likeness === 'SURE' || (likeness === 'SHAPE' && / \p{Lu}/u.test(listed[at] ?? '')),
  )
  return sure.length >= nameLike.length / 2
}

/** Whether a whole cell is a person or a list of persons. */
export const looksLikePersons = (cell: string): boolean =>
  isPersonName(cell) || isNameList(cell) || isParticipantList(cell)
