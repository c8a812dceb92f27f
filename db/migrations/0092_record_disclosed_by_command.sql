-- A command of the house discloses too: then nobody of the staff stands there, and what it was does.
alter table record.disclosure alter column by_staff drop not null;
alter table record.disclosure add column by_reason text;
alter table record.disclosure add check ((by_staff is null) = (by_reason is not null));
