import type { Readable } from 'node:stream'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { UnreadableFile } from './unreadable-file'

/** An archive in which each part can be read on its own, as often as needed. */
export interface ZipArchive {
  readonly names: readonly string[]
  has(name: string): boolean
  /** Opens a part as text. Throws `UnreadableFile` when it is damaged. */
  read(name: string): AsyncGenerator<string>
}

/** Bounds on what an archive may hold: a small file can unpack to terabytes. A register of 200,000 rows stays far below them. */
const MOST_ENTRIES = 5_000
const MOST_UNPACKED = 700 * 1024 * 1024
const MOST_IN_PART: readonly { readonly part: RegExp; readonly bytes: number }[] = [
  { part: /sharedStrings\.xml$/i, bytes: 80 * 1024 * 1024 },
  { part: /worksheets\//i, bytes: 500 * 1024 * 1024 },
]
/** Excel packs repetitive tables up to some 1:100; far beyond that is no table. */
const MOST_TIMES_SMALLER = 400
const SMALL = 10 * 1024 * 1024

const damaged = (): UnreadableFile =>
  new UnreadableFile(
    'DAMAGED',
    'Dit bestand is beschadigd of niet compleet. Open het in Excel, sla het opnieuw op en probeer het nog eens.',
  )
const tooLarge = (): UnreadableFile =>
  new UnreadableFile(
    'FILE_TOO_LARGE',
    'Dit bestand is uitgepakt veel te groot. Haal de tabbladen en kolommen weg die niet nodig zijn en probeer het opnieuw.',
  )

function checkEntry(entry: Entry): void {
  if (entry.isEncrypted())
    throw new UnreadableFile(
      'ENCRYPTED',
      'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw.',
    )
  const bound = MOST_IN_PART.find(({ part }) => part.test(entry.fileName))
  if (entry.uncompressedSize > (bound?.bytes ?? MOST_UNPACKED)) throw tooLarge()
  if (entry.uncompressedSize > SMALL && entry.uncompressedSize > entry.compressedSize * MOST_TIMES_SMALLER)
    throw tooLarge()
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry)
    unpacked += entry.uncompressedSize
    entries.set(entry.fileName, entry)
    if (entries.size > MOST_ENTRIES || unpacked > MOST_UNPACKED) throw tooLarge()
  }
  return entries
}

const open = (path: string): Promise<ZipFile> =>
  openPromise(path, { autoClose: false, validateEntrySizes: true, strictFileNames: false })

/** What goes wrong inside an archive is damage to the person, whatever the library calls it. */
const asDamaged = (error: unknown): UnreadableFile => (error instanceof UnreadableFile ? error : damaged())

async function* readPart(path: string, entry: Entry): AsyncGenerator<string> {
  const zip = await open(path)
  let stream: Readable | null = null
  try {
    stream = await zip.openReadStreamPromise(entry)
    stream.setEncoding('utf8')
    for await (const piece of stream) yield String(piece)
  } catch (error) {
    throw asDamaged(error)
  } finally {
    stream?.destroy()
    zip.close()
  }
}

async function listEntries(path: string): Promise<Map<string, Entry>> {
  const zip = await open(path)
  try {
    return await entriesOf(zip)
  } finally {
    zip.close()
  }
}

/** Opens an archive and checks what it holds before anything is unpacked. Throws `UnreadableFile` for a damaged or oversized one. */
export async function openZip(path: string): Promise<ZipArchive> {
  const entries = await listEntries(path).catch((error: unknown) => {
    throw asDamaged(error)
  })
  return {
    names: [...entries.keys()],
    has: name => entries.has(name),
    read(name) {
      const entry = entries.get(name)
      if (!entry) throw damaged()
      return readPart(path, entry)
    },
  }
}
