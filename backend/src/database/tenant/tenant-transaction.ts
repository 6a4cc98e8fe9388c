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

  /** The client itself, for COPY into a temporary table; end the stream before the next query. */
  async client(): Promise<PoolClient> {
    return (await this.runner.connect()) as PoolClient
  }

  private run(sql: string, parameters: readonly unknown[]) {
    const next = this.last.then(() => this.runner.query(sql, [...parameters], true))
    this.last = next.catch(() => undefined)
    return next
  }
}
