-- What a source said last of each of its records. Files come in any order and say a little each: the next one is put
-- together with this, so that nothing known is emptied and a stay only moves forward.
alter table interop.source_link add column state jsonb not null default '{}';
create index source_link_of_client on interop.source_link (org_id, client_id) where client_id is not null;
create index source_link_by_logical_id on interop.source_link (org_id, resource_type, logical_id);

-- A plan that its source ended or took back is offered no longer.
alter table interop.suggestion add column ended_at timestamptz;
alter table interop.suggestion add column task_id uuid;
drop index interop.suggestion_of_client;
create index suggestion_of_client on interop.suggestion (org_id, client_id) where taken_at is null and ended_at is null;

-- The same file under another name is known again by what it holds.
create index import_run_of_file on interop.import_run (org_id, file_id);
create index import_run_of_staff on interop.import_run (org_id, by_staff, at desc);
