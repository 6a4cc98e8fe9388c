import { BUITEN, taxonomy } from '@sportpiramide/domain'

/** Niveaus of the pyramid in the order it is drawn: care on top, without "buiten". */
export const pyramidNiveaus: readonly string[] = taxonomy.niveaus
  .map(niveau => niveau.code)
  .filter(code => code !== BUITEN)
  .reverse()

/** Doelgroepen in the order of the taxonomy. */
export const pyramidDoelgroepen: readonly string[] = taxonomy.doelgroepen.map(term => term.code)
