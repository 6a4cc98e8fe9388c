#!/usr/bin/env node
// `exec` lets the product take the place of the shell that npm starts, so that a stop reaches it and `npm start` ends with 0.
// A POSIX shell knows the word; this file gives it to the shell of Windows, which finds it among the commands of the project.
import { spawn } from 'node:child_process'
import process from 'node:process'

const [command = 'node', ...args] = process.argv.slice(2)
const child = spawn(command === 'node' ? process.execPath : command, args, { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', code => process.exit(code ?? 1))
