// Builds one project from src to dist: TypeScript to JavaScript, file by file and without types (`npm run typecheck` judges
// those), everything else copied. A first start has no half minute to spare. Use: node transpile.mjs es6|commonjs
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { transformFileSync } from '@swc/core'

const [type = 'es6'] = process.argv.slice(2)
const options = {
  swcrc: false,
  sourceMaps: true,
  module: { type, ignoreDynamic: true },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
}

function build(path) {
  const target = join('dist', path)
  mkdirSync(dirname(target), { recursive: true })
  if (!/\.tsx?$/.test(path)) return copyFileSync(join('src', path), target)
  const tsx = path.endsWith('x')
  const parser = { ...options.jsc.parser, tsx }
  const { code, map } = transformFileSync(join('src', path), { ...options, jsc: { ...options.jsc, parser } })
  const file = target.replace(/\.tsx?$/, '.js')
  writeFileSync(file, `${code}//# sourceMappingURL=${basename(file)}.map\n`)
  writeFileSync(`${file}.map`, map)
}

rmSync('dist', { recursive: true, force: true })
readdirSync('src', { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
  .forEach(entry => build(join(entry.parentPath, entry.name).slice('src/'.length)))
