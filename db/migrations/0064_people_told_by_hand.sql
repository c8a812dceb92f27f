-- A hospital telephones: a stay is written down by hand, perhaps before its source sends it, and its end is expected.
alter table people.stay
  add column expected_on date,
  -- When a person last said something of it; null while only sources have.
  add column by_hand_at timestamptz;

-- Numbers and other names are written down by hand too: each with the version that was seen, and until when it held.
alter table people.identifier
  add column version int not null default 1,
  add column ended_on date;
alter table people.other_name
  add column version int not null default 1,
  add column ended_on date;
