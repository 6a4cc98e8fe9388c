"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Imports1763700100000", {
    enumerable: true,
    get: function() {
        return Imports1763700100000;
    }
});
const jobs = `
create table import_job (
  tenant_id uuid not null references tenant on delete cascade,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('ACTIVITIES', 'PARTNERS', 'AREAS', 'INDICATORS')),
  state text not null check (state in
    ('READ', 'PLANNING', 'PLANNED', 'COMMITTING', 'DONE', 'UNDOING', 'UNDONE', 'CANCELLED', 'FAILED')),
  file_name text not null,
  encoding text not null,
  separator text,
  person text not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  sheets jsonb not null default '[]',
  columns jsonb not null default '[]',
  gemeenten jsonb not null default '[]',
  gemeente_code text,
  year integer,
  counts jsonb not null default '{"read":0,"create":0,"update":0,"unchanged":0,"skip":0,"reject":0}',
  preview jsonb,
  problem_count integer not null default 0,
  progress_done integer not null default 0,
  progress_total integer not null default 0,
  cancel_requested boolean not null default false,
  revision bigint,
  verdict_mark text,
  failure text,
  undone jsonb,
  cells_gone boolean not null default false,
  plan_gone boolean not null default false,
  primary key (tenant_id, id)
);
create index import_job_recent on import_job (tenant_id, created_at desc);
comment on column import_job.revision is 'tenant.revision the plan was made at; another one at commit makes the plan stale.';
comment on column import_job.verdict_mark is 'What people had decided about the texts of the plan when it was made.';
comment on column import_job.person is 'Function of the register that did it; never an inhabitant.';
comment on column import_job.undone is 'What the undo took back, and what stayed because it changed since or is used elsewhere.';
comment on column import_job.cells_gone is 'The cells of the file were removed because their term had passed.';
comment on column import_job.plan_gone is 'Plan and remarks were removed because their term had passed; there is no undo any more.';

create table import_row (
  tenant_id uuid not null,
  job_id uuid not null,
  seq integer not null,
  sheet text,
  row integer not null,
  cells json not null,
  primary key (tenant_id, job_id, seq)
);
comment on table import_row is 'A file as read: cells without personal columns and without traces of persons. The file itself is never kept.';
`;
// A job and its rows are written and removed by one transaction; a reference per row would cost a large file seconds.
const steps = `
create table import_step (
  tenant_id uuid not null,
  job_id uuid not null,
  seq integer not null,
  subject text not null check (subject in ('AREA', 'PARTNER', 'ACTIVITY')),
  counted boolean not null default true,
  sheet text,
  row integer not null,
  action text not null check (action in ('CREATE', 'UPDATE', 'UNCHANGED', 'SKIP', 'REJECT')),
  reason text not null,
  title text not null,
  niveau text,
  needs_review boolean,
  target_id uuid,
  changes json,
  before json,
  after json,
  figures json,
  primary key (tenant_id, job_id, seq)
);
-- A first list holds next to nothing but new rows: those are found in the order of the file.
create index import_step_action on import_step (tenant_id, job_id, action, seq) where action <> 'CREATE';
comment on table import_step is 'The plan of an import, carried out as it stands here and taken back by what it says was there before.';
comment on column import_step.counted is 'False for what comes along with the rows: a wijk or partner that a row names, the gemeente around its wijken.';
comment on column import_step.before is 'The record as it stood, in the columns of its table; for undo.';
comment on column import_step.figures is 'Figures of an area: what stood and what comes.';

create table import_problem (
  tenant_id uuid not null,
  job_id uuid not null,
  seq integer not null,
  sheet text,
  row integer not null,
  column_name text,
  value text,
  code text not null,
  message text not null,
  level text not null check (level in ('error', 'warning')),
  primary key (tenant_id, job_id, seq),
  foreign key (tenant_id, job_id) references import_job (tenant_id, id) on delete cascade
);
`;
const current = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
const tables = [
    'import_job',
    'import_row',
    'import_step',
    'import_problem'
];
const isolate = (table)=>`
alter table ${table} enable row level security;
create policy ${table}_tenant on ${table} using (tenant_id = ${current}) with check (tenant_id = ${current});
`;
class Imports1763700100000 {
    async up(runner) {
        await runner.query(jobs);
        await runner.query(steps);
        for (const table of tables)await runner.query(isolate(table));
    }
    async down(runner) {
        for (const table of [
            ...tables
        ].reverse())await runner.query(`drop table if exists ${table}`);
    }
}
//# sourceMappingURL=1763700100000-imports.js.map
