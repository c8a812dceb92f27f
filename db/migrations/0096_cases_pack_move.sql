-- A case keeps the version of its pack that it began under until it is moved on purpose: each such move, with who and why.
create table cases.pack_move (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  from_version text not null,
  to_version   text not null,
  reason       text not null check (reason <> ''),
  moved_by     uuid not null default app.staff_id(),
  at           timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  check (from_version <> to_version)
);
create index pack_move_of_case on cases.pack_move (org_id, case_id, at);
