import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The first of these starts may have to build the whole product.
jest.setTimeout(240_000)

const root = join(__dirname, '../../..')

/** What a process wrote and how it ended. */
interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly seconds: number
}

/** The product as a person starts it, in a process of its own. */
class Product {
  private out = ''
  private err = ''
  private readonly began = Date.now()
  readonly child: ChildProcess
  readonly ended: Promise<Ended>

  constructor(command: readonly string[], env: Record<string, string>) {
    const [program = '', ...args] = command
    const clean = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '' }
    this.child = spawn(program, args, { cwd: root, env: { ...clean, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    this.child.stdout?.on('data', (data: Buffer) => (this.out += data.toString()))
    this.child.stderr?.on('data', (data: Buffer) => (this.err += data.toString()))
    this.ended = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      out: this.out,
      err: this.err,
      seconds: (Date.now() - this.began) / 1000,
    }))
  }

  async ready(): Promise<string> {
    for (;;) {
      const address = /^ready (http:\S+)$/m.exec(this.out)?.[1]
      if (address !== undefined) return address
      const ended = await Promise.race([this.ended, new Promise<null>(resolve => setTimeout(() => resolve(null), 20))])
      if (ended) throw new Error(`stopte met ${String(ended.code)}: ${ended.err.slice(-2000)}`)
    }
  }

  async stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<Ended & { took: number }> {
    const asked = Date.now()
    this.child.kill(signal)
    return { ...(await this.ended), took: (Date.now() - asked) / 1000 }
  }
}

describe('npm start', () => {
  let base: string
  let dataDir: string
  const started: Product[] = []

  beforeAll(() => {
    base = mkdtempSync(join(tmpdir(), 'npm-start-'))
    chmodSync(base, 0o755)
    dataDir = join(base, 'data')
  })
  afterEach(async () => {
    const running = started.splice(0).filter(({ child }) => child.exitCode === null && child.signalCode === null)
    await Promise.all(running.map(product => product.stop('SIGTERM')))
  })
  afterAll(() => rmSync(base, { recursive: true, force: true }))

  function launch(env: Record<string, string> = {}, command = [process.execPath, 'backend/start.mjs']): Product {
    const product = new Product(command, { PORT: '0', DATA_DIR: dataDir, ...env })
    started.push(product)
    return product
  }
  const serverStands = (): boolean => existsSync(join(dataDir, 'pg/postmaster.pid'))

  it('zegt op een eigen regel waar het product te openen is, en verder niets op stdout', async () => {
    const product = launch()
    const address = await product.ready()
    expect((await fetch(`${address}/health/ready`)).status).toBe(200)
    const { code, out, took } = await product.stop('SIGTERM')
    expect([code, out]).toEqual([0, `ready ${address}\n`])
    expect(took).toBeLessThan(10)
    expect(serverStands()).toBe(false)
  })

  it('geeft de pagina op elk adres van een scherm, en niet op een adres van de server', async () => {
    const address = await launch().ready()
    const page = await fetch(`${address}/duinrade/overzicht`)
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
    const asset = await fetch(`${address}${script}`, { headers: { 'accept-encoding': 'br' } })
    expect([asset.status, asset.headers.get('content-encoding')]).toEqual([200, 'br'])
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${address}/assets/bestaat-niet.js`)).status).toBe(404)
    expect((await fetch(`${address}/..%2f..%2fpackage.json`)).headers.get('content-type')).toContain('text/html')
  })

  it('stopt ook op Ctrl-C binnen tien seconden met 0', async () => {
    const product = launch()
    await product.ready()
    const { code, took } = await product.stop('SIGINT')
    expect(code).toBe(0)
    expect(took).toBeLessThan(10)
    expect(serverStands()).toBe(false)
  })

  it('stopt net zo als npm het signaal krijgt', async () => {
    const product = launch({}, ['npm', 'start'])
    const address = await product.ready()
    await product.stop('SIGTERM')
    for (let i = 0; i < 100 && serverStands(); i++) await new Promise(resolve => setTimeout(resolve, 100))
    expect(serverStands()).toBe(false)
    await expect(fetch(`${address}/health/live`)).rejects.toThrow()
  })

  it('werkt na kill -9 bij de volgende start zonder hulp', async () => {
    const product = launch()
    await product.ready()
    await product.stop('SIGKILL')
    const next = launch()
    expect((await fetch(`${await next.ready()}/health/ready`)).status).toBe(200)
    expect((await next.stop('SIGTERM')).code).toBe(0)
    expect(serverStands()).toBe(false)
  })

  it.each([
    ['PORT', { PORT: 'geheim-woord' }],
    ['HOST', { HOST: '0.0.0.0' }],
    ['AUTH_MODE', { DATABASE_URL: 'postgresql://app:geheim-woord@db:5432/register' }],
    ['DATABASE_URL', { DATABASE_URL: 'geheim-woord' }],
    ['DATA_DIR', { DATA_DIR: join(root, 'package.json') }],
    ['DATA_DIR', { DATA_DIR: process.platform === 'linux' ? '/proc/geen-map' : join(root, 'package.json/map') }],
  ])('eindigt met 78 en één regel als %s niet klopt', async (variable, env) => {
    const { code, out, err, seconds } = await launch(env).ended
    expect([code, out]).toEqual([78, ''])
    expect(err).toMatch(new RegExp(`^Instelling ${variable} [^\\n]+\\n$`))
    expect(err).not.toContain('geheim-woord')
    expect(seconds).toBeLessThan(5)
  })

  it('zegt in één regel dat de poort bezet is', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { code, err } = await launch({ PORT: String((taken.address() as AddressInfo).port) }).ended
    taken.close()
    expect(code).toBe(1)
    expect(err).toMatch(/^Poort \d+ is al in gebruik[^\n]+\n$/)
    expect(serverStands()).toBe(false)
  })
})
