-- An instrument as it was when somebody answered it: its form and what its answers mean. Files move on; answers do not.
create table assess.instrument (
  org_id uuid not null default app.org_id() references platform.agency, id uuid not null,
  key           text not null check (key ~ '^[a-z][a-z0-9]*([_-][a-z0-9]+)*$'),
  version       text not null,
  title         text not null,
  origin        text not null check (origin in ('shipped', 'added')),
  shell         boolean not null,
  questionnaire jsonb not null,
  sheet         jsonb not null,
  sha256        text not null,
  kept_by       uuid,
  kept_at       timestamptz not null default app.now(),
  primary key (org_id, id),
  unique (org_id, key, sha256)
);

-- Offered from now on, or no longer: the last turn of an instrument says which.
create table assess.instrument_turn (
  org_id uuid not null default app.org_id(), id uuid not null, instrument_id uuid not null,
  turn     text not null check (turn in ('published', 'retired')),
  because  text,
  by_staff uuid,
  at       timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, instrument_id) references assess.instrument
);
create index turn_of_instrument on assess.instrument_turn (org_id, instrument_id, at desc);

-- Begun and not signed: which form it is, pinned from its first moment. The answers so far are its writer's draft.
create table assess.begun (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  instrument_id uuid not null,
  key      text not null,
  title    text not null,
  begun_by uuid not null default app.staff_id(),
  begun_at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, instrument_id) references assess.instrument
);
create index begun_of_case on assess.begun (org_id, case_id);

-- Signed: never changed. What was answered, what it adds up to with every part, and who signed it as what.
create table assess.assessment (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  instrument_id uuid not null,
  key        text not null,
  title      text not null,
  mode       text not null check (mode in ('interview', 'self', 'proxy')),
  proxy_name text,
  done_on    date not null,
  response   jsonb not null,
  scores     jsonb not null,
  before_id  uuid,
  author_id         uuid not null default app.staff_id(),
  author_name       text not null,
  author_credential text,
  signed_at  timestamptz not null default app.now(),
  sha256     text not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, instrument_id) references assess.instrument,
  foreign key (org_id, before_id) references assess.assessment,
  check ((mode = 'proxy') = (proxy_name is not null))
);
create index assessment_of_client on assess.assessment (org_id, client_id, key, done_on desc, signed_at desc);

-- An answer that could not wait, told at once, before anything was signed; and taken back when it was corrected.
create table assess.critical_turn (
  org_id uuid not null default app.org_id(), id uuid not null, assessment_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  item     text not null,
  turn     text not null check (turn in ('raised', 'withdrawn')),
  by_staff uuid not null default app.staff_id(),
  at       timestamptz not null default app.now(),
  event_id uuid not null,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index critical_of_assessment on assess.critical_turn (org_id, assessment_id, at desc);

-- Entered in error: the answers stay readable and count no longer.
create table assess.assessment_void (
  org_id uuid not null default app.org_id(), assessment_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  because   text not null,
  voided_by uuid not null default app.staff_id(),
  voided_at timestamptz not null default app.now(),
  primary key (org_id, assessment_id),
  foreign key (org_id, assessment_id) references assess.assessment
);
