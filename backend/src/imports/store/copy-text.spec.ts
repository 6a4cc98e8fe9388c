import { arrayLiteral, copyLine } from './copy-text'

describe('tekst voor COPY', () => {
  it('lege cellen en ontbrekende waarden zijn niet hetzelfde', () => {
    expect(copyLine(['', null, ''])).toBe('\t\\N\t\n')
  })

  it('een tab, een nieuwe regel en een schuine streep breken de rij niet', () => {
    expect(copyLine(['a\tb', 'c\nd\r', 'e\\f'])).toBe('a\\tb\tc\\nd\\r\te\\\\f\n')
  })

  it('een NUL past niet in de database en valt weg, ook als hij in JSON staat', () => {
    expect(copyLine(['a\0b', JSON.stringify(['x\0y'])])).toBe('ab\t["xy"]\n')
  })

  it('een lijst wordt een array, ook met een aanhalingsteken erin', () => {
    expect(copyLine([arrayLiteral(['a', 'b"c', 'd\\e'])])).toBe('{"a","b\\\\"c","d\\\\\\\\e"}\n')
  })
})
