create schema plan;
grant usage on schema plan to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

-- What somebody needs. What is decided about it is a row of its own: who, when, why.
create table plan.need (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  domain      text not null check (domain <> ''),
  title       text not null check (title <> ''),
  words       text, -- the client's own
  source      text not null default 'by_hand' check (source in ('by_hand', 'answer')),
  assessment_id uuid, link_id text, answer_text text,
  client_rank int check (client_rank > 0),
  status      text not null default 'active' check (status in ('active', 'deferred', 'declined', 'met')),
  position    int not null default 0,
  identified_by uuid default app.staff_id(),
  identified_at timestamptz not null default app.now(),
  version     int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  check (source = 'by_hand' or answer_text is not null)
);
create index need_of_case on plan.need (org_id, case_id, position);

create table plan.need_decision (
  org_id uuid not null default app.org_id(), id uuid not null, need_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  status     text not null check (status in ('active', 'deferred', 'declined', 'met')),
  because    text,
  decided_by text not null check (decided_by in ('client', 'worker', 'together')),
  by_staff   uuid default app.staff_id(),
  at         timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, need_id) references plan.need,
  check (status in ('active', 'met') or because is not null)
);
create index decision_of_need on plan.need_decision (org_id, need_id, at);

-- A goal: the client's words first, then how one will know. lifecycle and achievement are FHIR R4 Goal's.
create table plan.goal (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null, need_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  words       text not null check (words <> ''),
  statement   text,
  measure_kind text not null check (measure_kind in ('number', 'better_same_worse', 'gas', 'done')),
  measure     text not null check (measure <> ''),
  unit        text,
  baseline    numeric(12, 2), target numeric(12, 2),
  better      text check (better in ('higher', 'lower')),
  gas_levels  jsonb,
  target_on   date,
  lifecycle   text not null default 'active'
    check (lifecycle in ('proposed', 'planned', 'accepted', 'active', 'on-hold', 'completed', 'cancelled', 'entered-in-error', 'rejected')),
  achievement text not null default 'in-progress'
    check (achievement in ('in-progress', 'improving', 'worsening', 'no-change', 'achieved', 'sustaining', 'not-achieved', 'no-progress', 'not-attainable')),
  ended_on    date, ended_because text,
  position    int not null default 0,
  set_by      uuid default app.staff_id(),
  set_on      date not null,
  version     int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, need_id) references plan.need,
  check (measure_kind <> 'number' or (baseline is not null and target is not null and better is not null)),
  check (measure_kind <> 'gas' or jsonb_array_length(gas_levels) = 5)
);
create index goal_of_case on plan.goal (org_id, case_id, position);
create index goal_of_need on plan.goal (org_id, need_id);

-- Append-only: how it went, as of when, told by whom.
create table plan.goal_progress (
  org_id uuid not null default app.org_id(), id uuid not null, goal_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  happened_on date not null,
  value       numeric(12, 2),
  direction   text not null check (direction in ('better', 'same', 'worse')),
  level       int check (level between -2 and 2),
  done        boolean,
  words       text,
  note_id     uuid,
  achievement text not null,
  by_staff    uuid default app.staff_id(),
  at          timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, goal_id) references plan.goal
);
create index progress_of_goal on plan.goal_progress (org_id, goal_id, happened_on, at);
create index progress_of_case on plan.goal_progress (org_id, case_id);

create table plan.milestone (
  org_id uuid not null default app.org_id(), id uuid not null, goal_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  title      text not null check (title <> ''),
  due_on     date, reached_on date, reached_by uuid,
  position   int not null default 0,
  primary key (org_id, id),
  foreign key (org_id, goal_id) references plan.goal
);
create index milestone_of_case on plan.milestone (org_id, case_id, position);

create table plan.intervention (
  org_id uuid not null default app.org_id(), id uuid not null, goal_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  function   text not null check (function in ('assess', 'plan', 'link', 'monitor', 'advocate', 'direct')),
  title      text not null check (title <> ''),
  owner_kind text not null check (owner_kind in ('client', 'worker', 'family', 'provider')),
  owner_id   uuid, owner_name text,
  every      text check (every in ('day', 'week', 'two_weeks', 'month', 'quarter')),
  due_on     date,
  status     text not null default 'planned' check (status in ('planned', 'active', 'done', 'stopped')),
  because    text,
  done_on    date,
  position   int not null default 0,
  set_by     uuid default app.staff_id(),
  set_at     timestamptz not null default app.now(),
  version    int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, goal_id) references plan.goal,
  check (owner_kind <> 'worker' or owner_id is not null),
  check (status <> 'stopped' or because is not null)
);
create index intervention_of_case on plan.intervention (org_id, case_id, position);

-- The chain: what serves a goal. Later rooms write it through the door of this one.
create table plan.serves (
  org_id uuid not null default app.org_id(), id uuid not null, goal_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  kind       text not null check (kind in ('contact_note', 'task', 'referral', 'appointment', 'application', 'appeal')),
  subject_id uuid not null,
  title      text not null check (title <> ''),
  at         timestamptz not null default app.now(),
  primary key (org_id, id),
  unique (org_id, goal_id, kind, subject_id),
  foreign key (org_id, goal_id) references plan.goal
);
create index serves_of_case on plan.serves (org_id, case_id, at desc);
create index serves_of_subject on plan.serves (org_id, subject_id);

-- What a plan stands on: strengths, wishes and barriers.
create table plan.ground (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  kind      text not null check (kind in ('strength', 'wish', 'barrier')),
  words     text not null check (words <> ''),
  in_their_words boolean not null default false,
  goal_id   uuid,
  said_by   uuid default app.staff_id(),
  said_at   timestamptz not null default app.now(),
  ended_on  date, ended_because text,
  position  int not null default 0,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, goal_id) references plan.goal
);
create index ground_of_case on plan.ground (org_id, case_id, position);
