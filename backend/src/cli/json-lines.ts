import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { opdrachtTekst } from '@sportpiramide/tekst'
import { Refused } from './command'

/** A line of the input with its number, from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Lines of a file, or of stdin without file; blank lines are passed over, a byte order mark too. Throws Refused when unreadable. */
export async function* readLines(file: string | undefined): AsyncGenerator<Line> {
  if (file !== undefined)
    await access(file).catch(() => {
      throw new Refused(opdrachtTekst.bestandOnleesbaar(file))
    })
  const input = file === undefined ? process.stdin : createReadStream(file)
  let number = 0
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    number++
    const text = number === 1 ? raw.replace(/^\uFEFF/, '') : raw
    if (text.trim() !== '') yield { number, text }
  }
}

/** Writes one line of JSON to stdout and waits when the reader is slower, so that memory stays small. */
export async function writeJsonLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
