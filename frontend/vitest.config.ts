import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const conditions = ['@sportpiramide/source', 'module', 'browser', 'development|production']

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://127.0.0.1/duinrade/overzicht' } },
    include: ['src/**/*.spec.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    css: false,
    // A busy machine may be slow; what is tested here is what happens, not how fast.
    testTimeout: 30_000,
  },
})
