import type { TestProject } from 'vitest/node'
import { startProduct } from './product'

/**
 * One product for all browser tests: they read the demo gemeente and make registers of their own.
 * With E2E_URL set they walk a product that runs already, which spares its start while writing a test.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['E2E_URL']
  const product = running ? { url: running, stop: () => Promise.resolve() } : await startProduct()
  project.provide('productUrl', product.url)
  return product.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string
  }
}
