-- What a household needs as a whole, and for which of its members: each of them carries it in their own record.
create table people.household_need (
  org_id uuid not null default app.org_id(), id uuid not null,
  household_id uuid not null,
  program_id   uuid not null,
  words        text not null check (words <> ''),
  since_day    date not null,
  met_on       date,
  noted_by     uuid default app.staff_id(),
  noted_at     timestamptz not null default app.now(),
  version      int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, household_id) references people.household,
  check (met_on is null or met_on >= since_day)
);
create index household_need_of_household on people.household_need (org_id, household_id);

create table people.household_need_member (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  need_id   uuid not null,
  from_day  date not null,
  -- set when it is no longer a need of this member
  until_day date,
  primary key (org_id, id),
  unique (org_id, need_id, client_id),
  foreign key (org_id, need_id) references people.household_need,
  foreign key (org_id, client_id) references people.client
);
create index household_need_member_of_client on people.household_need_member (org_id, client_id);
