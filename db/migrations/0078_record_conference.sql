-- People met about one case or several: one entry on each case, with that client's part alone, signed under it. Never changed.
create table record.conference_entry (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  conference_id uuid not null,
  case_id       uuid not null,
  author_id     uuid not null default app.staff_id(),
  happened_at   timestamptz not null,
  -- this entry's share of the time it took
  minutes       int not null check (minutes between 0 and 720),
  function      text not null check (function in ('assess', 'plan', 'link', 'monitor', 'advocate', 'direct')),
  topic         text not null check (topic <> ''),
  participants  jsonb not null,
  discussed     text,
  decisions     text not null check (decisions <> ''),
  tasks         jsonb not null,
  late_because  text,
  entered_at    timestamptz not null default app.now(),
  primary key (org_id, id),
  unique (org_id, conference_id, case_id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, client_id) references people.client
);
create index conference_entry_of_client on record.conference_entry (org_id, client_id, happened_at desc);
create index conference_entry_of_author on record.conference_entry (org_id, author_id, happened_at desc);

-- One more thing that is signed, beside whatever else may be signed by now.
do $$
declare
  was text;
begin
  select pg_get_constraintdef(oid) into strict was from pg_constraint
    where conrelid = 'record.signing'::regclass and conname = 'signing_subject_kind_check';
  alter table record.signing drop constraint signing_subject_kind_check;
  execute 'alter table record.signing add constraint signing_subject_kind_check '
    || replace(was, 'ARRAY[', 'ARRAY[''conference''::text, ');
end
$$;
