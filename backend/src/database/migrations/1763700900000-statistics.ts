import type { MigrationInterface, QueryRunner } from 'typeorm'

// Three thousand rows tell the planner enough to begin with; the server itself looks closer within some minutes.
const refresh = (name: string, tables: string): string => `
  create function ${name}() returns void language plpgsql security definer
  set search_path = public, pg_temp set default_statistics_target = 10 as $$
  begin
    analyze ${tables};
  end $$`

/** Lets the application bring the planner's statistics up to date after filling tables; only the owner of a table may do that itself. */
export class Statistics1763700900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(refresh('refresh_statistics', 'area, indicator_value, partner, activity, placement, verdict'))
    const keys = 'tenant_id, job_id, seq'
    const plan = `import_row (${keys}), import_step (${keys}, subject, action), import_activity (${keys})`
    await runner.query(refresh('refresh_plan_statistics', plan))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function if exists refresh_statistics, refresh_plan_statistics')
  }
}
