-- An obligation is seen by its owner and by whoever sees the client; rules (system) open and close them,
-- a worker waives, reschedules or hands over, each with a change row of her own.
call app.guard_client_rows('monitor.obligation', 'select, update', 'owner_id', false, 'select, insert, update');
call app.guard_client_rows('monitor.obligation_change', 'select, insert', 'by_staff', false, 'select, insert');
call app.guard_client_rows('monitor.visit', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('monitor.medication_walk', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('monitor.closure', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('monitor.closure_asked', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('monitor.closing_summary', 'select, insert', null, false, 'select, insert');

-- Whoever writes one of these stands in it with their own name.
do $$
declare
  signed text[];
begin
  foreach signed slice 1 in array array[
    array['obligation_change', 'by_staff'], array['visit', 'recorded_by'], array['medication_walk', 'walked_by'],
    array['closure', 'closed_by'], array['closure_asked', 'asked_by'], array['closing_summary', 'written_by']
  ] loop
    execute format('drop policy if exists in_own_name on monitor.%I', signed[1]);
    execute format('create policy in_own_name on monitor.%I as restrictive for insert to throughline_staff
      with check (%I = (select app.staff_id()))', signed[1], signed[2]);
  end loop;
end
$$;

-- A notice is its reader's alone.
call app.guard_agency_rows('monitor.notice', 'select, insert');
drop policy if exists own on monitor.notice;
create policy own on monitor.notice for all to throughline_staff
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, update on monitor.notice to throughline_staff;

call app.keep_history_of('monitor.obligation');

-- A draft is its writer's alone; who leads the program learns that one waits to be signed, whose, about whom and since
-- when, and never a word of it.
create or replace function monitor.unsigned_notes(asked_program uuid)
  returns table (staff_id uuid, case_id uuid, client_id uuid, data_class text, begun_at timestamptz)
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return query
    select d.staff_id, c.id, c.client_id, c.data_class, d.begun_at
      from platform.draft d
      join cases.case c on c.org_id = d.org_id and c.id = d.subject_id
      where d.org_id = app.org_id() and d.kind = 'contact_note' and c.program_id = asked_program
        and asked_program = any(staff.my_programs())
        and (c.data_class = 'general' or asked_program = any(staff.my_sealed_programs()));
end
$$;
alter function monitor.unsigned_notes(uuid) owner to sight;
revoke execute on function monitor.unsigned_notes(uuid) from public;
grant execute on function monitor.unsigned_notes(uuid) to throughline_staff;
