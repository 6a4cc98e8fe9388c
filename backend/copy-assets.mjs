// The SDL files are read at run time, so they travel with the compiled code.
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = name => fileURLToPath(new URL(name, import.meta.url))
cpSync(here('./src'), here('./dist'), { recursive: true, filter: path => !/\.tsx?$/.test(path) })
