// `npm run -s cli -- <command>`: builds what is stale (said on stderr), then runs the command in this process.
import { createRequire } from 'node:module'
import { buildWhenStale, requireNode } from './build-when-stale.mjs'

requireNode()
await buildWhenStale()
createRequire(import.meta.url)('./dist/cli/cli.js')
