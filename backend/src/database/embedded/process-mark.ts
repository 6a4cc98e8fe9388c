import { readFileSync } from 'node:fs'

/** Ticks since boot at which the process started; '' where /proc does not exist. Tells two processes of one number apart. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return ''
  try {
    // The name of the program stands between brackets and may hold spaces: count from the last bracket.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? null : (fields[19] ?? '')
  } catch {
    return null
  }
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** This process in one line, to be left in a file: "number start". */
export const ownMark = (): string => `${process.pid} ${startOf(process.pid) ?? ''}`

/** True while the process that left this mark lives; false after kill -9, also when another process got its number. */
export function markLives(mark: string): boolean {
  const [pid, start] = mark.trim().split(' ')
  return Number(pid) > 0 && answers(Number(pid)) && startOf(Number(pid)) === (start ?? '')
}
