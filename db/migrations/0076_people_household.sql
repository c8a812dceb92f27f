-- People who are served together. It has no name of its own: it is called after its head, and only for whoever may see them.
create table people.household (
  org_id uuid not null default app.org_id() references platform.agency, id uuid not null,
  program_id uuid not null,
  formed_by  uuid default app.staff_id(),
  formed_at  timestamptz not null default app.now(),
  version    int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, program_id) references programs.program
);

-- One row is one person in one role from day to day; another role is another row. A mistake stays, and counts for nothing.
create table people.household_member (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  household_id uuid not null,
  role          text not null check (role in ('head', 'spouse_or_partner', 'child', 'other_relative', 'unrelated')),
  from_day      date not null, until_day date,
  ended_because text check (ended_because <> ''),
  mistake       text check (mistake <> ''),
  -- the class of what keeps this person from being counted before those who may not see them; null: nothing does
  shield        text,
  added_by      uuid default app.staff_id(),
  added_at      timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client,
  foreign key (org_id, household_id) references people.household,
  check (until_day is null or until_day >= from_day),
  constraint household_of_one_at_a_time exclude using gist
    (org_id with =, client_id with =, daterange(from_day, until_day, '[]') with &&) where (mistake is null),
  constraint household_has_one_head exclude using gist
    (org_id with =, household_id with =, daterange(from_day, until_day, '[]') with &&) where (role = 'head' and mistake is null)
);
create index household_member_of_client on people.household_member (org_id, client_id);
create index household_member_of_household on people.household_member (org_id, household_id);
