import { cijfer, GRAFIEK, isNietPerWeek, LEEGTE, nietPerWeekTekst, type Leegte } from '@sportpiramide/tekst'
import type { AmountPartsFragment, OverviewQuery, Yardstick } from '../../generated/graphql'

type Overview = OverviewQuery['overview']

/** Whether the chart shows places per 1,000: only with a denominator, and only when every known amount has a rate. */
export const isPerThousand = ({ yardstick, levels }: Overview): boolean => {
  const known = levels.filter(level => level.amount.places !== null)
  return yardstick !== 'AANTAL' && known.length > 0 && known.every(level => level.amount.per1000 !== null)
}

/** An amount in the yardstick shown; null is nothing in the list or no figure known, which is not zero. */
export const amountIn = (yardstick: Yardstick, amount: AmountPartsFragment): number | null => {
  if (amount.activities === 0) return null
  return yardstick === 'AANTAL' ? amount.activities : amount.places
}

/** What stands where there is no amount: why it is empty, only trajecten and single events ("4 trajecten"), or places not known. */
export const wordInstead = (amount: AmountPartsFragment, state: Leegte): string => {
  if (amount.activities === 0) return LEEGTE[state].woord
  return isNietPerWeek(amount) ? nietPerWeekTekst(amount) : GRAFIEK.onbekend
}

/** An amount as it is printed: its figure, an estimate as a range, or the word instead. */
export const figureOrWord = (yardstick: Yardstick, amount: AmountPartsFragment, state: Leegte): string =>
  amountIn(yardstick, amount) === null ? wordInstead(amount, state) : cijfer(yardstick, amount)

/** How a chart marks an amount without a figure: nothing is there, or there is offer but no figure in this unit. */
export const markInstead = (amount: AmountPartsFragment, state: Leegte): 'APART' | 'MISSING' =>
  amount.activities > 0 || !LEEGTE[state].isLeeg ? 'APART' : 'MISSING'

/** Low and high of an estimate; undefined in the other yardsticks, which have none. */
export const rangeIn = (yardstick: Yardstick, { places, low, high }: AmountPartsFragment) =>
  yardstick !== 'PLAATSEN_GESCHAT' || places === null ? undefined : { low: low ?? places, high: high ?? places }

/** Factor from places to what is drawn: 1, or the rate per place when the chart is per 1,000. */
export const drawnPerPlace = (amount: AmountPartsFragment, perThousand: boolean): number =>
  perThousand && amount.per1000 !== null && amount.places ? amount.per1000 / amount.places : 1
