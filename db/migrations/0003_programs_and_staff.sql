create schema programs;
create schema staff;
grant usage on schema programs, staff to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

create table programs.program (
  org_id     uuid not null default app.org_id() references platform.agency,
  id         uuid not null,
  name       text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  pack       text not null,
  data_class text not null default 'general',
  places     int check (places > 0),
  opened_on  date not null,
  closed_on  date,
  primary key (org_id, id),
  unique (org_id, name)
);

create table programs.funding_source (
  org_id uuid not null default app.org_id() references platform.agency,
  id     uuid not null,
  name   text not null check (name <> ''),
  kind   text not null check (kind in ('federal', 'state', 'local', 'grant', 'payer', 'private')),
  primary key (org_id, id),
  unique (org_id, name)
);

create table programs.program_funding (
  org_id            uuid not null default app.org_id(),
  id                uuid not null,
  program_id        uuid not null,
  funding_source_id uuid not null,
  from_day          date not null,
  until_day         date,
  primary key (org_id, id),
  foreign key (org_id, program_id) references programs.program,
  foreign key (org_id, funding_source_id) references programs.funding_source
);

-- A pack as it read on the day it took effect: a case keeps the version it began under even when the files move on.
create table programs.pack_version (
  org_id         uuid not null default app.org_id() references platform.agency,
  id             uuid not null,
  pack           text not null,
  layer          text not null check (layer in ('base', 'federal', 'state', 'funder', 'agency')),
  version        text not null,
  effective_from date not null,
  content        jsonb not null,
  sha256         text not null,
  kept_at        timestamptz not null default app.now(),
  kept_by        uuid,
  primary key (org_id, id),
  unique (org_id, pack, layer, version)
);

create table staff.member (
  org_id      uuid not null default app.org_id() references platform.agency,
  id          uuid not null,
  user_id     text unique,
  name        text not null check (name <> ''),
  email       text not null,
  phone       text,
  credential  text,
  discipline  text,
  languages   text[] not null default '{en}',
  fte         numeric(3, 2) not null default 1 check (fte > 0 and fte <= 1),
  joined_on   date not null,
  left_on     date,
  version     int not null default 1,
  primary key (org_id, id),
  unique (org_id, email)
);

create table staff.membership (
  org_id     uuid not null default app.org_id(),
  id         uuid not null,
  staff_id   uuid not null,
  program_id uuid,
  role       text not null check (role in
    ('case_manager', 'intake', 'supervisor', 'director', 'administrator', 'privacy_officer', 'auditor')),
  from_day   date not null,
  until_day  date,
  primary key (org_id, id),
  foreign key (org_id, staff_id) references staff.member,
  foreign key (org_id, program_id) references programs.program,
  check (until_day is null or until_day >= from_day)
);
create index membership_of_staff on staff.membership (org_id, staff_id);

create table staff.absence (
  org_id    uuid not null default app.org_id(),
  id        uuid not null,
  staff_id  uuid not null,
  from_day  date not null,
  until_day date not null,
  reason    text not null,
  primary key (org_id, id),
  foreign key (org_id, staff_id) references staff.member,
  check (until_day >= from_day)
);

-- Who may see whom, and why. Either one worker sees a client, or a program does (its supervisors, its intake).
create table staff.sight (
  org_id     uuid not null default app.org_id(),
  id         uuid not null,
  staff_id   uuid,
  program_id uuid,
  client_id  uuid not null,
  reason     text not null check (reason in ('primary', 'backup', 'cover', 'break_glass', 'enrolled', 'intake')),
  subject_id uuid not null,
  from_at    timestamptz not null default app.now(),
  until_at   timestamptz,
  granted_by uuid,
  primary key (org_id, id),
  foreign key (org_id, staff_id) references staff.member,
  foreign key (org_id, program_id) references programs.program,
  check ((staff_id is null) <> (program_id is null)),
  check ((program_id is not null) = (reason in ('enrolled', 'intake')))
);
create index sight_of_staff on staff.sight (org_id, staff_id, client_id) where staff_id is not null;
create index sight_of_client on staff.sight (org_id, client_id, program_id);
create index sight_of_intake on staff.sight (org_id, program_id, client_id) where reason = 'intake' and until_at is null;
create index sight_of_subject on staff.sight (org_id, subject_id);
