import { bekendBij, GRAFIEK, MAATSTAF } from '@sportpiramide/tekst'
import type { OverviewQuery } from '../../generated/graphql'
import { knownYardsticks } from './overview.view'
import { maatKey } from './selection'
import type { Choice } from './use-choice'

/** The yardsticks that are known, one at a time; nothing to switch while only counts are. */
export function YardstickSwitch({ data, choice }: { readonly data: OverviewQuery; readonly choice: Choice }) {
  const known = knownYardsticks(data.overview)
  if (known.length < 2) return null
  return (
    <div className="sp-switch sp-no-print" role="group" aria-label={GRAFIEK.maatstaf}>
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
  )
}
