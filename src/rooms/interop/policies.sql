-- What other systems sent. A file speaks of several people, so only system reads links and what is held;
-- suggestions belong to a client and are read like the rest of the record.
call app.guard_agency_rows('interop.import_run', 'select, insert');
drop policy if exists own_program on interop.import_run;
create policy own_program on interop.import_run for select to throughline_staff using (
  by_staff = (select app.staff_id())
  or program_id = any((select staff.my_programs())::uuid[])
  or program_id = any((select staff.my_intake_programs())::uuid[]));
grant select on interop.import_run to throughline_staff;

call app.guard_agency_rows('interop.source_link');
call app.guard_agency_rows('interop.held');
call app.guard_client_rows('interop.suggestion', 'select, update', null, true);
call app.keep_history_of('interop.suggestion');
