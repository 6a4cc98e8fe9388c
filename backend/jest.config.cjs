const swc = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: 'es2023',
  },
  module: { type: 'commonjs' },
}

/** Sources of the libs instead of their build, so that a change there is seen at once. */
const shared = {
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^@sportpiramide/([^/]+)$': '<rootDir>/../libs/$1/src/index.ts', '^(\\.{1,2}/.*)\\.js$': '$1' },
}

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/postgres/global-setup.ts',
      globalTeardown: '<rootDir>/test/postgres/global-teardown.ts',
    },
  ],
}
