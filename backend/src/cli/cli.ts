import { currentLog, startLog } from '../server/log'
import { runCli } from './run-cli'

// The reader of our results may leave early (`| head`): that is no error.
process.stdout.on('error', () => process.exit(0))
startLog('warn')

void runCli(process.argv.slice(2)).then(
  code => (process.exitCode = code),
  (error: unknown) => {
    currentLog().fatal({ err: error }, 'unexpected error')
    process.exitCode = 1
  },
)
