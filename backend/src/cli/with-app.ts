import { join } from 'node:path'
import type { INestApplicationContext } from '@nestjs/common'
import { openDatabase } from '../server/open-database'
import { startFailure } from '../server/start-failure'
import { BadSetting } from '../settings/bad-setting'
import { readSettings } from '../settings/read-settings'
import type { Settings } from '../settings/settings'
import { Refused } from './command'

function settingsOrRefuse(): Settings {
  try {
    return readSettings(process.env, join(__dirname, '../../..'))
  } catch (error) {
    throw error instanceof BadSetting ? new Refused(error.line) : error
  }
}

/** Ctrl-C in the middle: the database rolls back what was not committed, and stops when nobody else uses it. */
function releaseOnSignal(release: () => Promise<void>): () => void {
  const stop = (): void => void release().finally(() => process.exit(1))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop)
  }
}

/**
 * Runs a command on the services of the product: `app.get(SomeService, { strict: false })`. Opens the same database as the
 * server, also while that runs, and closes it afterwards. Throws Refused when it cannot be opened.
 */
export async function withApp<Result>(work: (app: INestApplicationContext) => Promise<Result>): Promise<Result> {
  const settings = settingsOrRefuse()
  const refuse = (error: unknown): never => {
    throw new Refused(startFailure(error, settings).line, { cause: error })
  }
  const { createApp } = await import('../app.js')
  const database = await openDatabase(settings.database).catch(refuse)
  const forget = releaseOnSignal(database.release)
  try {
    const app = await createApp(settings, database.urls).catch(refuse)
    await app.init()
    return await work(app).finally(() => app.close())
  } finally {
    forget()
    await database.release()
  }
}
