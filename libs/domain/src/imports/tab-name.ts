import { isPersonName } from './name-lists.js'
import { isGivenNameAlone } from './person-names.js'
import { maskPersons } from './persons.js'

const isPersons = (name: string): boolean => {
  const words = name.trim().split(/[\s_]+/)
  if (words.length > 1 && isPersonName(words.join(' '))) return true
  return isGivenNameAlone(words.at(-1) ?? '') || maskPersons(name.replaceAll('_', ' ')).found.length > 0
}

/**
 * Names of tabs as they may be kept, in their own order: one that names a person ("Fatima", "lijst Jan de Vries") becomes "tabblad 3".
 * "Roos" or "Jan" may be a word or a month; between other names of persons it is a name too.
 */
export function safeTabNames(names: readonly string[]): string[] {
  const persons = names.map(isPersons)
  const among = persons.includes(true)
  return names.map((name, at) => (persons[at] || (among && isPersonName(name.trim())) ? `tabblad ${at + 1}` : name))
}
