import { defineConfig } from 'vitest/config'

// Specs read the sources of the other libs, so no build is needed before a test.
export default defineConfig({
  ssr: { resolve: { conditions: ['@sportpiramide/source', 'module', 'node', 'development|production'] } },
  test: { include: ['src/**/*.spec.ts', 'src/**/*.spec.tsx'] },
})
