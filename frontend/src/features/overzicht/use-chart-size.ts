import { useWidth, type ChartSize } from '@sportpiramide/charts'
import { usePrint } from './use-print'

/** Ref for the box of a chart and its size: as wide as the box, or the given size on paper. */
export const useChartSize = (fallback: number, paper: ChartSize) => {
  const [box, width] = useWidth(fallback)
  const isPrint = usePrint()
  return [box, isPrint ? paper : { width }] as const
}
