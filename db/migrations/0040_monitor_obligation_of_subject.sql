-- What the rules need to know again: the note, task or stay that it is about, whom it climbs to, and who was warned.
alter table monitor.obligation
  add column subject_id  uuid,
  add column escalate_to text check (escalate_to in ('supervisor', 'director')),
  add column warned_at   timestamptz;

-- The same event opens the same rule of a case once, however often it is heard.
create unique index obligation_opened_once on monitor.obligation (org_id, opened_by, rule_id, case_id);
drop index monitor.obligation_opened_by;

create index obligation_to_warn on monitor.obligation (org_id, warn_at) where closed_at is null and warned_at is null;

-- A closing summary that was not written on the day of closing.
create table monitor.closing_summary (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  words      text not null check (words <> ''),
  written_by uuid not null default app.staff_id(), at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index closing_summary_of_case on monitor.closing_summary (org_id, case_id);
