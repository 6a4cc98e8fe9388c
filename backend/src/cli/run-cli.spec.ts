import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandTable } from './command-table'
import { runCli } from './run-cli'

interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line and catches what it writes. */
async function cli(...args: string[]): Promise<Outcome> {
  const written = { out: '', err: '' }
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation(text => ((written.out += String(text)), true)),
    jest.spyOn(process.stderr, 'write').mockImplementation(text => ((written.err += String(text)), true)),
  ]
  try {
    return { code: await runCli(args), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

describe('de opdrachtregel', () => {
  let folder: string
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'opdracht-'))))
  afterAll(() => rmSync(folder, { recursive: true }))

  function file(...lines: string[]): string {
    const path = join(folder, `${lines.length}-${Math.abs(lines.join().length)}.jsonl`)
    writeFileSync(path, lines.join('\n'))
    return path
  }

  it('noemt alle opdrachten bij --help', async () => {
    const { code, out } = await cli('--help')
    expect(code).toBe(0)
    for (const name of Object.keys(commandTable)) expect(out).toContain(`  ${name} `)
  })

  it.each(Object.keys(commandTable))('legt %s uit bij --help, met elke optie', async name => {
    const { code, out } = await cli(name, '--help')
    const command = await commandTable[name]?.load()
    expect(code).toBe(0)
    for (const option of command?.options ?? []) expect(out).toContain(`--${option.name}`)
  })

  it.each([
    ['zonder opdracht', [], 'Noem een opdracht.'],
    ['bij een onbekende opdracht', ['toveren'], 'Opdracht "toveren" bestaat niet.'],
    ['bij een opdracht met de naam van iets anders', ['constructor'], 'Opdracht "constructor" bestaat niet.'],
    ['bij een onbekende optie', ['classify', '--fiel', 'x'], 'Optie --fiel bestaat niet.'],
    ['bij een optie zonder waarde', ['classify', '--file'], 'Optie --file vraagt een waarde.'],
    ['bij een woord te veel', ['classify', 'lijst.jsonl'], 'Hier hoort geen "lijst.jsonl".'],
  ])('eindigt met 2 %s', async (_, args, reason) => {
    const { code, out, err } = await cli(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')[0]).toBe(reason)
  })

  it('deelt elke regel in en houdt de volgorde', async () => {
    const path = file(
      '{"id":"b","titel":"Zwemmen voor iedereen"}',
      '',
      '{"id":"a","titel":"Cardiale revalidatie op verwijzing van de cardioloog","kosten":0}',
    )
    const { code, out, err } = await cli('classify', '--file', path)
    const answers = out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>)
    expect([code, err]).toEqual([0, ''])
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a'])
    for (const answer of answers)
      expect(Object.keys(answer)).toEqual([
        'id',
        'niveau',
        'zekerheid',
        'nakijken',
        'kansen',
        'doelgroepen',
        'themas',
        'regel',
        'redenen',
      ])
  })

  it('noemt elke slechte regel met zijn nummer, deelt de goede in en eindigt met 1', async () => {
    const path = file(
      '{"id":"a","titel":"Walking football"}',
      'geen json',
      '[]',
      '{"id":"b"}',
      '{"titel":"x"}',
      '{"id":"c","titel":"x","kosten":{}}',
    )
    const { code, out, err } = await cli('classify', '--file', path)
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toHaveLength(1)
    expect(err.trim().split('\n')).toEqual([
      'Regel 2: dit is geen JSON',
      'Regel 3: hier hoort een record tussen accolades',
      'Regel 4: titel ontbreekt of is leeg',
      'Regel 5: id ontbreekt of is leeg',
      'Regel 6: kosten hoort tekst te zijn',
      '5 van 6 regels zijn niet ingedeeld.',
    ])
  })

  it('zegt het als het bestand er niet is', async () => {
    const { code, err } = await cli('classify', '--file', join(folder, 'weg.jsonl'))
    expect(code).toBe(1)
    expect(err).toContain('is niet te lezen')
  })
})
