import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serverAccount } from '../../src/database/embedded/account'
import { majorVersion, packageFolder, runnableBinaries } from '../../src/database/embedded/binaries'

const asRoot = process.getuid?.() === 0 ? it : it.skip

describe('de meegeleverde bestanden van PostgreSQL', () => {
  let base: string

  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'binaries-'))
    chmodSync(base, 0o755)
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  /** The package as npm unpacks it with --ignore-scripts: without its symbolic links. */
  function unlinked(name: string): string {
    cpSync(packageFolder(), join(base, name), { recursive: true, filter: path => !lstatSync(path).isSymbolicLink() })
    return join(base, name)
  }

  it('zijn van versie 18', async () => {
    expect(await majorVersion(join(packageFolder(), 'native/bin'))).toBe('18')
  })

  it('werken ook als npm zijn scripts niet mocht draaien', async () => {
    const folder = unlinked('zonder-scripts')
    expect(existsSync(join(folder, 'native/lib/libicuuc.so.60'))).toBe(false)
    expect(await runnableBinaries(folder, serverAccount(), join(base, 'cache-1'))).toBe(join(folder, 'native/bin'))
    expect(existsSync(join(base, 'cache-1'))).toBe(false)
  })

  asRoot('worden gekopieerd als het project in een gesloten map staat', async () => {
    mkdirSync(join(base, 'dicht'), { mode: 0o700 })
    const folder = unlinked('dicht/pakket')
    const found = await runnableBinaries(folder, serverAccount(), join(base, 'cache-2'))
    expect(found.startsWith(join(base, 'cache-2'))).toBe(true)
    expect(await runnableBinaries(folder, serverAccount(), join(base, 'cache-2'))).toBe(found)
  })
})
