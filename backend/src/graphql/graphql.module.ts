import { join } from 'node:path'
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo'
import { Module } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import type { Request } from 'express'
import { correlationIdOf, type RequestContext } from './context'
import { dateScalar, dateTimeScalar, geometryScalar } from './scalars'
import { requireResolvers } from './unresolved-fields'

/** POST /graphql: the SDL of all subjects as one schema. The start fails on a root field without resolver. */
@Module({
  imports: [
    GraphQLModule.forRoot<ApolloDriverConfig>({
      driver: ApolloDriver,
      typePaths: [join(__dirname, '../*/*.graphql')],
      resolvers: { Date: dateScalar, DateTime: dateTimeScalar, GeoJsonGeometry: geometryScalar },
      transformSchema: requireResolvers,
      playground: false,
      introspection: true,
      csrfPrevention: true,
      context: ({ req }: { req: Request }): RequestContext => ({ req, correlationId: correlationIdOf(req) }),
    }),
  ],
})
export class ApiModule {}
