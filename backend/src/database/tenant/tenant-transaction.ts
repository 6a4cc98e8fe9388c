import type { PoolClient } from 'pg'
import type { EntityManager, QueryRunner } from 'typeorm'

/** One transaction on one client, seeing one register only. Queries run one after another, also when asked together. */
export class TenantTransaction {
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly tenantId: string,
    private readonly runner: QueryRunner,
  ) {}

  /** For repositories: `tx.manager.getRepository(X)` writes inside this transaction. */
  get manager(): EntityManager {
    return this.runner.manager
  }

  /** Rows of one statement, also of an UPDATE or DELETE with RETURNING. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.run(sql, parameters)).records as Row[]
  }

  /** Number of rows a statement touched. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    return (await this.run(sql, parameters)).affected ?? 0
  }

  /** Work on the client itself, for COPY into a temporary table; queries asked for meanwhile wait until it is done. */
  exclusive<Answer>(work: (client: PoolClient) => Promise<Answer>): Promise<Answer> {
    const next = this.last.then(async () => work((await this.runner.connect()) as PoolClient))
    this.last = next.catch(() => undefined)
    return next
  }

  private run(sql: string, parameters: readonly unknown[]) {
    const next = this.last.then(() => this.runner.query(sql, [...parameters], true))
    this.last = next.catch(() => undefined)
    return next
  }
}
