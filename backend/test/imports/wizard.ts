import { randomUUID } from 'node:crypto'
import type { NestExpressApplication } from '@nestjs/platform-express'
import request, { type Response } from 'supertest'
import type { ImportReport } from '../../src/imports/import-report'

// A walk through the whole wizard is a dozen requests; a busy machine may take its time.
jest.setTimeout(60_000)

/** An import as the screens read it. */
export interface Job {
  readonly id: string
  readonly state: string
  readonly fileName: string
  readonly encoding: string
  readonly separator: string | null
  readonly by: string
  readonly sheets: { name: string; used: boolean; headerRow: number; rows: number; tabMeans: string | null }[]
  readonly columns: { index: number; header: string; field: string | null; personal: boolean; examples: string[] }[]
  readonly gemeenten: { code: string; name: string; areas: number }[]
  readonly gemeenteCode: string | null
  readonly counts: Record<'read' | 'create' | 'update' | 'unchanged' | 'skip' | 'reject', number>
  readonly preview: Record<'outside' | 'needsReview' | 'namesWijk' | 'viaOrganiser', number> | null
  readonly problems: {
    row: number
    sheet: string | null
    column: string | null
    value: string | null
    code: string
    message: string
    level: string
  }[]
  readonly failure: string | null
  readonly canUndo: boolean
  readonly undoRefusal: { message: string; first: string | null } | null
  readonly undone: Undo | null
  readonly cellsGone: boolean
  readonly planGone: boolean
}

/** What an undo did or would do. */
export interface Undo {
  readonly removed: Record<'activities' | 'partners' | 'areas' | 'figures', number>
  readonly restored: Record<'activities' | 'partners' | 'areas' | 'figures', number>
  readonly keptRows: string[]
  readonly keptPartners: string[]
  readonly keptAreas: string[]
}

export interface Row {
  readonly row: number
  readonly sheet: string | null
  readonly action: string
  readonly reason: string
  readonly title: string
  readonly niveau: string | null
  readonly changes: { field: string; before: string | null; after: string | null }[]
}

/** Of an undo after which nothing of the import stays. */
export const NOTHING_KEPT = { keptRows: [], keptPartners: [], keptAreas: [] }

const UNDO = `removed { activities partners areas figures } restored { activities partners areas figures }
  keptRows keptPartners keptAreas`

const JOB = `id state fileName encoding separator by failure canUndo cellsGone planGone gemeenteCode
  undoRefusal { message first } undone { ${UNDO} }
  sheets { name used headerRow rows tabMeans } columns { index header field personal examples }
  gemeenten { code name areas } counts { read create update unchanged skip reject }
  preview { outside needsReview namesWijk viaOrganiser }
  problems(first: 200) { sheet row column value code message level }`

const RESULT = `__typename ... on ImportAccepted { job { ${JOB} } } ... on Problem { code message }
  ... on InputProblem { field }`

/** What a mutation of the wizard answers. */
export interface Result {
  readonly __typename: string
  readonly job?: Job
  readonly code?: string
  readonly message?: string
  readonly field?: string
}

const BUSY = ['PLANNING', 'COMMITTING', 'UNDOING']

/** Walks through the import screen of one register, without a browser. */
export class Wizard {
  constructor(
    private readonly app: NestExpressApplication,
    readonly register: string,
  ) {}

  /** A fresh, empty register. */
  static async begin(app: NestExpressApplication, name: string, gemeenteCode?: string): Promise<Wizard> {
    const { startRegister } = await ask<{ startRegister: { register: { slug: string } } }>(
      app,
      '',
      `mutation ($input: StartRegisterInput!) { startRegister(input: $input) { ... on RegisterStarted { register { slug } } } }`,
      { input: { name, gemeenteCode, idempotencyKey: randomUUID() } },
    )
    return new Wizard(app, startRegister.register.slug)
  }

  ask<Data>(query: string, variables: object = {}): Promise<Data> {
    return ask<Data>(this.app, this.register, query, variables)
  }

  /** Sends a file and answers as the server does. */
  send(
    kind: string,
    fileName: string,
    content: string | Buffer,
    form: Readonly<Record<string, string>> = {},
  ): Promise<Response> {
    return request(this.app.getHttpServer())
      .post('/imports')
      .set({ host: 'localhost', 'x-register': this.register, 'x-requested-with': 'sportpiramide' })
      .field({ kind, ...form })
      .attach('file', Buffer.from(content), fileName)
      .then(response => response)
  }

  /** Sends a file that must be readable and answers the job. */
  async upload(
    kind: string,
    fileName: string,
    content: string | Buffer,
    form: Readonly<Record<string, string>> = {},
  ): Promise<Job> {
    const response = await this.send(kind, fileName, content, form)
    expect({ status: response.status, body: response.body as unknown }).toMatchObject({ status: 201 })
    return this.job((response.body as { id: string }).id)
  }

  async job(id: string): Promise<Job> {
    const { importJob } = await this.ask<{ importJob: Job | null }>(
      `query ($id: ID!) { importJob(id: $id) { ${JOB} } }`,
      { id },
    )
    if (!importJob) throw new Error('no such job')
    return importJob
  }

  /** Waits until nothing works on the job. */
  async settled(id: string): Promise<Job> {
    for (;;) {
      const job = await this.job(id)
      if (!BUSY.includes(job.state)) return job
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  async planResult(jobId: string, choices: object = {}): Promise<Result> {
    const { planImport } = await this.ask<{ planImport: Result }>(
      `mutation ($input: PlanImportInput!) { planImport(input: $input) { ${RESULT} } }`,
      { input: { jobId, idempotencyKey: randomUUID(), ...choices } },
    )
    return planImport
  }

  async commitResult(jobId: string, choices: object = {}): Promise<Result> {
    const { commitImport } = await this.ask<{ commitImport: Result }>(
      `mutation ($input: CommitImportInput!) { commitImport(input: $input) { ${RESULT} } }`,
      { input: { jobId, idempotencyKey: randomUUID(), ...choices } },
    )
    return commitImport
  }

  async undoResult(jobId: string, key = randomUUID()): Promise<Result> {
    const { undoImport } = await this.ask<{ undoImport: Result }>(
      `mutation ($id: ID!, $key: String!) { undoImport(jobId: $id, idempotencyKey: $key) { ${RESULT} } }`,
      { id: jobId, key },
    )
    return undoImport
  }

  /** What taking it back would do now. */
  async tryUndo(jobId: string): Promise<Undo | null> {
    const query = `query ($id: ID!) { importUndo(jobId: $id) { ${UNDO} } }`
    return (await this.ask<{ importUndo: Undo | null }>(query, { id: jobId })).importUndo
  }

  async cancelResult(jobId: string): Promise<Result> {
    const { cancelImport } = await this.ask<{ cancelImport: Result }>(
      `mutation ($id: ID!, $key: String!) { cancelImport(jobId: $id, idempotencyKey: $key) { ${RESULT} } }`,
      { id: jobId, key: randomUUID() },
    )
    return cancelImport
  }

  async plan(jobId: string, choices: object = {}): Promise<Job> {
    expect(await this.planResult(jobId, choices)).toMatchObject({ __typename: 'ImportAccepted' })
    return this.settled(jobId)
  }

  async commit(jobId: string, choices: object = {}): Promise<Job> {
    expect(await this.commitResult(jobId, choices)).toMatchObject({ __typename: 'ImportAccepted' })
    return this.settled(jobId)
  }

  async undo(jobId: string): Promise<Job> {
    expect(await this.undoResult(jobId)).toMatchObject({ __typename: 'ImportAccepted' })
    return this.settled(jobId)
  }

  /** Reads and plans a file. */
  async planned(kind: string, fileName: string, content: string | Buffer, choices: object = {}): Promise<Job> {
    const { id } = await this.upload(kind, fileName, content)
    return this.plan(id, choices)
  }

  /** Reads a file in from beginning to end. */
  async readIn(kind: string, fileName: string, content: string | Buffer, choices: object = {}): Promise<Job> {
    const { id } = await this.planned(kind, fileName, content, choices)
    return this.commit(id)
  }

  async rows(jobId: string, action?: string): Promise<Row[]> {
    const { importRows } = await this.ask<{ importRows: { edges: { node: Row }[] } }>(
      `query ($id: ID!, $action: RowAction) { importRows(jobId: $id, action: $action, first: 200) {
         edges { node { row sheet action reason title niveau changes { field before after } } } } }`,
      { id: jobId, action },
    )
    return importRows.edges.map(({ node }) => node)
  }

  download(path: string): Promise<Response> {
    return request(this.app.getHttpServer())
      .get(path)
      .set({ host: 'localhost', 'x-register': this.register })
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => done(null, Buffer.concat(chunks)))
      })
      .then(response => response)
  }

  async report(jobId: string): Promise<ImportReport> {
    const response = await this.download(`/exports/imports/${jobId}/report.json`)
    return JSON.parse((response.body as Buffer).toString()) as ImportReport
  }
}

async function ask<Data>(
  app: NestExpressApplication,
  register: string,
  query: string,
  variables: object,
): Promise<Data> {
  const response = await request(app.getHttpServer())
    .post('/graphql')
    .set({ host: 'localhost', ...(register && { 'x-register': register }) })
    .send({ query, variables })
  const { data, errors } = response.body as { data?: Data; errors?: { message: string }[] }
  if (errors || !data) throw new Error(JSON.stringify(errors))
  return data
}
