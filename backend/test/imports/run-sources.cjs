// Lets a child process run the sources of the backend and the libs without a build: `node -r ./run-sources.cjs file.ts`.
const Module = require('node:module')
const { join } = require('node:path')
const { existsSync } = require('node:fs')
const { transformFileSync } = require('@swc/core')

const root = join(module.path, '../../..')
const options = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
}

const resolve = Module._resolveFilename
Module._resolveFilename = function (request, parent, ...rest) {
  const lib = /^@sportpiramide\/([^/]+)$/.exec(request)
  if (lib) return join(root, 'libs', lib[1], 'src/index.ts')
  if (/^\.{1,2}\//.test(request) && parent?.filename) {
    const source = join(parent.filename, '..', request.replace(/\.js$/, '')) + '.ts'
    if (existsSync(source)) return source
  }
  return resolve.call(this, request, parent, ...rest)
}

// The libs call themselves modules; here everything is turned into CommonJS, so their package.json has no say.
require.extensions['.ts'] = (module, filename) => {
  module._compile(transformFileSync(filename, options).code, filename)
}
