/** What a figure says about itself once it has left the screen: in a file, on a slide, in a mail. */
export interface FigureAbout {
  /** Words of a file name: gemeente, chart, measure, choice and day. */
  readonly fileWords: readonly string[]
  /** Whose figures: stands small above the title of a picture. */
  readonly owner: string
  /** Labelled lines: gemeente, peildatum, choice, source, and that it is invented where it is. */
  readonly lines: readonly (readonly [label: string, text: string])[]
  /** Remarks without which the figures are misread; each a sentence. */
  readonly notes: readonly string[]
}
