import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Lets the application bring the planner's statistics up to date after filling a register; only the owner of a table may do that itself. */
export class Statistics1763700900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refresh_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        analyze area, indicator_value, partner, activity, placement, verdict;
      end $$`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function if exists refresh_statistics')
  }
}
