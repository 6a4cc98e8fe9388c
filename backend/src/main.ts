import { join } from 'node:path'
import { currentLog, startLog } from './server/log'
import { Shutdown } from './server/shutdown'
import { start } from './server/start'
import { startFailure } from './server/start-failure'
import { BadSetting, EXIT_BAD_SETTING } from './settings/bad-setting'
import { readSettings } from './settings/read-settings'
import type { Settings } from './settings/settings'

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env, join(__dirname, '../..'))
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error
    tell(error.line)
    return process.exit(EXIT_BAD_SETTING)
  }
}

async function fail(error: unknown, settings: Settings, shutdown: Shutdown): Promise<void> {
  const { line, exitCode, complete } = startFailure(error, settings)
  currentLog()[complete ? 'debug' : 'error']({ err: error }, 'start failed')
  await shutdown.run()
  tell(line)
  process.exit(exitCode)
}

async function main(): Promise<void> {
  const settings = settingsOrExit()
  startLog(settings.logLevel)
  const shutdown = new Shutdown()
  const started = start(settings, shutdown)
  shutdown.onSignals(started)
  process.on('uncaughtException', error => {
    currentLog().fatal({ err: error }, 'unexpected error')
    void shutdown.run().then(() => process.exit(1))
  })
  try {
    process.stdout.write(`ready ${await started}\n`)
  } catch (error) {
    if (!shutdown.asked) await fail(error, settings, shutdown)
  }
}

void main()
