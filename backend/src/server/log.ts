import type { LoggerService } from '@nestjs/common'
import { destination, pino, type Logger } from 'pino'
import type { LogLevel } from '../settings/settings'
import { correlationFields } from './correlation'

// What must never be in a log, wherever it hangs: ways in, and the contents of somebody's file.
const secret = [
  'password',
  'secret',
  'token',
  'authorization',
  'cookie',
  'url',
  'connectionString',
  'parameters',
  'detail',
]
const redact = { paths: secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`]), censor: '***' }

const inAddress = /(\w+:\/\/[^:/\s]+:)[^@\s]+@/g

/** An error as the log keeps it; a password in an address is masked, also inside a message. */
function errorFields(error: Error): Record<string, unknown> {
  const mask = (text: string): string => text.replace(inAddress, '$1***@')
  const code = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    message: mask(error.message),
    stack: mask(error.stack ?? ''),
    ...(code !== undefined && { code }),
  }
}

let log: Logger = pino({ level: 'silent' })

/** JSON lines on stderr, one per event; stdout stays free for results. Call once, at the start. */
export function startLog(level: LogLevel): Logger {
  log = pino({ level, redact, base: null, mixin: correlationFields, serializers: { err: errorFields } }, destination(2))
  return log
}

/** The log of this process; silent until `startLog`. */
export const currentLog = (): Logger => log

const text = (message: unknown): string => (message instanceof Error ? message.message : String(message))

/** Nest's own messages: what it tells of starting is noise, its warnings and errors are not. */
export const nestLog: LoggerService = {
  log: () => undefined,
  warn: (message: unknown) => log.warn(text(message)),
  error: (message: unknown, stack?: unknown) => log.error({ stack }, text(message)),
}
