import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { compressedFile } from './compressed'

describe('een bestand van de schermen', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sp-pages-'))
  const page = join(folder, 'index.html')
  afterAll(() => rmSync(folder, { recursive: true }))

  const build = (content: string, second: number): void => {
    writeFileSync(page, content)
    utimesSync(page, second, second)
  }
  const sent = async (): Promise<string> => gunzipSync(await compressedFile(page, 'gzip')).toString()

  it('dat opnieuw gebouwd is, gaat niet meer in zijn oude vorm de deur uit', async () => {
    build('eerste', 1)
    expect(await sent()).toBe('eerste')
    build('tweede', 2)
    expect(await sent()).toBe('tweede')
  })

  it('wordt van een bouw maar één keer ingepakt', async () => {
    build('eerste', 1)
    expect(await compressedFile(page, 'gzip')).toBe(await compressedFile(page, 'gzip'))
  })
})
