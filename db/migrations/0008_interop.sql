create schema interop;
grant usage on schema interop to throughline_staff, throughline_system, sight, scribe;

-- One file that came in: kept whole, with its hash and what it did.
create table interop.import_run (
  org_id uuid not null default app.org_id() references platform.agency, id uuid not null,
  program_id uuid not null,
  kind      text not null, source text not null, file_name text not null,
  file_id   uuid,
  by_staff  uuid, by_reason text,
  at        timestamptz not null default app.now(),
  report    jsonb not null,
  primary key (org_id, id)
);
create index import_run_newest on interop.import_run (org_id, program_id, at desc);

-- Which of our rows a source's logical id is: the one ground, with identifiers, for linking without asking.
create table interop.source_link (
  org_id uuid not null default app.org_id(), source text not null, resource_type text not null, logical_id text not null,
  kind       text not null, subject_id uuid not null, client_id uuid,
  sha256     text not null,
  primary key (org_id, source, resource_type, logical_id)
);
create index source_link_of_subject on interop.source_link (org_id, subject_id);

-- What refers to something that has not come yet. Completed when it comes, whatever the order.
create table interop.held (
  org_id uuid not null default app.org_id(), source text not null, resource_type text not null, logical_id text not null,
  waits_for text not null,
  program_id uuid not null,
  content   jsonb not null,
  run_id    uuid not null,
  at        timestamptz not null default app.now(),
  primary key (org_id, source, resource_type, logical_id)
);
create index held_waiting on interop.held (org_id, source, waits_for);

create table interop.suggestion (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  kind      text not null check (kind in ('goal', 'care_plan', 'service_request')),
  words     text not null, detail jsonb not null default '{}',
  source    text not null,
  at        timestamptz not null default app.now(),
  taken_by  uuid, taken_at timestamptz, taken_as text check (taken_as in ('task', 'left')),
  version   int not null default 1,
  primary key (org_id, id)
);
create index suggestion_of_client on interop.suggestion (org_id, client_id) where taken_at is null;
