import { FIELD_NAMES } from './column-words.data.js'
import { fieldsOfHeader } from './header-words.js'
import type { ActivityField } from './import-types.js'
import type { SourceColumn } from './source-column.js'

function whyUnused(column: SourceColumn, headerOf: ReadonlyMap<ActivityField, string>): string {
  const wanted = column.named ? fieldsOfHeader(column.header)[0]?.field : undefined
  if (!wanted) return 'deze kop herkennen we niet'
  const winner = headerOf.get(wanted)
  if (winner !== undefined) return `${FIELD_NAMES[wanted]} komt al uit "${winner}"`
  if (wanted === 'deelnemers') return 'dit lijkt een totaal, en wij lezen deelnemers per keer'
  if (wanted === 'kenmerk') return 'dezelfde waarde komt vaker voor, dus het is geen vast kenmerk'
  return `de cellen lijken niet op ${FIELD_NAMES[wanted]}`
}

/** What stands in a column that is not kept, so that a person can tell whether it is wanted. */
function kindOfCells({ content }: SourceColumn): string {
  if (content.share('deelnemers') >= 0.8) return 'getallen'
  if (content.share('bevestigd') >= 0.8) return 'datums'
  if (content.share('omschrijving') >= 0.5) return 'lange teksten'
  return content.distinct < 0.3 ? 'een paar woorden die terugkomen' : 'korte teksten'
}

/** Why a column is not used, in Dutch, and what kind of cells were left behind with it. */
export const unusedReason = (column: SourceColumn, headerOf: ReadonlyMap<ActivityField, string>): string =>
  column.content.filled === 0
    ? 'Niet gebruikt: de kolom is leeg.'
    : `Niet gebruikt en niet bewaard: ${whyUnused(column, headerOf)}. Er staan ${kindOfCells(column)} in.`
