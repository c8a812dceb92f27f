-- Who carries whom. Carriers, the program's supervisors, and its intake until somebody carries the case.
call app.guard_client_rows('cases.case', 'select, insert, update', 'primary_id'); -- the cheapest reason first
call app.guard_client_rows('cases.transition', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('cases.pack_move', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('cases.flag', 'select, insert, update');
call app.guard_client_rows('cases.assignment', 'select, insert, update', 'staff_id');

call app.keep_history_of('cases.case');
call app.keep_history_of('cases.flag');
call app.keep_history_of('cases.assignment');

-- Whoever works with clients of a program may open a case in it; what they see afterwards follows their sight.
drop policy if exists staff_opens on cases.case;
create policy staff_opens on cases.case for insert to throughline_staff
  with check (program_id = any((select staff.my_sealed_programs())::uuid[]));
drop policy if exists staff_opens on cases.transition;
create policy staff_opens on cases.transition for insert to throughline_staff
  with check (from_stage is null and program_id = any((select staff.my_sealed_programs())::uuid[]));

-- Under which version of its pack a case stands is decided by whoever leads its program, in their own name.
drop policy if exists moved_by_leaders on cases.pack_move;
create policy moved_by_leaders on cases.pack_move as restrictive for insert to throughline_staff
  with check (moved_by = (select app.staff_id()) and program_id = any((select staff.my_led_programs())::uuid[]));

-- Nobody opens a case in a program where they hold no role, though they carry the person elsewhere.
drop policy if exists opened_in_own_program on cases.case;
create policy opened_in_own_program on cases.case as restrictive for insert to throughline_staff
  with check (program_id = any((select staff.my_sealed_programs())::uuid[])
    or program_id = any((select staff.my_programs())::uuid[]));

-- A worker reads her own assignments, old ones too; she writes only those of cases that she sees.
drop policy if exists of_cases_seen on cases.assignment;
create policy of_cases_seen on cases.assignment as restrictive for insert to throughline_staff
  with check (program_id = any((select staff.my_programs())::uuid[])
    or client_id = any((select staff.my_clients())::uuid[]));
drop policy if exists of_cases_seen_still on cases.assignment;
create policy of_cases_seen_still on cases.assignment as restrictive for update to throughline_staff
  using (program_id = any((select staff.my_programs())::uuid[])
    or client_id = any((select staff.my_clients())::uuid[]));

-- An auditor reads every case in scope and changes none.
do $$
declare
  one regclass;
  verb text;
begin
  foreach one in array array['cases.case', 'cases.transition', 'cases.flag', 'cases.assignment']::regclass[] loop
    foreach verb in array array['insert', 'update'] loop
      execute format('drop policy if exists workers_%s on %s', verb, one);
      execute format('create policy workers_%1$s on %2$s as restrictive for %1$s to throughline_staff %3$s ((select exists (
        select from staff.membership m where m.org_id = app.org_id() and m.staff_id = app.staff_id()
          and m.role in (''case_manager'', ''intake'', ''supervisor'', ''director'')
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))))',
        verb, one, case verb when 'insert' then 'with check' else 'using' end);
    end loop;
  end loop;
end
$$;
