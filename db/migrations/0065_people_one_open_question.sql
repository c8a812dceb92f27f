-- One open question of an asker about a person: every version of what was typed had made another one.
delete from people.possible_duplicate d
  using people.possible_duplicate later
  where later.org_id = d.org_id and later.other_id = d.other_id and later.asked_by = d.asked_by and later.id > d.id
    and d.decided_at is null and later.decided_at is null;

create unique index possible_duplicate_asked_once on people.possible_duplicate (org_id, other_id, asked_by)
  where decided_at is null and asked_by is not null;
