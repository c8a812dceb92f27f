create schema record;
grant usage on schema record to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

-- A contact note exists here only once it is signed; until then it is a draft. So it is never updated or deleted, by grant.
create table record.contact_note (
  org_id        uuid not null default app.org_id(),
  id            uuid not null,
  case_id       uuid not null,
  client_id     uuid not null,
  program_id    uuid not null,
  data_class    text not null default 'general',
  author_id     uuid not null default app.staff_id(),
  happened_at   timestamptz not null,
  minutes       int not null check (minutes between 0 and 720),
  mode          text not null check (mode in ('phone', 'in_person', 'video', 'text', 'email', 'letter')),
  place         text not null check (place in ('office', 'home', 'hospital', 'facility', 'community', 'elsewhere')),
  outcome       text not null check (outcome in ('reached', 'message', 'no_answer', 'refused')),
  with_client   boolean not null,
  participants  text,
  function      text not null check (function in ('assess', 'plan', 'link', 'monitor', 'advocate', 'direct')),
  format        text not null check (format in ('contact_log', 'dap')),
  body          jsonb not null,
  words         text not null,
  refused_offer text, refused_because text, reoffer_on date,
  next_contact_at timestamptz, next_contact_mode text,
  late_because  text,
  entered_at    timestamptz not null default app.now(),
  found_by      tsvector generated always as (to_tsvector('english', words)) stored,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, client_id) references people.client,
  check (outcome <> 'refused' or (refused_offer is not null and refused_because is not null))
);
create index contact_note_of_client on record.contact_note (org_id, client_id, happened_at desc, id desc);
create index contact_note_of_author on record.contact_note (org_id, author_id, happened_at desc);
create index contact_note_words on record.contact_note using gin (found_by);

-- Who signed what, with the name and credential they had that day.
create table record.signing (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  subject_kind text not null check (subject_kind in ('contact_note', 'addendum')),
  subject_id   uuid not null,
  staff_id     uuid not null default app.staff_id(),
  name         text not null, credential text,
  at           timestamptz not null default app.now(),
  sha256       text not null,
  primary key (org_id, id),
  unique (org_id, subject_kind, subject_id, staff_id)
);
create index signing_of_subject on record.signing (org_id, subject_id);

create table record.addendum (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  note_id   uuid not null,
  author_id uuid not null default app.staff_id(),
  words     text not null check (words <> ''),
  at        timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, note_id) references record.contact_note
);
create index addendum_of_note on record.addendum (org_id, note_id, at);

create table record.information_given (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  note_id uuid not null,
  title   text not null check (title <> ''), version text,
  primary key (org_id, id),
  foreign key (org_id, note_id) references record.contact_note
);
create index information_of_note on record.information_given (org_id, note_id);

-- Every print and export: what left the house, for whom, and what was left out.
create table record.disclosure (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid, program_id uuid not null, data_class text not null default 'general',
  kind      text not null check (kind in ('print', 'export')),
  document  text not null,
  purpose   text not null,
  by_staff  uuid not null default app.staff_id(),
  at        timestamptz not null default app.now(),
  included  jsonb not null default '{}',
  left_out  jsonb not null default '{}',
  primary key (org_id, id)
);
create index disclosure_of_client on record.disclosure (org_id, client_id, at desc);

-- When each worker last looked at each client: "since you last looked" starts here.
create table record.last_look (
  org_id uuid not null default app.org_id(), staff_id uuid not null default app.staff_id(), client_id uuid not null,
  at        timestamptz not null default app.now(),
  before_at timestamptz,
  primary key (org_id, staff_id, client_id)
);
