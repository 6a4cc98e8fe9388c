/** Exit code of a start with a wrong setting (EX_CONFIG of sysexits.h). */
export const EXIT_BAD_SETTING = 78

/**
 * A variable that cannot be used. `line` is one Dutch line for whoever starts the server: the variable, what it should be,
 * and whether something was there; never the value itself, which may be a secret in the wrong place.
 */
export class BadSetting extends Error {
  readonly line: string

  constructor(
    readonly variable: string,
    expected: string,
    given?: string,
  ) {
    const shown = given === undefined ? '' : ` (nu: ${given === '' ? 'leeg' : '***'})`
    super(`${variable} ${expected}${shown}`)
    this.line = `Instelling ${this.message}`
  }
}
