-- Who signs under supervision, and from which day to which: what they sign may need a supervisor's name beside their own.
create table staff.position (
  org_id    uuid not null default app.org_id(),
  id        uuid not null,
  staff_id  uuid not null,
  kind      text not null check (kind in ('trainee', 'unlicensed')),
  from_day  date not null,
  until_day date,
  primary key (org_id, id),
  foreign key (org_id, staff_id) references staff.member,
  check (until_day is null or until_day >= from_day)
);
create index position_of_staff on staff.position (org_id, staff_id);
