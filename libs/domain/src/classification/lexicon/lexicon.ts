import { bewegenLexicon } from './bewegen.data.js'
import { buitenLexicon } from './buiten.data.js'
import { groepenLexicon } from './groepen.data.js'
import { interventiesLexicon } from './interventies.data.js'
import { labelsLexicon } from './labels.data.js'
import { maatwerkLexicon } from './maatwerk.data.js'
import { Matcher } from './matcher.js'
import { openLexicon } from './open.data.js'
import { parseLexicon } from './parse-lexicon.js'
import { scopesLexicon } from './scopes.data.js'
import { zorgLexicon } from './zorg.data.js'

/** All phrases that speak for a niveau, doelgroep or thema. */
export const lexicon = parseLexicon([
  bewegenLexicon,
  buitenLexicon,
  zorgLexicon,
  maatwerkLexicon,
  groepenLexicon,
  openLexicon,
  interventiesLexicon,
  labelsLexicon,
])

/** Finds the phrases of `lexicon`. */
export const phraseMatcher = new Matcher(lexicon)

/** Finds negations and plans. */
export const scopeMatcher = new Matcher(parseLexicon([scopesLexicon]))
