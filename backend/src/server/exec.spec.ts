import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const exec = join(__dirname, '../../exec.mjs')

it('exec geeft de afloop van de opdracht door', () => {
  const ended = ['process.exit(0)', 'process.exit(78)'].map(
    code => spawnSync(process.execPath, [exec, 'node', '-e', code]).status,
  )
  expect(ended).toEqual([0, 78])
})
