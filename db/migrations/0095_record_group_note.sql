-- Of how many people the group was that a note tells of. Nothing joins the notes of one group: none leads to another's record.
alter table record.contact_note add column group_of int check (group_of between 2 and 300);

-- A worker's own short texts, put into a note by their shortcut. They belong to nobody's record.
create table record.snippet (
  org_id uuid not null default app.org_id(), id uuid not null,
  staff_id uuid not null default app.staff_id(),
  shortcut text not null check (shortcut ~ '^[a-z0-9-]{1,30}$'),
  words    text not null check (words <> ''),
  version  int not null default 1,
  changed_at timestamptz not null default app.now(),
  primary key (org_id, id),
  unique (org_id, staff_id, shortcut),
  foreign key (org_id, staff_id) references staff.member
);

-- What was said of a conference is signed like a note: it is neither overwritten nor struck.
create trigger stays before update or delete on record.conference_entry
  for each row execute function record.refuse_change();
