import { BUILT_IN } from './built-in-formats.data'
import { UnreadableFile } from './unreadable-file'
import { attribute, XmlScanner, type XmlEvents } from './xml-scanner'
import type { ZipArchive } from './zip-archive'

/** A tab of a workbook and the part that holds its cells. */
export interface WorkbookTab {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** What all tabs of a workbook share. */
export interface WorkbookParts {
  readonly tabs: readonly WorkbookTab[]
  readonly texts: readonly string[]
  /** Number format code of each cell style. */
  readonly formats: readonly string[]
  /** Days are counted from 1904 (old Mac workbooks) instead of 1900. */
  readonly from1904: boolean
}

const NOTHING: XmlEvents = { open: () => undefined, close: () => undefined, text: () => undefined }

/** Reads a whole part through event handlers; a part that is absent has no events. */
export async function scan(archive: ZipArchive, part: string, events: Partial<XmlEvents>): Promise<void> {
  if (!archive.has(part)) return
  const scanner = new XmlScanner({ ...NOTHING, ...events })
  for await (const piece of archive.read(part)) scanner.write(piece)
  scanner.end()
}

/** Targets of relations are relative to the folder of the part, or absolute within the archive. */
const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}/${target}`.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

interface Relation {
  readonly type: string
  readonly part: string
}

async function relationsOf(archive: ZipArchive, part: string): Promise<Map<string, Relation>> {
  const slash = part.lastIndexOf('/')
  const folder = slash < 0 ? '' : part.slice(0, slash)
  const relations = new Map<string, Relation>()
  await scan(archive, `${folder}${folder && '/'}_rels/${part.slice(slash + 1)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = attribute(attributes, 'Type')?.split('/').pop() ?? ''
      relations.set(attribute(attributes, 'Id') ?? '', {
        type,
        part: resolve(folder, attribute(attributes, 'Target') ?? ''),
      })
    },
  })
  return relations
}

const firstOf = (relations: ReadonlyMap<string, Relation>, type: string): string =>
  [...relations.values()].find(relation => relation.type === type)?.part ?? ''

const isTrue = (value: string | null): boolean => value === '1' || value === 'true'

function tabOf(attributes: string, relations: ReadonlyMap<string, Relation>): WorkbookTab | null {
  const relation = relations.get(attribute(attributes, 'id') ?? '')
  if (relation?.type !== 'worksheet') return null
  const state = attribute(attributes, 'state') ?? 'visible'
  return { name: attribute(attributes, 'name') ?? '', part: relation.part, hidden: state !== 'visible' }
}

async function readTabs(
  archive: ZipArchive,
  part: string,
  relations: ReadonlyMap<string, Relation>,
): Promise<{ tabs: WorkbookTab[]; from1904: boolean }> {
  const tabs: WorkbookTab[] = []
  let from1904 = false
  await scan(archive, part, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attribute(attributes, 'date1904'))
      const tab = name === 'sheet' ? tabOf(attributes, relations) : null
      if (tab) tabs.push(tab)
    },
  })
  return { tabs, from1904 }
}

/** Shared texts, runs of rich text joined; phonetic hints (rPh) are no part of what a person sees. */
async function readTexts(archive: ZipArchive, part: string): Promise<string[]> {
  const texts: string[] = []
  let current = ''
  let inText = false
  let hint = false
  await scan(archive, part, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 'rPh') hint = true
      else if (name === 't') inText = !hint
    },
    close(name) {
      if (name === 'si') texts.push(current.replace(/_x000D_/g, ''))
      else if (name === 'rPh') hint = false
      else if (name === 't') inText = false
    },
    text(text) {
      if (inText) current += text
    },
  })
  return texts
}

async function readFormats(archive: ZipArchive, part: string): Promise<string[]> {
  const codes = new Map<string, string>()
  const formats: string[] = []
  let inCells = false
  const codeOf = (id: string): string => codes.get(id) ?? BUILT_IN[Number(id)] ?? ''
  await scan(archive, part, {
    open(name, attributes) {
      const id = attribute(attributes, 'numFmtId') ?? '0'
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '')
      else if (name === 'cellXfs') inCells = true
      else if (name === 'xf' && inCells) formats.push(codeOf(id))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
  })
  return formats
}

const OTHER_DOCUMENTS: readonly { readonly part: RegExp; readonly what: string }[] = [
  { part: /^word\//, what: 'een Word-document' },
  { part: /^ppt\//, what: 'een PowerPoint-presentatie' },
  { part: /^xl\/workbook\.bin$/, what: 'een binaire Excel-werkmap (.xlsb)' },
  { part: /^content\.xml$/, what: 'een OpenDocument-bestand (.ods of .odt)' },
]

const notAWorkbook = (archive: ZipArchive): UnreadableFile => {
  const what =
    OTHER_DOCUMENTS.find(({ part }) => archive.names.some(name => part.test(name)))?.what ??
    'een ingepakt bestand (zip)'
  const message = `Dit bestand is ${what}, geen Excel-werkmap. Sla de lijst op als Excel-werkmap (.xlsx) of als CSV en probeer het opnieuw.`
  return new UnreadableFile('WRONG_FILE_TYPE', message)
}

/** Tabs, texts and formats of a workbook. Throws `UnreadableFile` for an archive that is something else. */
export async function readWorkbookParts(archive: ZipArchive): Promise<WorkbookParts> {
  const workbook = firstOf(await relationsOf(archive, ''), 'officeDocument') || 'xl/workbook.xml'
  if (!archive.has(workbook) || !workbook.endsWith('.xml') || archive.has('word/document.xml'))
    throw notAWorkbook(archive)
  const relations = await relationsOf(archive, workbook)
  const { tabs, from1904 } = await readTabs(archive, workbook, relations)
  if (tabs.length === 0) throw notAWorkbook(archive)
  const texts = await readTexts(archive, firstOf(relations, 'sharedStrings'))
  const formats = await readFormats(archive, firstOf(relations, 'styles'))
  return { tabs, texts, formats, from1904 }
}
