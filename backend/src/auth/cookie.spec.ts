import { readCookie } from './cookie'

describe('het cookie dat zegt wie iemand is', () => {
  it.each([
    ['a=1; sp_person=abc; b=2', 'abc'],
    ['sp_person=a%20b', 'a b'],
    ['xsp_person=abc', null],
    ['sp_person=%E0%A4%A', null],
    [undefined, null],
  ])('in "%s" is %s', (header, expected) => {
    expect(readCookie(header, 'sp_person')).toBe(expected)
  })
})
