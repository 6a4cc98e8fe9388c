/** Fills of the textures; the drawings of these ids stand once on a page, in ChartPatterns. */
export const HATCH = 'url(#sp-hatch)'
export const DOTS = 'url(#sp-dots)'

const RAMP = 4

/** Colour of a niveau: a digit of the ramp; a gemeente's fifth level takes the last step. */
export const levelStep = (code: string): number => Math.min(Math.max(Number.parseInt(code, 10) || 1, 1), RAMP)

/** Solid fill of a niveau. */
export const levelFill = (code: string): string => `var(--sp-level-${levelStep(code)})`

/** Hatched fill in the niveau's own colour: same length scale, less certainty. */
export const levelHatch = (code: string): string => `url(#sp-level-hatch-${levelStep(code)})`
