import { randomUUID } from 'node:crypto'

/** An amount as the server counts it. */
export interface Amount {
  readonly activities: number
  readonly needsReview: number
  readonly places: number | null
  readonly low: number | null
  readonly high: number | null
  readonly per1000: number | null
  readonly stale: number | null
  readonly unknown: number
}

/** What holds for the chosen wijk without standing in it. */
interface Beside {
  readonly activities: number
  readonly assumed: number
}

/** What the server says of a choice; the screen must show exactly this. */
export interface Overview {
  readonly register: { readonly activityCount: number }
  readonly yardstick: string
  readonly total: number
  readonly outside: number
  readonly needsReview: number
  readonly rows: Readonly<Record<'inside' | 'outside' | 'stopped' | 'needsReview', number>>
  readonly levels: readonly { readonly niveau: string; readonly amount: Amount; readonly beside: Beside }[]
  readonly whereabouts: {
    readonly inWijk: number
    readonly municipal: number
    readonly unknown: number
    readonly wijken: readonly {
      readonly area: { readonly id: string; readonly name: string }
      readonly amount: Amount
    }[]
  }
  readonly cells: readonly {
    readonly niveau: string
    readonly doelgroep: string
    readonly amount: Amount
    readonly beside: Beside
  }[]
}

export interface ImportJob {
  readonly id: string
  readonly state: string
  readonly counts: Record<'read' | 'create' | 'update' | 'unchanged' | 'skip' | 'reject', number>
  readonly preview: Record<'outside' | 'needsReview' | 'namesWijk' | 'viaOrganiser', number> | null
  readonly columns: readonly { readonly header: string; readonly field: string | null; readonly personal: boolean }[]
}

const AMOUNT = 'activities needsReview places low high per1000 stale unknown'
const OVERVIEW = `query ($selection: SelectionInput, $yardstick: Yardstick) {
  overview(selection: $selection, yardstick: $yardstick) {
    register { activityCount } yardstick total outside needsReview rows { inside outside stopped needsReview }
    levels { niveau amount { ${AMOUNT} } beside { activities assumed } }
    whereabouts { inWijk municipal unknown wijken { area { id name } amount { ${AMOUNT} } } }
    cells { niveau doelgroep amount { ${AMOUNT} } beside { activities assumed } }
  }
}`
const JOB = `id state counts { read create update unchanged skip reject }
  preview { outside needsReview namesWijk viaOrganiser } columns { header field personal }`
const BUSY = ['PLANNING', 'COMMITTING', 'UNDOING']

/** A register asked past the screen, so that what a test expects does not come from what the screen showed. */
export class Register {
  constructor(
    private readonly url: string,
    readonly slug: string,
  ) {}

  /** A fresh, empty register for one test. */
  static async begin(url: string, name: string): Promise<Register> {
    const input = { name, idempotencyKey: randomUUID() }
    const { startRegister } = await new Register(url, 'duinrade').ask<{
      startRegister: { register: { slug: string } }
    }>(
      'mutation ($input: StartRegisterInput!) { startRegister(input: $input) { ... on RegisterStarted { register { slug } } } }',
      { input },
    )
    return new Register(url, startRegister.register.slug)
  }

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-register': this.slug },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
    if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors))
    return data
  }

  async overview(selection: object = {}, yardstick: string | null = null): Promise<Overview> {
    return (await this.ask<{ overview: Overview }>(OVERVIEW, { selection, yardstick })).overview
  }

  /** Titles behind a choice, as the drawer must list them. */
  async titles(selection: object): Promise<string[]> {
    const query =
      'query ($selection: SelectionInput) { activities(selection: $selection, first: 100) { edges { node { title } } } }'
    const { activities } = await this.ask<{ activities: { edges: { node: { title: string } }[] } }>(query, {
      selection,
    })
    return activities.edges.map(edge => edge.node.title)
  }

  async wijken(): Promise<string[]> {
    const { areas } = await this.ask<{ areas: { name: string }[] }>('{ areas(kind: WIJK) { name } }')
    return areas.map(area => area.name)
  }

  async job(id: string): Promise<ImportJob> {
    const query = `query ($id: ID!) { importJob(id: $id) { ${JOB} } }`
    return (await this.ask<{ importJob: ImportJob }>(query, { id })).importJob
  }

  /** Waits until nothing works on the import any more. */
  async settled(id: string): Promise<ImportJob> {
    for (;;) {
      const job = await this.job(id)
      if (!BUSY.includes(job.state)) return job
    }
  }

  async upload(kind: string, name: string, content: Uint8Array | string): Promise<string> {
    const form = new FormData()
    form.append('kind', kind)
    form.append('file', new Blob([Buffer.from(content)]), name)
    const headers = { 'x-register': this.slug, 'x-requested-with': 'sportpiramide' }
    const answer = await fetch(`${this.url}/imports`, { method: 'POST', headers, body: form })
    const body = (await answer.json()) as { id?: string; message?: string }
    if (body.id === undefined) throw new Error(body.message ?? 'geweigerd')
    return body.id
  }

  private async step(mutation: 'plan' | 'commit', jobId: string): Promise<ImportJob> {
    const type = mutation === 'plan' ? 'PlanImportInput' : 'CommitImportInput'
    await this.ask(`mutation ($input: ${type}!) { ${mutation}Import(input: $input) { __typename } }`, {
      input: { jobId, idempotencyKey: randomUUID() },
    })
    return this.settled(jobId)
  }

  /** Up to the preview; nothing is changed yet. */
  async planned(kind: string, name: string, content: Uint8Array | string): Promise<ImportJob> {
    return this.step('plan', await this.upload(kind, name, content))
  }

  /** A whole file, read in as found. */
  async readIn(kind: string, name: string, content: Uint8Array | string): Promise<ImportJob> {
    return this.step('commit', (await this.planned(kind, name, content)).id)
  }
}
