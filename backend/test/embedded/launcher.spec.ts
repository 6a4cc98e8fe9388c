import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { realpathSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { serverAccount, type Account } from '../../src/database/embedded/account'
import { packagedBinaries } from '../../src/database/embedded/binaries'
import { lifeOf, readPostmaster } from '../../src/database/embedded/postmaster'
import { compileLauncher, LauncherProcess, type Opened } from './launcher-process'

jest.setTimeout(60_000)

const isRoot = process.getuid?.() === 0
const asRoot = isRoot ? it : it.skip

describe('de eigen PostgreSQL', () => {
  let base: string
  let script: string
  let bin: string
  const started: LauncherProcess[] = []

  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'eigen-postgres-'))
    chmodSync(base, 0o755)
    script = compileLauncher(join(base, 'launcher'))
    const given = process.env['TEST_PG']
    bin = given && given !== 'embedded' ? given : await packagedBinaries(serverAccount(), join(base, 'cache'))
  })
  afterEach(async () => {
    const running = started.splice(0).filter(({ child }) => child.exitCode === null && child.signalCode === null)
    await Promise.all(running.map(process => process.end('SIGTERM')))
  })
  afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 }))

  const folder = (name: string): string => join(base, name)
  const cluster = (dataDir: string): string => realpathSync(join(dataDir, 'pg'))
  const pidOf = (dataDir: string): number => readPostmaster(cluster(dataDir))?.pid ?? 0
  const isUp = (dataDir: string): boolean => lifeOf(pidOf(dataDir), cluster(dataDir)) === 'server'

  function launch(dataDir: string, account: Account = null): LauncherProcess {
    const launched = new LauncherProcess(script, dataDir, bin, account)
    started.push(launched)
    return launched
  }

  async function query<Row>(url: string, sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(sql)).rows as Row[]
    } finally {
      await client.end()
    }
  }

  /** A data folder with one committed row, closed again. */
  async function filled(name: string, account: Account = null): Promise<string> {
    mkdirSync(folder(name))
    if (account) chownSync(folder(name), account.uid, account.gid)
    const process = launch(folder(name), account)
    await query((await process.opened).owner, 'create table bewaard as select 1 as een')
    await process.end('SIGTERM')
    return folder(name)
  }
  const kept = ({ owner }: Opened): Promise<unknown[]> => query(owner, 'select een from bewaard')

  it('maakt zichzelf in een lege map en gaat weer uit', async () => {
    const dataDir = folder('koud')
    const process = launch(dataDir)
    const { app } = await process.opened
    expect(await query(app, 'select current_user as wie')).toEqual([{ wie: 'sportpiramide_app' }])
    expect(await process.end('SIGTERM')).toBe(0)
    expect(existsSync(join(cluster(dataDir), 'postmaster.pid'))).toBe(false)
  })

  it('bewaart wat erin staat tot de volgende start', async () => {
    const dataDir = await filled('warm')
    expect(await kept(await launch(dataDir).opened)).toEqual([{ een: 1 }])
  })

  it('laat niemand binnen zonder het wachtwoord, dat alleen de eigenaar kan lezen', async () => {
    const dataDir = folder('wachtwoord')
    const { port } = await launch(dataDir).opened
    await expect(
      query(`postgresql://sportpiramide_app:fout@127.0.0.1:${port}/sportpiramide`, 'select 1'),
    ).rejects.toMatchObject({
      code: '28P01',
    })
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('luistert alleen op deze machine', async () => {
    const { port } = await launch(folder('adres')).opened
    const outside = Object.values(networkInterfaces())
      .flatMap(list => list ?? [])
      .filter(one => !one.internal && one.family === 'IPv4')
    for (const { address } of outside)
      await expect(query(`postgresql://x:x@${address}:${port}/x`, 'select 1')).rejects.toMatchObject({
        code: 'ECONNREFUSED',
      })
    expect(
      readFileSync(join(cluster(folder('adres')), 'postmaster.pid'), 'utf8')
        .split('\n')[4]
        ?.trim(),
    ).toBe('')
  })

  it('geeft de toepassing een rol die geen eigenaar is en geen tabel mag maken', async () => {
    const { app } = await launch(folder('rol')).opened
    await expect(query(app, 'create table eigen (n int)')).rejects.toMatchObject({ code: '42501' })
    expect(await query(app, 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user')).toEqual([
      { rolsuper: false, rolbypassrls: false },
    ])
  })

  it('wordt na kill -9 van Node overgenomen door de volgende start, die hem ook uitzet', async () => {
    const dataDir = await filled('wees')
    const killed = launch(dataDir)
    await killed.opened
    await killed.end('SIGKILL')
    const orphan = pidOf(dataDir)
    const next = launch(dataDir)
    expect(await kept(await next.opened)).toEqual([{ een: 1 }])
    expect(pidOf(dataDir)).toBe(orphan)
    await next.end('SIGTERM')
    expect(lifeOf(orphan, cluster(dataDir))).not.toBe('server')
  })

  it('start na kill -9 van Node en van PostgreSQL zonder hulp, met alles wat bevestigd was', async () => {
    const dataDir = await filled('stroom-eraf')
    const killed = launch(dataDir)
    await killed.opened
    const postmaster = pidOf(dataDir)
    await killed.end('SIGKILL')
    process.kill(postmaster, 'SIGKILL')
    expect(await kept(await launch(dataDir).opened)).toEqual([{ een: 1 }])
    expect(pidOf(dataDir)).not.toBe(postmaster)
  })

  it('laat na kill -9 midden in het aanmaken niets half achter', async () => {
    const dataDir = folder('half')
    mkdirSync(dataDir)
    const killed = launch(dataDir)
    while (!readdirSync(dataDir).some(name => name.includes('.half-'))) await sleep(5)
    await sleep(150)
    await killed.end('SIGKILL')
    expect(existsSync(join(dataDir, 'pg'))).toBe(false)
    await launch(dataDir).opened
    expect(readdirSync(dataDir).filter(name => name.includes('half'))).toEqual([])
    expect(existsSync(join(dataDir, 'pg/PG_VERSION'))).toBe(true)
  })

  it('wordt gedeeld door twee processen; de laatste doet het licht uit', async () => {
    const dataDir = folder('samen')
    const first = launch(dataDir)
    const second = launch(dataDir)
    const [one, two] = await Promise.all([first.opened, second.opened])
    expect(one.port).toBe(two.port)
    await first.end('SIGTERM')
    expect(await query(two.app, 'select 1 as een')).toEqual([{ een: 1 }])
    await second.end('SIGTERM')
    expect(existsSync(join(cluster(dataDir), 'postmaster.pid'))).toBe(false)
  })

  it('telt een gedood proces niet mee als gebruiker', async () => {
    const dataDir = folder('geteld')
    const [first, second] = [launch(dataDir), launch(dataDir)]
    await Promise.all([first.opened, second.opened])
    await first.end('SIGKILL')
    await second.end('SIGTERM')
    expect(existsSync(join(cluster(dataDir), 'postmaster.pid'))).toBe(false)
  })

  // PostgreSQL itself sees through a number of another user's process, so the strangers here are of its own user.
  const ordinary: Account = isRoot ? { uid: 65534, gid: 65534 } : null

  /** Leaves the pid file of a server that was killed, with the number of another process in it. */
  function leavePid(dataDir: string, pid: number): void {
    const file = join(cluster(dataDir), 'postmaster.pid')
    writeFileSync(file, [pid, cluster(dataDir), 1, 54321, '', '127.0.0.1', '', 'ready', ''].join('\n'))
    if (ordinary) chownSync(file, ordinary.uid, ordinary.gid)
  }

  it('trekt zich niets aan van een oud pid-bestand waarvan het nummer nu van een ander is', async () => {
    const dataDir = await filled('oud-nummer', ordinary)
    const stranger = spawn('sleep', ['30'], { ...ordinary, cwd: '/', stdio: 'ignore' })
    leavePid(dataDir, stranger.pid ?? 0)
    expect(await kept(await launch(dataDir, ordinary).opened)).toEqual([{ een: 1 }])
    expect(isUp(dataDir)).toBe(true)
    stranger.kill('SIGKILL')
  })

  it('trekt zich niets aan van een pid-bestand van een zombie', async () => {
    const dataDir = await filled('zombie', ordinary)
    const options = { ...ordinary, cwd: '/', stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] }
    const parent = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], options)
    const zombie = Number(await new Promise(resolve => parent.stdout.once('data', resolve)))
    await sleep(400)
    expect(readFileSync(`/proc/${zombie}/stat`, 'utf8')).toMatch(/\) Z /)
    leavePid(dataDir, zombie)
    expect(await kept(await launch(dataDir, ordinary).opened)).toEqual([{ een: 1 }])
    parent.kill('SIGKILL')
  })

  it('neemt een slot over van een proces dat gedood is', async () => {
    const dataDir = await filled('slot')
    writeFileSync(join(dataDir, 'lock'), `${process.pid} 1`)
    expect(await kept(await launch(dataDir).opened)).toEqual([{ een: 1 }])
  })

  it('weigert een map waarvan het wachtwoordbestand weg is', async () => {
    const dataDir = await filled('vergeten')
    rmSync(join(dataDir, 'secrets.json'))
    expect((await launch(dataDir).opened).code).toBe('NO_PASSWORD')
  })

  it('weigert gegevens van een andere versie van PostgreSQL en laat ze heel', async () => {
    const dataDir = await filled('versie')
    const file = join(cluster(dataDir), 'PG_VERSION')
    const version = readFileSync(file, 'utf8')
    writeFileSync(file, '9\n')
    expect((await launch(dataDir).opened).code).toBe('OTHER_VERSION')
    writeFileSync(file, version)
    expect(await kept(await launch(dataDir).opened)).toEqual([{ een: 1 }])
  })

  asRoot('draait nooit als root', async () => {
    const dataDir = folder('root')
    await launch(dataDir).opened
    expect(statSync(`/proc/${pidOf(dataDir)}`).uid).not.toBe(0)
  })

  asRoot('draait bij een gewone gebruiker als die gebruiker', async () => {
    const nobody = { uid: 65534, gid: 65534 }
    const dataDir = folder('gewoon')
    mkdirSync(dataDir, { mode: 0o777 })
    chmodSync(dataDir, 0o777)
    const process = new LauncherProcess(script, dataDir, bin, nobody)
    started.push(process)
    expect(await query((await process.opened).app, 'select 1 as een')).toEqual([{ een: 1 }])
    expect(statSync(`/proc/${pidOf(dataDir)}`).uid).toBe(nobody.uid)
  })

  asRoot('werkt ook als root onder een gesloten map, waar PostgreSQL zelf niet bij kan', async () => {
    mkdirSync(folder('dicht'), { mode: 0o700 })
    const dataDir = folder('dicht/data')
    const first = launch(dataDir)
    await query((await first.opened).owner, 'create table bewaard as select 1 as een')
    await first.end('SIGTERM')
    const next = launch(dataDir)
    expect(await kept(await next.opened)).toEqual([{ een: 1 }])
    await next.end('SIGTERM')
    rmSync(cluster(dataDir), { recursive: true })
  })
})
