import type { TestProject } from 'vitest/node'
import { startProduct } from './product'

/** One product for all browser tests: they read the demo gemeente and make registers of their own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = await startProduct()
  project.provide('productUrl', product.url)
  return product.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    productUrl: string
  }
}
