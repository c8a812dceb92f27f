-- An adverse closing tells the client in writing, with the right to appeal, before it takes effect.
alter table monitor.closure add column notice_sent_on date;

-- Who asked a supervisor to sign a closing off, in which words. What became of it is the closure itself.
create table monitor.closure_asked (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  reason    text not null, outcome text not null check (outcome <> ''), summary text,
  missing_because text, notice_sent_on date,
  asked_by  uuid not null default app.staff_id(), at timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index closure_asked_of_case on monitor.closure_asked (org_id, case_id, at desc);
