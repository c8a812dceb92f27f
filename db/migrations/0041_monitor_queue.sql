-- What nobody owns yet: the queue of a program, found without reading what its workers own.
create index obligation_of_nobody on monitor.obligation (org_id, program_id, due_at)
  where closed_at is null and owner_id is null;
