"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "ImportActivities1763700200000", {
    enumerable: true,
    get: function() {
        return ImportActivities1763700200000;
    }
});
const current = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
class ImportActivities1763700200000 {
    async up(runner) {
        await runner.query(`
create table import_activity (
  tenant_id uuid not null,
  job_id uuid not null,
  seq integer not null,
  kind text,
  title text,
  description text,
  partner_id uuid,
  area_id uuid,
  area_source text,
  scale text,
  location text,
  rhythm_kind text,
  rhythm_count double precision,
  capacity_kind text,
  capacity_low double precision,
  capacity_middle double precision,
  capacity_high double precision,
  attendance integer,
  price text,
  ages text,
  age_min integer,
  age_max integer,
  group_size text,
  referral text,
  funding text,
  doelgroep_text text,
  schedule text,
  status text,
  verified_at date,
  external_id text,
  record_key text,
  occurrence integer,
  text_key text,
  source_row text,
  import_job_id uuid,
  niveau text,
  doelgroepen text[],
  themas text[],
  confidence real,
  needs_review boolean,
  rule text,
  reasons json,
  chances json,
  taxonomy_version text,
  placed_by text,
  coder text,
  primary key (tenant_id, job_id, seq)
);
comment on table import_activity is 'What a step of an import makes of an activity. niveau is null when the placement in force stays.';
alter table import_activity enable row level security;
create policy import_activity_tenant on import_activity using (tenant_id = ${current}) with check (tenant_id = ${current});
`);
    }
    async down(runner) {
        await runner.query('drop table if exists import_activity');
    }
}
//# sourceMappingURL=1763700200000-import-activities.js.map
