"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Statistics1763700900000", {
    enumerable: true,
    get: function() {
        return Statistics1763700900000;
    }
});
// Three thousand rows tell the planner enough to begin with; the server itself looks closer within some minutes.
const refresh = (name, tables)=>`
  create function ${name}() returns void language plpgsql security definer
  set search_path = public, pg_temp set default_statistics_target = 10 as $$
  begin
    analyze ${tables};
  end $$`;
class Statistics1763700900000 {
    async up(runner) {
        await runner.query(refresh('refresh_statistics', 'area, indicator_value, partner, activity, placement, verdict'));
        const keys = 'tenant_id, job_id, seq';
        const plan = `import_row (${keys}), import_step (${keys}, subject, action), import_activity (${keys})`;
        await runner.query(refresh('refresh_plan_statistics', plan));
    }
    async down(runner) {
        await runner.query('drop function if exists refresh_statistics, refresh_plan_statistics');
    }
}
//# sourceMappingURL=1763700900000-statistics.js.map
