create schema intake;
create schema assess;
create schema monitor;
grant usage on schema intake, assess, monitor to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

create table intake.referral (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  source_name   text not null,
  source_person text, source_phone text,
  via           text not null check (via in ('person', 'import')),
  stay_id       uuid,
  asked         text not null,
  consent_to_contact boolean,
  received_at   timestamptz not null default app.now(),
  received_by   uuid,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index referral_of_case on intake.referral (org_id, case_id);

create table intake.referral_answer (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null, referral_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  answer     text not null check (answer in ('accepted', 'asked', 'declined', 'waitlisted')),
  reason     text, words text, alternates text,
  answered_by uuid not null default app.staff_id(),
  at         timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, referral_id) references intake.referral
);
create index answer_of_referral on intake.referral_answer (org_id, referral_id, at);

create table intake.screening_answer (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  question  text not null,
  answer    text not null check (answer in ('yes', 'no', 'unknown')),
  note      text,
  answered_by uuid not null default app.staff_id(),
  at        timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index screening_of_case on intake.screening_answer (org_id, case_id, at desc);

create table assess.acuity (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  domains         jsonb not null,
  total           int not null check (total between 0 and 30),
  imminent_safety boolean not null,
  computed_tier   int not null check (computed_tier between 1 and 5),
  tier            int not null check (tier between 1 and 5),
  override_because text,
  lace            jsonb not null,
  scored_by       uuid not null default app.staff_id(),
  scored_at       timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  check (tier = computed_tier or override_because is not null)
);
create index acuity_of_case on assess.acuity (org_id, case_id, scored_at desc);

-- Everything that must happen by a date: who, what, by when, under which rule, in words.
create table monitor.obligation (
  org_id       uuid not null default app.org_id(),
  id           uuid not null,
  case_id      uuid,
  client_id    uuid not null,
  program_id   uuid not null,
  data_class   text not null default 'general',
  kind         text not null,
  rule_id      text not null,
  rule_version text not null,
  title        text not null,
  words        jsonb not null default '{}',
  source       text not null,
  layer        text not null default 'base',
  weight       text not null default 'ordinary' check (weight in ('ordinary', 'legal', 'safety')),
  verb         text not null,
  function     text,
  unit         text not null default 'day' check (unit in ('hour', 'day', 'business_day')),
  owner_id     uuid,
  opened_by    uuid not null,
  opened_at    timestamptz not null,
  due_at       timestamptz not null,
  due_day      date,
  warn_at      timestamptz,
  waiting      boolean not null default false,
  ends_with_case boolean not null,
  attempts     jsonb not null default '[]',
  escalate_at  timestamptz,
  escalated_at timestamptz,
  closed_at    timestamptz,
  closed_how   text check (closed_how in ('satisfied', 'by_attempts', 'waived', 'ended', 'withdrawn')),
  closed_by    uuid,
  late_by      int,
  version      int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client,
  check ((closed_at is null) = (closed_how is null))
);
create index obligation_open_of_owner on monitor.obligation (org_id, owner_id, due_at) where closed_at is null;
create index obligation_open_of_program on monitor.obligation (org_id, program_id, due_at) where closed_at is null;
create index obligation_of_case on monitor.obligation (org_id, case_id);
create index obligation_of_client on monitor.obligation (org_id, client_id, due_at);
create index obligation_closed_by on monitor.obligation (org_id, closed_by) where closed_by is not null;
create index obligation_opened_by on monitor.obligation (org_id, opened_by);
create index obligation_to_escalate on monitor.obligation (escalate_at) where closed_at is null and escalated_at is null;

-- Every change by hand or by rule: who, when, from which date to which, and why.
create table monitor.obligation_change (
  org_id uuid not null default app.org_id(), id uuid not null, obligation_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  act       text not null check (act in ('opened', 'satisfied', 'attempted', 'moved', 'ended', 'reopened', 'waived', 'rescheduled', 'handed_over', 'escalated')),
  by_staff  uuid, event_id uuid,
  because   text,
  due_from  timestamptz, due_to timestamptz,
  owner_from uuid, owner_to uuid,
  at        timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, obligation_id) references monitor.obligation
);
create index change_of_obligation on monitor.obligation_change (org_id, obligation_id, at);

create table monitor.notice (
  org_id uuid not null default app.org_id(), id uuid not null,
  staff_id  uuid not null,
  client_id uuid, case_id uuid, program_id uuid, data_class text not null default 'general',
  summary   text not null, words jsonb not null default '{}',
  at        timestamptz not null default app.now(),
  read_at   timestamptz,
  primary key (org_id, id)
);
create index notice_of_staff on monitor.notice (org_id, staff_id, at desc);

create table monitor.visit (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  happened_on date not null,
  with_whom   text not null check (with_whom <> ''),
  kind        text not null check (kind in ('primary_care', 'specialist', 'home_health', 'therapy', 'other')),
  note        text,
  recorded_by uuid not null default app.staff_id(), recorded_at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index visit_of_case on monitor.visit (org_id, case_id);

create table monitor.medication_walk (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  walked_on   date not null,
  lines       jsonb not null,
  note        text,
  walked_by   uuid not null default app.staff_id(), recorded_at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index medication_walk_of_case on monitor.medication_walk (org_id, case_id);

create table monitor.closure (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  reason    text not null, outcome text not null check (outcome <> ''), summary text,
  missing   jsonb not null default '[]', missing_because text,
  closed_by uuid not null default app.staff_id(), at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index closure_of_case on monitor.closure (org_id, case_id);
