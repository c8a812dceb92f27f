-- What of a plan came out of the library of its pack, and what another system planned first.
alter table plan.need add column library_id text;
alter table plan.goal add column library_id text, add column from_source text;
alter table plan.intervention add column library_id text, add column from_source text;

-- Append-only: that a need which answers suggested was left, or is offered again. The last turn holds, for these answers.
create table plan.suggested_turn (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  library_id text not null check (library_id <> ''),
  turn       text not null check (turn in ('left', 'offered')),
  answers    text[] not null check (cardinality(answers) > 0),
  by_staff   uuid not null default app.staff_id(),
  at         timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index suggested_turn_of_case on plan.suggested_turn (org_id, case_id, library_id, at);

-- What a hospital planned may become a goal of a plan; of a care plan each activity may become a step.
alter table interop.suggestion drop constraint suggestion_taken_as_check;
alter table interop.suggestion add constraint suggestion_taken_as_check
  check (taken_as in ('task', 'goal', 'step', 'left'));
alter table interop.suggestion add column goal_id uuid;
alter table interop.suggestion add column steps_taken text[] not null default '{}';
