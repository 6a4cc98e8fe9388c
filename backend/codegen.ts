import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * What a resolver returns for an SDL type, when that differs from the type itself: `Type: 'path#Name'`, path seen from
 * src/graphql/generated. Fields of the SDL type that are missing there, need a resolver of their own.
 */
const mappers: Record<string, string> = {}

const config: CodegenConfig = {
  schema: 'src/**/*.graphql',
  silent: true,
  generates: {
    'schema.graphql': { plugins: ['schema-ast'], config: { includeDirectives: true } },
    'src/graphql/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context#RequestContext',
        mappers,
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: { input: 'string', output: 'string | Date' },
          GeoJsonGeometry: '@sportpiramide/domain#AreaGeometry',
        },
        enumsAsTypes: true,
        immutableTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true, inputValue: false, object: true },
        resolversNonOptionalTypename: { unionMember: true },
      },
    },
  },
}

export default config
