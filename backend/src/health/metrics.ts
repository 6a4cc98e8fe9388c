import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Figures of this process for Prometheus. */
export const metrics = new Registry()

collectDefaultMetrics({ register: metrics })

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Seconds per HTTP request; `route` is the first part of the address, so that ids make no series of their own. */
export const httpDuration = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Duur van HTTP-verzoeken',
  labelNames: ['method', 'route', 'status'],
  buckets,
  registers: [metrics],
})

/** Seconds per GraphQL question. */
export const graphqlDuration = new Histogram({
  name: 'graphql_request_duration_seconds',
  help: 'Duur van GraphQL-vragen',
  labelNames: ['operation', 'field', 'outcome'],
  buckets,
  registers: [metrics],
})
