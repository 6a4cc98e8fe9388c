import { defineConfig } from 'vitest/config'

// Browser tests walk the built product as its users would; one after another, since they share one product.
export default defineConfig({
  root: import.meta.dirname,
  ssr: { resolve: { conditions: ['@sportpiramide/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['**/*.e2e.ts'],
    globalSetup: ['./global-setup.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 20_000, interval: 50 } },
  },
})
