-- A score once given is history: a new one is a new row, in the name of whoever gave it. Auditors give none.
call app.guard_client_rows('assess.acuity', 'select, insert', null, false, 'select, insert');

drop policy if exists own_name on assess.acuity;
create policy own_name on assess.acuity as restrictive for insert to throughline_staff
  with check (scored_by = (select app.staff_id()) and (select exists (
    select from staff.membership m where m.org_id = app.org_id() and m.staff_id = app.staff_id()
      and m.role in ('case_manager', 'intake', 'supervisor', 'director')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))));
