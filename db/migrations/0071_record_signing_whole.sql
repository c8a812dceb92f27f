-- A note has versions: its own key names the first, an amendment's key each later one. None of them is ever changed.
create table record.amendment (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  note_id   uuid not null,
  corrects  uuid not null, -- the version before this one
  author_id uuid not null default app.staff_id(),
  because   text not null check (because <> ''),
  format    text not null,
  body      jsonb not null,
  words     text not null,
  minutes   int not null check (minutes between 0 and 720),
  at        timestamptz not null default app.now(),
  found_by  tsvector generated always as (to_tsvector('english', words)) stored,
  primary key (org_id, id),
  unique (org_id, corrects),
  foreign key (org_id, note_id) references record.contact_note
);
create index amendment_of_note on record.amendment (org_id, note_id, at);
create index amendment_of_client on record.amendment (org_id, client_id, at desc);

-- This version waits, or waited, for a supervisor's name: under which rule of the pack, and whether it was drawn for a sample.
create table record.cosign_asked (
  org_id uuid not null default app.org_id(), version_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  note_id  uuid not null,
  rule_id  text not null, rule_title text not null, rule_source text not null,
  percent  int not null check (percent between 1 and 100),
  asked_by uuid not null default app.staff_id(),
  at       timestamptz not null default app.now(),
  primary key (org_id, version_id),
  foreign key (org_id, note_id) references record.contact_note
);
create index cosign_asked_of_note on record.cosign_asked (org_id, note_id);
create index cosign_asked_of_program on record.cosign_asked (org_id, program_id, at);

create table record.cosign_answer (
  org_id uuid not null default app.org_id(), version_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  note_id  uuid not null,
  answer   text not null check (answer in ('cosigned', 'returned')),
  comment  text check (comment <> ''),
  by_staff uuid not null default app.staff_id(),
  at       timestamptz not null default app.now(),
  primary key (org_id, version_id),
  foreign key (org_id, version_id) references record.cosign_asked,
  check (answer = 'cosigned' or comment is not null)
);
create index cosign_answer_of_note on record.cosign_answer (org_id, note_id);

-- Entered in error: it leaves the timeline and every sum, and stays here to be read by whom it concerns.
create table record.note_void (
  org_id uuid not null default app.org_id(), note_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  because  text not null check (because <> ''),
  by_staff uuid not null default app.staff_id(),
  at       timestamptz not null default app.now(),
  primary key (org_id, note_id),
  foreign key (org_id, note_id) references record.contact_note
);
create index note_void_of_client on record.note_void (org_id, client_id);

alter table record.signing drop constraint signing_subject_kind_check;
alter table record.signing add constraint signing_subject_kind_check
  check (subject_kind in ('contact_note', 'addendum', 'amendment', 'cosign'));

-- What was signed is neither overwritten nor struck, not even by whoever owns the tables.
create function record.refuse_change() returns trigger set search_path = pg_catalog language plpgsql as $$
begin
  raise exception 'What was signed does not change: % of %.%', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;
create trigger stays before update or delete on record.contact_note for each row execute function record.refuse_change();
create trigger stays before update or delete on record.signing for each row execute function record.refuse_change();
create trigger stays before update or delete on record.addendum for each row execute function record.refuse_change();
create trigger stays before update or delete on record.amendment for each row execute function record.refuse_change();
create trigger stays before update or delete on record.cosign_asked for each row execute function record.refuse_change();
create trigger stays before update or delete on record.cosign_answer for each row execute function record.refuse_change();
create trigger stays before update or delete on record.note_void for each row execute function record.refuse_change();
