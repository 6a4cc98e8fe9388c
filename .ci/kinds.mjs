// What `npm test` runs, kind by kind. A check counts as one test; a suite counts what its runner reports.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(path => path && existsSync(path))
const PG15 = [process.env.PG15_BIN, '/usr/lib/postgresql/15/bin'].find(path => path && existsSync(path))
const report = name => join(tmpdir(), `sportpiramide-${process.pid}-${name}.json`)

const GENERATED = ['backend/schema.graphql', 'backend/src/graphql/generated', 'frontend/src/generated']

/** Contents of everything that codegen writes, so that a stale file shows as a difference. */
function generatedTexts() {
  return GENERATED.flatMap(path => {
    if (!existsSync(path)) return []
    if (path.endsWith('.graphql')) return [readFileSync(path, 'utf8')]
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  }).join('\n')
}

const jest = (name, project, env) => ({
  name,
  env,
  suites: [
    {
      command: [
        'npx',
        'jest',
        '--rootDir',
        'backend',
        '--config',
        'backend/jest.config.cjs',
        '--selectProjects',
        project,
        '--json',
        '--outputFile',
        report(name),
        '--silent',
      ],
      report: report(name),
    },
  ],
})
const vitest = (name, args, env) => ({
  command: ['npx', 'vitest', 'run', ...args, '--reporter=json', '--outputFile', report(name)],
  report: report(name),
  env,
})

export const kinds = [
  { name: 'lint', check: ['npx', 'eslint', '.', '--max-warnings', '0'] },
  { name: 'format', check: ['npx', 'prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'boundaries',
    check: [
      'npx',
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'backend/src',
      'frontend/src',
      'libs/domain/src',
      'libs/tekst/src',
      'libs/charts/src',
      'libs/fixtures/src',
    ],
  },
  { name: 'types', check: ['npx', 'nx', 'run-many', '-t', 'build', 'typecheck', '--output-style=static'] },
  { name: 'codegen', check: ['npm', 'run', '--silent', 'codegen'], unchanged: generatedTexts },
  { name: 'unit', suites: [vitest('unit', []), ...jest('unit-backend', 'unit').suites], whole: true },
  { ...jest('integration-18', 'integration', { TEST_PG: 'embedded' }), whole: true },
  {
    ...jest('integration-15', 'integration', { TEST_PG: PG15 ?? '' }),
    whole: true,
    absent: PG15 ? null : 'geen PostgreSQL 15 gevonden (PG15_BIN of /usr/lib/postgresql/15/bin)',
  },
  {
    name: 'e2e',
    suites: [vitest('e2e', ['--config', 'frontend/e2e/vitest.config.ts'], { CHROMIUM: CHROMIUM ?? '' })],
    whole: true,
    absent: CHROMIUM ? null : 'geen Chromium gevonden (CHROMIUM of /usr/bin/chromium)',
  },
]
