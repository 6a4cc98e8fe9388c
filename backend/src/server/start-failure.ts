import { beheerTekst } from '@sportpiramide/tekst'
import { EmbeddedError, type EmbeddedErrorCode } from '../database/embedded/embedded-error'
import { RoleRefused } from '../database/tenant/role-check'
import { BadSetting, EXIT_BAD_SETTING } from '../settings/bad-setting'
import type { Settings } from '../settings/settings'

/** How a start ends that cannot go on: one Dutch line for the person, and the exit code. */
export interface StartFailure {
  readonly line: string
  readonly exitCode: number
  /** True when the line says all there is to say; else the log tells the reason. */
  readonly complete: boolean
}

/** The schema is not that of this version, and nobody gave the owner's address to mend it. */
export class NotMigrated extends Error {}

const embedded: Record<EmbeddedErrorCode, (detail: string) => string> = {
  NO_BINARIES: () => beheerTekst.geenBinaries,
  FOREIGN_FOLDER: () => beheerTekst.vreemdeMap,
  NO_PASSWORD: () => beheerTekst.wachtwoordWeg,
  OTHER_VERSION: beheerTekst.andereVersie,
  INITDB: () => beheerTekst.initdb,
  START: () => beheerTekst.serverStart,
  BUSY: () => beheerTekst.bezet,
}

const bySystemCode: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: ({ port }) => beheerTekst.poortBezet(port),
  EACCES: ({ port }) => beheerTekst.poortVerboden(port),
  EADDRNOTAVAIL: ({ host }) => beheerTekst.adresOnbekend(host),
  ECONNREFUSED: () => beheerTekst.databaseOnbereikbaar,
  ENOTFOUND: () => beheerTekst.databaseOnbereikbaar,
  ETIMEDOUT: () => beheerTekst.databaseOnbereikbaar,
  EHOSTUNREACH: () => beheerTekst.databaseOnbereikbaar,
  '3D000': () => beheerTekst.databaseOnbereikbaar,
  '28P01': () => beheerTekst.databaseWeigert('DATABASE_URL of MIGRATION_DATABASE_URL'),
  '28000': () => beheerTekst.databaseWeigert('DATABASE_URL of MIGRATION_DATABASE_URL'),
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** A file of the data folder that may not be read, made or linked: files are the only thing with a path that a start touches. */
const isForbiddenFile = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error)) && error instanceof Error && 'path' in error

const saysAll = (line: string, exitCode: number): StartFailure => ({ line, exitCode, complete: true })

function ofEmbedded({ code, detail }: EmbeddedError): StartFailure {
  const complete = code !== 'INITDB' && code !== 'START' && code !== 'NO_BINARIES'
  return { line: embedded[code](detail), exitCode: 1, complete }
}

/** What to tell of an error that stopped the start. A setting that cannot be used ends with 78, anything else with 1. */
export function startFailure(error: unknown, settings: Settings): StartFailure {
  if (error instanceof BadSetting) return saysAll(error.line, EXIT_BAD_SETTING)
  if (error instanceof RoleRefused) return saysAll(beheerTekst.rolGeweigerd(error.message), EXIT_BAD_SETTING)
  if (error instanceof EmbeddedError) return ofEmbedded(error)
  if (error instanceof NotMigrated) return saysAll(beheerTekst.nietGemigreerd, 1)
  if (isForbiddenFile(error)) return saysAll(beheerTekst.mapVerboden, EXIT_BAD_SETTING)
  const known = bySystemCode[codeOf(error)]
  return known ? saysAll(known(settings), 1) : { line: beheerTekst.onbekend, exitCode: 1, complete: false }
}
