import { defineConfig } from 'vitest/config'

// The guards of the house itself: boundaries, budgets, lock file.
export default defineConfig({ test: { name: 'guards', include: ['**/*.spec.mjs'], testTimeout: 60_000 } })
