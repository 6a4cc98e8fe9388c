import { UnreadableFile, type UnreadableCode } from './unreadable-file'

/** How the bytes of a file begin says what it is, whatever its name. */
export type FileKind = 'ZIP' | 'TEXT'

interface Signature {
  readonly bytes: readonly number[]
  readonly code: UnreadableCode
  readonly what: string
}

const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')]

const FOREIGN: readonly Signature[] = [
  { bytes: ascii('%PDF'), code: 'WRONG_FILE_TYPE', what: 'een PDF' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: 'WRONG_FILE_TYPE', what: 'een afbeelding (PNG)' },
  { bytes: [0xff, 0xd8, 0xff], code: 'WRONG_FILE_TYPE', what: 'een afbeelding (JPG)' },
  { bytes: ascii('GIF8'), code: 'WRONG_FILE_TYPE', what: 'een afbeelding (GIF)' },
  { bytes: [0x1f, 0x8b], code: 'WRONG_FILE_TYPE', what: 'een ingepakt bestand (gzip)' },
  { bytes: ascii('Rar!'), code: 'WRONG_FILE_TYPE', what: 'een ingepakt bestand (RAR)' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], code: 'WRONG_FILE_TYPE', what: 'een ingepakt bestand (7z)' },
  { bytes: ascii('{\\rtf'), code: 'WRONG_FILE_TYPE', what: 'een tekstdocument (RTF)' },
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
]
const MARKUP = /^\s*(?:<!doctype html|<html|<head|<body|<table|<meta|<\?xml|<!--)/i
const JSON_START = /^\s*[[{]\s*["{[\d\]}]/

const WHAT_TO_DO = 'Sla de lijst op als Excel-werkmap (.xlsx) of als CSV en probeer het opnieuw.'

const startsWith = (head: Buffer, bytes: readonly number[]): boolean => bytes.every((byte, at) => head[at] === byte)

const refuse = (code: UnreadableCode, what: string): never => {
  throw new UnreadableFile(code, `Dit bestand is ${what}, geen Excel-werkmap of CSV. ${WHAT_TO_DO}`)
}

/** A workbook with a password is kept in the same container as an old one. */
function refuseOle(head: Buffer): never {
  if (head.includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new UnreadableFile(
      'ENCRYPTED',
      'Dit bestand is met een wachtwoord beveiligd. Haal het wachtwoord eraf en probeer het opnieuw.',
    )
  const message =
    'Dit is een oud Excel-bestand (.xls) of een ander oud Office-bestand. Open het in Excel en sla het op als Excel-werkmap (.xlsx).'
  throw new UnreadableFile('OLD_EXCEL', message)
}

function refuseMarkup(head: Buffer): void {
  const text = head
    .subarray(0, 512)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
  if (MARKUP.test(text)) refuse('WRONG_FILE_TYPE', 'een webpagina of XML-bestand')
  if (JSON_START.test(text)) refuse('WRONG_FILE_TYPE', 'een JSON-bestand')
}

/** Zip or text by the first bytes of a file; throws `UnreadableFile` with what it is for anything else. */
export function fileKind(head: Buffer): FileKind {
  if (ZIPS.some(zip => startsWith(head, zip))) return 'ZIP'
  if (startsWith(head, OLE)) return refuseOle(head)
  const foreign = FOREIGN.find(({ bytes }) => startsWith(head, bytes))
  if (foreign) refuse(foreign.code, foreign.what)
  refuseMarkup(head)
  return 'TEXT'
}

const WORKBOOK_NAMES = ['xlsx', 'xlsm', 'xls']
const MAP_NAMES = ['geojson', 'topojson', 'json']

const endingOf = (fileName: string): string => /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

function textContradiction(ending: string): string | null {
  if (WORKBOOK_NAMES.includes(ending))
    return 'er staat gewone tekst in. Geef het de naam .csv, of sla het op als Excel-werkmap (.xlsx).'
  return MAP_NAMES.includes(ending)
    ? 'er staat geen JSON in. Download de kaart opnieuw als GeoJSON of TopoJSON; is het een lijst, geef het dan de naam .csv.'
    : null
}

function contradiction(kind: FileKind, ending: string): string | null {
  if (kind === 'TEXT') return textContradiction(ending)
  return WORKBOOK_NAMES.includes(ending) || ending === ''
    ? null
    : 'het is een ingepakt bestand of een Excel-werkmap. Is het een werkmap, geef het dan de naam .xlsx.'
}

/** Refuses a file of which the name says something else than its contents: nobody can tell which of the two was meant. */
export function checkName(kind: FileKind, fileName: string): void {
  const ending = endingOf(fileName)
  const why = contradiction(kind, ending)
  if (why) throw new UnreadableFile('WRONG_FILE_TYPE', `Dit bestand heet .${ending}, maar ${why}`)
}
