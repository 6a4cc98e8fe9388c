import { bekendBij, GRAFIEK, MAATSTAF, zonderWeekZin } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { givenPlaces, knownYardsticks } from './overview.view'
import { maatKey } from './selection'
import type { Choice } from './use-choice'

/** The yardsticks that are known, one at a time; nothing to switch while only counts are. */
export function YardstickSwitch({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const known = knownYardsticks(data.overview)
  if (known.length < 2) return null
  const { apart, of } = givenPlaces(data.overview)
  const note = zonderWeekZin(apart, of)
  return (
    <div className="sp-yardsticks sp-no-print">
      <div className="sp-switch" role="group" aria-label={GRAFIEK.maatstaf}>
        {known.map(one => (
          <button
            key={one.yardstick}
            type="button"
            aria-pressed={one.yardstick === data.overview.yardstick}
            onClick={() => choice.choose({ maat: maatKey(one.yardstick) })}
          >
            {MAATSTAF[one.yardstick].naam}
            {one.yardstick === 'AANTAL' ? null : (
              <span> {bekendBij(one.known, one.of, one.yardstick === 'PLAATSEN_GESCHAT')}</span>
            )}
          </button>
        ))}
      </div>
      {note === '' ? null : <p className="sp-small">{note}</p>}
    </div>
  )
}
