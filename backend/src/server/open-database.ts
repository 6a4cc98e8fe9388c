import { openEmbedded } from '../database/embedded/embedded-server'
import type { DatabaseSetting, DatabaseUrls } from '../settings/settings'

/** A database to work on. `release` when done: it stops the embedded server when nobody else uses it. */
export interface OpenedDatabase {
  readonly urls: DatabaseUrls
  readonly release: () => Promise<void>
}

/** The database of the settings: our own server, made and started where needed, or the address given. */
export async function openDatabase(setting: DatabaseSetting): Promise<OpenedDatabase> {
  if (setting.kind === 'server')
    return { urls: { app: setting.appUrl, owner: setting.ownerUrl }, release: () => Promise.resolve() }
  const server = await openEmbedded({ dataDir: setting.dataDir })
  return { urls: { app: server.url('app'), owner: server.url('owner') }, release: server.release }
}
