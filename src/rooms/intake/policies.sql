-- Referrals are read by whoever sees the client: intake until somebody carries the case, then its carriers and supervisors.
-- What was asked and answered is never changed; only the house notes when the first attempt was made.
call app.guard_client_rows('intake.referral', 'select, insert', null, false, 'select, insert, update');
call app.guard_client_rows('intake.referral_answer', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('intake.screening_answer', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('intake.contact_consent', 'select, insert', null, false, 'select, insert');

drop policy if exists staff_takes_in on intake.referral;
create policy staff_takes_in on intake.referral for insert to throughline_staff
  with check (program_id = any((select staff.my_sealed_programs())::uuid[]));

-- An auditor reads and writes nothing, and whoever writes does so in their own name.
do $$
declare
  one regclass;
begin
  foreach one in array array[
    'intake.referral', 'intake.referral_answer', 'intake.screening_answer', 'intake.contact_consent'
  ]::regclass[] loop
    execute format('drop policy if exists workers_insert on %s', one);
    execute format('create policy workers_insert on %s as restrictive for insert to throughline_staff with check ((select exists (
      select from staff.membership m where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in (''case_manager'', ''intake'', ''supervisor'', ''director'')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))))', one);
  end loop;
end
$$;
drop policy if exists own_name on intake.referral_answer;
create policy own_name on intake.referral_answer as restrictive for insert to throughline_staff
  with check (answered_by = (select app.staff_id()));
drop policy if exists own_name on intake.screening_answer;
create policy own_name on intake.screening_answer as restrictive for insert to throughline_staff
  with check (answered_by = (select app.staff_id()));
drop policy if exists own_name on intake.contact_consent;
create policy own_name on intake.contact_consent as restrictive for insert to throughline_staff
  with check (noted_by = (select app.staff_id()));

call app.keep_history_of('intake.referral');
