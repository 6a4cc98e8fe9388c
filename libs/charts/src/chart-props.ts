import type { ChartSize } from './placed.js'

/** What every chart takes: neutral input, room, what is chosen, and what to do when a mark is chosen. */
export interface ChartProps<Input> {
  readonly input: Input
  readonly size: ChartSize
  /** Accessible name of the whole drawing. */
  readonly title: string
  /** Key of the chosen mark, or null. */
  readonly selected: string | null
  readonly onSelect: (key: string) => void
  /** The key a tooltip names: "Enter: toon de activiteiten". */
  readonly nextKey: string
}
