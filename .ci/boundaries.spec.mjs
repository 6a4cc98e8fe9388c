// A boundary rule that nobody has seen fail is a hope. Each rule of .dependency-cruiser.cjs meets one forbidden import
// here, in a throw-away tree of the same shape, and must name itself.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const depcruise = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const trees = []

function violations(files) {
  const tree = mkdtempSync(join(tmpdir(), 'canary-'))
  trees.push(tree)
  copyFileSync(join(root, '.dependency-cruiser.cjs'), join(tree, '.dependency-cruiser.cjs'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(tree, dirname(path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '.']
  let out
  try {
    out = execFileSync(process.execPath, args, { cwd: tree, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    out = error.stdout
  }
  return JSON.parse(out).summary.violations.map(v => v.rule.name)
}

const one = 'export const one = 1\n'
const forbidden = {
  'no-circular': {
    'libs/domain/src/a.ts': "import { b } from './b.js'\nexport const a = () => b\n",
    'libs/domain/src/b.ts': "import { a } from './a.js'\nexport const b = () => a\n",
  },
  'no-unresolvable': { 'frontend/src/ui/A.ts': "import { x } from './Nowhere.js'\nexport const a = x\n" },
  'domain-is-pure': {
    'libs/domain/src/clock.ts': "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
  },
  'tekst-knows-domain-only': {
    'libs/tekst/src/a.ts': "import { one } from '../../charts/src/one.js'\nexport const a = one\n",
    'libs/charts/src/one.ts': one,
  },
  'fixtures-know-domain-only': {
    'libs/fixtures/src/a.ts': "import { one } from '../../tekst/src/one.js'\nexport const a = one\n",
    'libs/tekst/src/one.ts': one,
  },
  'layout-is-arithmetic': {
    'libs/charts/src/a.layout.ts': "import { one } from './Mark.js'\nexport const a = one\n",
    'libs/charts/src/Mark.tsx': one,
  },
  'charts-know-no-sport': {
    'libs/charts/src/a.ts': "import { one } from '../../domain/src/one.js'\nexport const a = one\n",
    'libs/domain/src/one.ts': one,
  },
  'resolver-delegates': {
    'backend/src/areas/areas.resolver.ts': "import { one } from './areas.queries'\nexport const a = one\n",
    'backend/src/areas/areas.queries.ts': one,
  },
  'service-asks-own-queries': {
    'backend/src/coverage/coverage.service.ts': "import { one } from '../areas/areas.queries'\nexport const a = one\n",
    'backend/src/areas/areas.queries.ts': one,
  },
  'queries-know-sql-only': {
    'backend/src/areas/areas.queries.ts': "import { one } from './areas.service'\nexport const a = one\n",
    'backend/src/areas/areas.service.ts': one,
  },
  'backend-draws-nothing': {
    'backend/src/main.ts': "import { one } from '../../frontend/src/one'\nexport const a = one\n",
    'frontend/src/one.ts': one,
  },
  'frontend-talks-graphql': {
    'frontend/src/ui/a.ts': "import { one } from '../../../backend/src/one'\nexport const a = one\n",
    'backend/src/one.ts': one,
  },
  'pages-arrange': {
    'frontend/src/pages/A.ts': "import { one } from '../generated/graphql'\nexport const a = one\n",
    'frontend/src/generated/graphql.ts': one,
  },
  'ui-knows-no-subject': {
    'frontend/src/ui/a.ts': "import { one } from '../features/matrix/one'\nexport const a = one\n",
    'frontend/src/features/matrix/one.ts': one,
  },
  'features-know-no-page': {
    'frontend/src/features/matrix/a.ts': "import { one } from '../../pages/One'\nexport const a = one\n",
    'frontend/src/pages/One.ts': one,
  },
  'no-test-code-in-product': {
    'libs/domain/src/a.ts': "import { one } from './b.spec.js'\nexport const a = one\n",
    'libs/domain/src/b.spec.ts': one,
  },
}

afterAll(() => trees.forEach(tree => rmSync(tree, { recursive: true, force: true })))

describe('de grenzen van het huis', () => {
  it('hebben voor elke regel een kanarie', () => {
    const rules = require('../.dependency-cruiser.cjs').forbidden.map(rule => rule.name)
    expect(Object.keys(forbidden).sort()).toEqual(rules.sort())
  })

  it.each(Object.entries(forbidden))('weigeren een verboden import: %s', (rule, files) => {
    expect(violations(files)).toContain(rule)
  })

  it('laten een toegestane import door', () => {
    const files = {
      'backend/src/areas/areas.service.ts': "import { one } from './areas.queries'\nexport const a = one\n",
      'backend/src/areas/areas.queries.ts': one,
    }
    expect(violations(files)).toEqual([])
  })
})
