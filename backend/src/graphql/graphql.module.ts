import { join } from 'node:path'
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo'
import { Module } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import type { Request } from 'express'
import { correlationId } from '../server/correlation'
import type { RequestContext } from './context'
import { durationPlugin } from './duration-plugin'
import { formatError } from './error-map'
import { questionLimits } from './limits'
import { dateScalar, dateTimeScalar, geometryScalar } from './scalars'
import { requireResolvers } from './unresolved-fields'

function apollo(): ApolloDriverConfig {
  const { plugins, validationRules } = questionLimits()
  return {
    driver: ApolloDriver,
    typePaths: [join(__dirname, '../*/*.graphql')],
    resolvers: { Date: dateScalar, DateTime: dateTimeScalar, GeoJsonGeometry: geometryScalar },
    transformSchema: requireResolvers,
    playground: false,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    // Our own map sees the error as it was thrown, before Nest rewrites it.
    autoTransformHttpErrors: false,
    formatError,
    validationRules,
    plugins: [...plugins, durationPlugin],
    context: ({ req }: { req: Request }): RequestContext => ({ req, correlationId: correlationId() }),
  }
}

/** POST /graphql: the SDL of all subjects as one schema. The start fails on a root field without resolver. */
@Module({ imports: [GraphQLModule.forRoot(apollo())] })
export class ApiModule {}
