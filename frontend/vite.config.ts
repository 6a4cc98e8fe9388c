import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const backend = process.env.BACKEND_URL ?? 'http://127.0.0.1:3000'

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  // The list replaces the defaults, so they are named again; our libs are read from source, not from dist.
  resolve: {
    conditions: ['@sportpiramide/source', 'module', 'browser', mode === 'production' ? 'production' : 'development'],
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env.FRONTEND_PORT ?? 5173),
    proxy: Object.fromEntries(['/graphql', '/imports', '/exports', '/auth'].map(path => [path, backend])),
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    // Only files a browser may cache for ever; nothing is inlined, so the page needs no data: font under the CSP.
    assetsInlineLimit: 0,
    manifest: true,
  },
}))
