/** Who may import whom. Each rule says why; .ci/boundaries.spec.mjs shows that each of them really fails. */
const spec = '\\.(spec|stories|e2e)\\.tsx?$'
const projects = '^(backend/src|frontend/src|libs/[^/]+/src)/'

/** A file of one role may reach only what its role is for. */
const role = (name, from, to, comment, toNot) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: spec },
  to: { path: to, ...(toNot ? { pathNot: toNot } : {}) },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'A circle has no beginning to read from.',
      from: { path: projects, pathNot: 'backend/src/.*\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'An import that resolves to nothing breaks at run time. What codegen writes imports types only.',
      from: { path: projects, pathNot: [spec, '^frontend/src/generated/'] },
      to: { couldNotResolve: true },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'Rules have no clock, no database, no file: only the allow-list of pure libraries.',
      from: { path: '^libs/domain/src', pathNot: spec },
      to: {
        pathNot: [
          '^libs/domain/src',
          'node_modules/(simple-statistics|snowball-stemmers)/',
          '^(simple-statistics|snowball-stemmers)$',
        ],
      },
    },
    {
      name: 'tekst-knows-domain-only',
      severity: 'error',
      comment: 'Sentences are made from domain types, for screen, report and export alike.',
      from: { path: '^libs/tekst/src', pathNot: spec },
      to: { pathNot: ['^libs/(tekst|domain)/'] },
    },
    {
      name: 'fixtures-know-domain-only',
      severity: 'error',
      comment: 'The invented gemeente is data with domain types.',
      from: { path: '^libs/fixtures/src', pathNot: spec },
      to: { pathNot: ['^libs/(fixtures|domain)/'] },
    },
    {
      name: 'layout-is-arithmetic',
      severity: 'error',
      comment: 'A layout is d3 maths in, placed marks out: no React, no DOM.',
      from: { path: '^libs/charts/src/.*\\.layout\\.ts$' },
      to: {
        pathNot: [
          '^libs/charts/src/.*\\.ts$',
          'node_modules/(d3|@types/d3|d3-[a-z]+|@types/d3-[a-z]+|@types/geojson)/',
          '^d3',
        ],
      },
    },
    {
      name: 'charts-know-no-sport',
      severity: 'error',
      comment: 'A chart draws rows, columns and values; the view translates.',
      from: { path: '^libs/charts/src', pathNot: spec },
      to: { path: ['^libs/(domain|tekst|fixtures)/', '^(backend|frontend)/'] },
    },
    {
      name: 'resolver-delegates',
      severity: 'error',
      comment: 'Permission, arguments, delegation: a resolver asks a service, never the database.',
      from: { path: '^backend/src/.*\\.resolver\\.ts$' },
      to: { path: ['\\.(queries|repository|entity)\\.ts$', 'node_modules/(typeorm|pg)/', '^(typeorm|pg)$'] },
    },
    {
      name: 'service-asks-own-queries',
      severity: 'error',
      comment: "A service reads its own subject's queries; of another subject it asks the service.",
      from: { path: '^backend/src/([^/]+)/.*\\.service\\.ts$' },
      to: { path: '^backend/src/[^/]+/.*\\.(queries|repository)\\.ts$', pathNot: '^backend/src/($1|database)/' },
    },
    role(
      'queries-know-sql-only',
      '^backend/src/.*\\.(queries|repository)\\.ts$',
      '\\.(service|resolver|module|controller)\\.ts$',
      'A question to the database knows no service above it.',
    ),
    role('backend-draws-nothing', '^backend/src', '^frontend/', 'The server never reaches into the screens.'),
    role(
      'frontend-talks-graphql',
      '^frontend/src',
      ['^backend/', '^libs/fixtures/'],
      'The screens know the server by its schema only.',
    ),
    role(
      'pages-arrange',
      '^frontend/src/pages/',
      ['^frontend/src/generated/', 'node_modules/@apollo/', '^libs/charts/', 'node_modules/d3'],
      'A page arranges features; it asks and computes nothing.',
    ),
    role(
      'ui-knows-no-subject',
      '^frontend/src/ui/',
      '^frontend/src/(features|pages)/',
      'Parts are used by features, not the other way.',
    ),
    role('features-know-no-page', '^frontend/src/features/', '^frontend/src/pages/', 'A feature stands on any page.'),
    {
      name: 'no-test-code-in-product',
      severity: 'error',
      comment: 'Specs and tests are never imported by what ships.',
      from: { path: projects, pathNot: spec },
      to: { path: [spec, '^backend/test/', '^frontend/e2e/'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '(^|/)(dist|generated/.*\\.json)(/|$)' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sportpiramide/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.graphql', '.css'],
    },
  },
}
