"use strict";
Object.defineProperty(exports, "__esModule", {
    value: true
});
Object.defineProperty(exports, "Register1763700000000", {
    enumerable: true,
    get: function() {
        return Register1763700000000;
    }
});
const tenant = `
create table tenant (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (btrim(name) <> ''),
  kind text not null default 'GEMEENTE' check (kind in ('GEMEENTE', 'REGIO')),
  fictional boolean not null default false,
  gemeente_code text check (gemeente_code ~ '^GM[0-9]{4}$'),
  gemeente_code_since date,
  revision bigint not null default 0,
  start_key text unique,
  created_at timestamptz not null default now()
);
comment on table tenant is 'A register: a gemeente, or a region of several. The id is stable; the gemeente code dies at a herindeling.';
comment on column tenant.revision is 'Counts changes of areas, partners and activities; a plan made at another revision is stale. A verdict does not count.';
comment on column tenant.start_key is 'Idempotency key of startRegister: repeating it gives the first register.';

create table app_person (
  tenant_id uuid not null references tenant on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null,
  role text not null check (role in ('beleidsmedewerker', 'buurtsportcoach', 'wijkteam', 'partner', 'raadslid', 'beheerder')),
  position integer not null default 0,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name, role)
);
comment on table app_person is 'Who uses the dashboard, by function. Never an inhabitant, client or participant.';
comment on column app_person.position is 'Place in the list of people, as the register was given them, from 0.';
`;
const areas = `
create table area (
  tenant_id uuid not null references tenant on delete cascade,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('BUURT', 'WIJK', 'GEMEENTE', 'REGIO')),
  name text not null,
  name_key text not null,
  code text,
  year integer,
  parent_id uuid,
  geometry jsonb,
  source text,
  import_job_id uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references area (tenant_id, id) on delete set null (parent_id),
  check ((code is null) or (year is not null))
);
create unique index area_code on area (tenant_id, code, year) where code is not null;
create unique index area_name on area (tenant_id, kind, name_key) where code is null;
create index area_parent on area (tenant_id, parent_id) where parent_id is not null;
comment on column area.code is 'CBS code with its year; null for a name from a list.';
comment on column area.name_key is 'areaNameKey(name) of libs/domain: how two spellings of one wijk meet.';

create table indicator_value (
  tenant_id uuid not null references tenant on delete cascade,
  area_id uuid not null,
  indicator text not null,
  year integer not null,
  mark text not null check (mark in ('VALUE', 'PROVISIONAL', 'MISSING', 'SUPPRESSED')),
  value double precision,
  source text not null,
  import_job_id uuid,
  primary key (tenant_id, area_id, indicator, year),
  foreign key (tenant_id, area_id) references area (tenant_id, id) on delete cascade,
  check ((mark in ('VALUE', 'PROVISIONAL')) = (value is not null))
);
comment on table indicator_value is 'A figure as its source gave it. Absent is not zero: MISSING and SUPPRESSED have no value.';

create table partner (
  tenant_id uuid not null references tenant on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null,
  name_key text not null,
  type text,
  usual_area_id uuid,
  import_job_id uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, name_key),
  foreign key (tenant_id, usual_area_id) references area (tenant_id, id) on delete set null (usual_area_id)
);
create index partner_usual_area on partner (tenant_id, usual_area_id) where usual_area_id is not null;
`;
const activities = `
create table activity (
  tenant_id uuid not null references tenant on delete cascade,
  id uuid not null default gen_random_uuid(),
  kind text not null default 'ACTIVITY' check (kind in ('ACTIVITY', 'INTERVENTION')),
  title text not null,
  description text,
  partner_id uuid,
  area_id uuid,
  area_source text check (area_source in ('COLUMN', 'TAB', 'TITLE', 'ORGANISER', 'PERSON')),
  scale text not null default 'UNKNOWN' check (scale in ('BUURT', 'WIJK', 'GEMEENTE', 'REGIO', 'UNKNOWN')),
  location text,
  rhythm_kind text not null default 'UNKNOWN' check (rhythm_kind in ('WEEKLY', 'SERIES', 'ONCE', 'PATH', 'UNKNOWN')),
  rhythm_count double precision check (rhythm_count >= 0),
  capacity_kind text not null default 'UNKNOWN' check (capacity_kind in ('GIVEN', 'ESTIMATED', 'UNKNOWN')),
  capacity_low double precision check (capacity_low >= 0),
  capacity_middle double precision check (capacity_middle >= 0),
  capacity_high double precision check (capacity_high >= 0),
  attendance integer check (attendance >= 0),
  price text,
  ages text,
  age_min integer,
  age_max integer,
  group_size text,
  referral text,
  funding text,
  doelgroep_text text,
  schedule text,
  also_open_to text[] not null default '{}',
  status text not null default 'ACTIVE' check (status in ('ACTIVE', 'STOPPED')),
  verified_at date,
  external_id text,
  record_key text not null,
  occurrence integer not null default 1,
  text_key text not null,
  version integer not null default 1,
  change_id uuid,
  import_job_id uuid,
  source_row text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete set null (partner_id),
  foreign key (tenant_id, area_id) references area (tenant_id, id) on delete set null (area_id),
  check (rhythm_kind not in ('WEEKLY', 'SERIES') or rhythm_count is not null),
  check (rhythm_kind not in ('ONCE', 'UNKNOWN') or rhythm_count is null),
  check ((capacity_kind = 'UNKNOWN') = (capacity_middle is null)),
  check ((capacity_kind = 'ESTIMATED') = (capacity_low is not null and capacity_high is not null)),
  check (capacity_low <= capacity_middle and capacity_middle <= capacity_high)
);
create unique index activity_record on activity (tenant_id, record_key, occurrence);
create index activity_text on activity (tenant_id, text_key);
create index activity_partner_id on activity (tenant_id, partner_id) where partner_id is not null;
create index activity_area on activity (tenant_id, area_id) where area_id is not null;
create index activity_change on activity (tenant_id, change_id) where change_id is not null;
comment on column activity.record_key is 'How a re-import finds the row again: kenmerk, else title + organiser + wijk + location.';
comment on column activity.occurrence is 'Which of several rows with the same record_key in one file, from 1.';
comment on column activity.text_key is 'textKey(record) of libs/domain: rows with the same text are twins and share a verdict.';
comment on column activity.version is 'One more for every change of what the list said; a verdict or an accepted wijk is none.';
comment on column activity.schedule is 'Days and times in the words of the list; the rhythm is what was read in them.';
comment on column activity.verified_at is 'When a person last confirmed it. Saving never moves this.';
comment on column activity.change_id is 'The accepted proposal that last set the wijk, for undo.';
comment on column activity.also_open_to is 'Ook open voor. Whom it is meant for (bedoeld voor) stands in the placement.';

create table activity_partner (
  tenant_id uuid not null,
  activity_id uuid not null,
  partner_id uuid not null,
  primary key (tenant_id, activity_id, partner_id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id) on delete cascade,
  foreign key (tenant_id, partner_id) references partner (tenant_id, id) on delete cascade
);
create index activity_partner_partner on activity_partner (tenant_id, partner_id);
comment on table activity_partner is 'Further partners of an activity, beside its organiser.';
`;
const placements = `
create table placement (
  tenant_id uuid not null,
  activity_id uuid not null,
  id uuid not null default gen_random_uuid(),
  niveau text not null,
  doelgroepen text[] not null default '{}',
  themas text[] not null default '{}',
  confidence real check (confidence between 0 and 1),
  needs_review boolean not null,
  rule text not null,
  reasons json not null default '[]',
  chances json not null default '{}',
  taxonomy_version text not null,
  placed_by text not null check (placed_by in ('MACHINE', 'PERSON')),
  coder text,
  placed_at timestamptz not null default now(),
  change_id uuid,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (tenant_id, activity_id, id),
  foreign key (tenant_id, activity_id) references activity (tenant_id, id) on delete cascade,
  check ((placed_by = 'PERSON') = (coder is not null))
);
create unique index placement_current on placement (tenant_id, activity_id) where superseded_at is null;
create index placement_change on placement (tenant_id, change_id) where change_id is not null;
create index placement_superseded_by on placement (tenant_id, superseded_by) where superseded_by is not null;
comment on table placement is 'Where an activity stands and stood: one row in force per activity, the rest is history.';
comment on column placement.doelgroepen is 'Bedoeld voor.';
comment on column placement.reasons is 'Read whole and never searched, so json: jsonb would be taken apart for every row of a large list.';
comment on column placement.change_id is 'The verdict or import that made it.';
comment on column placement.superseded_by is 'The change that ended it; undoing that change puts it in force again.';

create table verdict (
  tenant_id uuid not null references tenant on delete cascade,
  text_key text not null,
  change_id uuid not null,
  niveau text not null,
  doelgroepen text[] not null default '{}',
  themas text[] not null default '{}',
  coder text not null,
  made_at timestamptz not null default now(),
  taxonomy_version text not null,
  superseded_at timestamptz,
  superseded_by uuid,
  primary key (tenant_id, text_key, change_id)
);
create unique index verdict_current on verdict (tenant_id, text_key) where superseded_at is null;
create index verdict_change on verdict (tenant_id, change_id);
comment on table verdict is 'What a person decided about a text, so that twins and the next import get it back. In force: superseded_at is null.';
`;
const policy = `
create table taxonomy_version (
  version text primary key,
  document jsonb not null,
  created_at timestamptz not null default now()
);
comment on table taxonomy_version is 'Shared reference, written by the owner at migration only.';

create table capacity_default (
  tenant_id uuid not null references tenant on delete cascade,
  kind text not null,
  low double precision not null check (low >= 0),
  middle double precision not null,
  high double precision not null,
  source text not null,
  set_by text,
  set_at timestamptz not null default now(),
  primary key (tenant_id, kind),
  check (low <= middle and middle <= high)
);
comment on table capacity_default is 'What a gemeente fills in for usual places per meeting; a kind that is absent here keeps the default of libs/domain.';

create table idempotency (
  tenant_id uuid not null references tenant on delete cascade,
  operation text not null,
  key text not null,
  answer jsonb not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, operation, key)
);
`;
const current = `(select nullif(current_setting('app.tenant', true), '')::uuid)`;
const tenantTables = [
    'app_person',
    'area',
    'indicator_value',
    'partner',
    'activity',
    'activity_partner',
    'placement',
    'verdict',
    'capacity_default',
    'idempotency'
];
/** The directory of registers can be read to find one by its slug; only the register itself may change its row. */ const directory = `
alter table tenant enable row level security;
create policy tenant_directory on tenant for select using (true);
create policy tenant_start on tenant for insert with check (true);
create policy tenant_own on tenant for update using (id = ${current}) with check (id = ${current});
`;
const isolate = (table)=>`
alter table ${table} enable row level security;
create policy ${table}_tenant on ${table} using (tenant_id = ${current}) with check (tenant_id = ${current});
`;
const revision = `
create function count_change() returns trigger language plpgsql as $$
begin
  update tenant set revision = revision + 1 where id = nullif(current_setting('app.tenant', true), '')::uuid;
  return null;
end $$;
create trigger area_change after insert or update or delete on area for each statement execute function count_change();
create trigger partner_change after insert or update or delete on partner for each statement execute function count_change();
create trigger activity_change after insert or update or delete on activity for each statement execute function count_change();
`;
class Register1763700000000 {
    async up(runner) {
        for (const part of [
            tenant,
            areas,
            activities,
            placements,
            policy,
            directory
        ])await runner.query(part);
        for (const table of tenantTables)await runner.query(isolate(table));
        await runner.query(revision);
    }
    async down(runner) {
        for (const table of [
            ...tenantTables
        ].reverse())await runner.query(`drop table if exists ${table} cascade`);
        await runner.query('drop table if exists taxonomy_version, tenant cascade; drop function if exists count_change');
    }
}
//# sourceMappingURL=1763700000000-register.js.map
