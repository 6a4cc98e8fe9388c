const SAYS_NOTHING = new Set(
  '[weggelaten] - – — . ? na n/a #n/b n.v.t. n.v.t nvt n.b. nb onbekend volgt ntb n.t.b. nog niet bekend niet bekend niet van toepassing weet niet geen idee'
    .split(' ')
    .concat(['nog niet bekend', 'niet bekend', 'niet van toepassing', 'weet niet', 'geen idee', 'n.v.t']),
)

/** Whether a cell says that nothing is known ("-", "NA", "n.v.t.", "onbekend"); such a cell is as good as empty. */
export const saysNothing = (text: string): boolean => SAYS_NOTHING.has(text.trim().toLowerCase())
