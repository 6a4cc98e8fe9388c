import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstStatements } from '../../src/database/embedded/roles'

const root = join(__dirname, '../../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const dockerfile = read('docker/Dockerfile')
const compose = read('docker/compose.yaml')
const stages = dockerfile.split(/^FROM /m).slice(1)
const final = stages.at(-1) ?? ''

// No Docker engine runs where the tests run, so the files are read for what would break or leak.
describe('het Docker-image', () => {
  it('roept alleen npm-opdrachten aan die er zijn', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const called = [...dockerfile.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(match => match[1] ?? '')
    expect(called).toContain('build')
    for (const name of called) expect(Object.keys(scripts)).toContain(name)
  })

  it('kent elk pakket van het project, zodat npm ci in het image hetzelfde installeert', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { name?: string }> }
    const own = Object.keys(packages).filter(path => path !== '' && !path.includes('node_modules'))
    expect(own.length).toBeGreaterThan(4)
    for (const path of own) expect(dockerfile).toContain(`COPY ${path}/package.json ${path}/`)
  })

  it('draait niet als root', () => {
    const users = [...final.matchAll(/^USER (\S+)/gm)].map(match => match[1])
    expect(users).toEqual(['node'])
  })

  it('start wat de build maakt, zonder npm ertussen, zodat signalen aankomen', () => {
    expect(final).toMatch(/^CMD \["node", "backend\/dist\/main\.js"\]$/m)
  })

  it('is op Debian gebouwd, want de PostgreSQL die meekomt kent geen Alpine', () => {
    for (const stage of stages) expect(stage).toMatch(/^node:20-bookworm-slim\b/)
  })

  it('neemt geen gegevens, geheimen of pakketten van de bouwer mee', () => {
    const left = read('docker/Dockerfile.dockerignore').split('\n')
    for (const path of ['**/node_modules', '.git', '.data', '**/.env']) expect(left).toContain(path)
  })
})

describe('compose', () => {
  it('bevat geen enkel wachtwoord en biedt de database alleen aan op deze machine', () => {
    expect(compose.match(/password\w*: (?!\$\{)/gi)).toBeNull()
    expect(compose).toMatch(/- '127\.0\.0\.1:\$\{DATABASE_PORT:-5433\}:5432'/)
  })

  it('maakt dezelfde rollen als de eigen PostgreSQL', () => {
    const script = read('docker/database/roles.sh')
    for (const statement of firstStatements({ owner: 'OWNER', app: 'APP' }))
      expect(script).toContain(statement.replace("'OWNER'", ":'owner_password'").replace("'APP'", ":'app_password'"))
  })
})
