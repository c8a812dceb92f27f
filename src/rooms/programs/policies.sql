-- Programs and their packs are the agency's, not a client's: every member may read them; administrators
-- open, close and fund programs.
call app.guard_agency_rows('programs.program');
drop policy if exists colleagues on programs.program;
create policy colleagues on programs.program for select to throughline_staff using (true);
drop policy if exists administrators_open on programs.program;
create policy administrators_open on programs.program for insert to throughline_staff
  with check ((select staff.is_administrator()));
drop policy if exists administrators_close on programs.program;
create policy administrators_close on programs.program for update to throughline_staff
  using ((select staff.is_administrator())) with check ((select staff.is_administrator()));
grant select, insert, update (closed_on) on programs.program to throughline_staff;

call app.guard_agency_rows('programs.funding_source');
drop policy if exists colleagues on programs.funding_source;
create policy colleagues on programs.funding_source for select to throughline_staff using (true);
drop policy if exists administrators_add on programs.funding_source;
create policy administrators_add on programs.funding_source for insert to throughline_staff
  with check ((select staff.is_administrator()));
grant select, insert on programs.funding_source to throughline_staff;

call app.guard_agency_rows('programs.program_funding');
drop policy if exists colleagues on programs.program_funding;
create policy colleagues on programs.program_funding for select to throughline_staff using (true);
drop policy if exists administrators_add on programs.program_funding;
create policy administrators_add on programs.program_funding for insert to throughline_staff
  with check ((select staff.is_administrator()));
grant select, insert on programs.program_funding to throughline_staff;

-- A version once kept is never changed: an open case stands on it.
call app.guard_agency_rows('programs.pack_version', 'select, insert');
drop policy if exists colleagues on programs.pack_version;
create policy colleagues on programs.pack_version for select to throughline_staff using (true);
-- The agency's own layer, and in one's own name: what ships with the house comes with the house.
drop policy if exists administrators_keep on programs.pack_version;
create policy administrators_keep on programs.pack_version for insert to throughline_staff
  with check ((select staff.is_administrator()) and layer = 'agency' and kept_by = (select app.staff_id()));
grant select, insert on programs.pack_version to throughline_staff;

call app.keep_history_of('programs.program');

call app.guard_agency_rows('programs.pack_snapshot', 'select, insert');
drop policy if exists colleagues on programs.pack_snapshot;
create policy colleagues on programs.pack_snapshot for select to throughline_staff using (true);
grant select on programs.pack_snapshot to throughline_staff;
