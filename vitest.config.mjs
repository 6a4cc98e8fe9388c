import { defineConfig } from 'vitest/config'

// One run over all specs that need no database: the libs, the screens and the guards of the house.
export default defineConfig({ test: { projects: ['libs/*/vitest.config.ts', 'frontend', '.ci'] } })
