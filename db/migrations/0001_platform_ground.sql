create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

create schema app;
create schema platform;

grant usage on schema app to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;
grant usage on schema platform to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

-- Who is asking: set once by the door of the transaction, read by every policy.
create function app.org_id() returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('app.org_id', true), '')::uuid $$;

create function app.staff_id() returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('app.staff_id', true), '')::uuid $$;

-- The domain clock: real time unless THROUGHLINE_NOW froze it.
create function app.now() returns timestamptz stable parallel safe language sql as
  $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

-- Folds a name for search: no accents, no case. Immutable so that it may be indexed: the dictionary is named.
create function app.folded(name text) returns text immutable strict parallel safe language sql as
  $$ select lower(public.unaccent('public.unaccent', name)) $$;

create table platform.agency (
  id         uuid primary key,
  name       text not null check (name <> ''),
  zone       text not null,
  clock      text not null default '24' check (clock in ('24', '12')),
  demo       boolean not null default false,
  created_at timestamptz not null default now()
);

create table platform.event (
  org_id      uuid not null default app.org_id() references platform.agency,
  id          uuid not null,
  kind        text not null,
  case_id     uuid,
  client_id   uuid,
  program_id  uuid,
  data_class  text not null default 'general',
  function    text check (function in ('assess', 'plan', 'link', 'monitor', 'advocate', 'direct')),
  subject_id  uuid not null,
  summary     text not null,
  words       jsonb not null default '{}',
  facts       jsonb not null default '{}',
  happened_at timestamptz not null,
  recorded_at timestamptz not null default app.now(),
  by_staff    uuid,
  by_reason   text,
  caused_by   uuid,
  undoes      uuid,
  primary key (org_id, id),
  check (by_staff is not null or by_reason is not null)
);
create index event_of_client on platform.event (org_id, client_id, happened_at desc, id desc);
create index event_of_case on platform.event (org_id, case_id, recorded_at, id);

-- Reads and acts alike. Append-only by grant; batches are sealed by the worker.
create table platform.audit (
  org_id     uuid not null references platform.agency,
  id         bigint generated always as identity,
  at         timestamptz not null default clock_timestamp(),
  staff_id   uuid,
  by_reason  text,
  name       text not null,
  client_ids uuid[] not null default '{}',
  request_id text,
  outcome    text not null default 'done' check (outcome in ('done', 'refused')),
  detail     jsonb not null default '{}',
  primary key (org_id, id)
);
create index audit_of_client on platform.audit using gin (client_ids);
create index audit_of_staff on platform.audit (org_id, staff_id, at desc);

-- Old values of what an update or delete changed: with the row of today it gives the row of any instant.
create table platform.history (
  org_id     uuid not null references platform.agency,
  id         bigint generated always as identity,
  of_table   text not null,
  row_id     uuid not null,
  client_id  uuid,
  program_id uuid,
  data_class text not null default 'general',
  act        text not null check (act in ('update', 'delete')),
  old        jsonb not null,
  changed_at timestamptz not null default clock_timestamp(),
  by_staff   uuid,
  primary key (org_id, id)
);
create index history_of_row on platform.history (org_id, of_table, row_id, changed_at desc);

create function platform.keep_history() returns trigger
  security definer set search_path = pg_catalog language plpgsql as $$
declare
  was jsonb := to_jsonb(old);
  is_now jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) else '{}'::jsonb end;
  changed jsonb;
begin
  select coalesce(jsonb_object_agg(key, value), '{}') into changed
    from jsonb_each(was) where tg_op = 'DELETE' or is_now -> key is distinct from value;
  if changed = '{}' then
    return null;
  end if;
  insert into platform.history (org_id, of_table, row_id, client_id, program_id, data_class, act, old, by_staff)
  values (
    (was ->> 'org_id')::uuid, tg_table_schema || '.' || tg_table_name, (was ->> 'id')::uuid,
    coalesce(was ->> 'client_id', case when tg_relid = to_regclass('people.client') then was ->> 'id' end)::uuid,
    (was ->> 'program_id')::uuid, coalesce(was ->> 'data_class', 'general'),
    lower(tg_op), changed, app.staff_id()
  );
  return null;
end
$$;
alter function platform.keep_history() owner to scribe;

-- What somebody has begun and not finished. Theirs alone.
create table platform.draft (
  org_id     uuid not null default app.org_id() references platform.agency,
  staff_id   uuid not null default app.staff_id(),
  kind       text not null,
  subject_id uuid not null,
  title      text not null default '',
  body       jsonb not null,
  version    int not null default 1,
  begun_at   timestamptz not null default app.now(),
  saved_at   timestamptz not null default app.now(),
  primary key (org_id, staff_id, kind, subject_id)
);

-- The answer that a write already got, so that a retry gets the same one and doubles nothing.
create table platform.idempotent_answer (
  org_id   uuid not null default app.org_id() references platform.agency,
  staff_id uuid not null default app.staff_id(),
  key      uuid not null,
  name     text not null,
  asked    text not null,
  answer   jsonb,
  at       timestamptz not null default now(),
  primary key (org_id, staff_id, key)
);

create table platform.file (
  org_id     uuid not null default app.org_id() references platform.agency,
  id         uuid not null,
  sha256     text not null,
  name       text not null,
  media_type text not null,
  bytes      int not null check (bytes >= 0),
  content    bytea not null,
  kept_at    timestamptz not null default app.now(),
  kept_by    uuid,
  primary key (org_id, id),
  unique (org_id, sha256)
);
