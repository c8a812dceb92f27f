-- A score once given is history: a new one is a new row, in the name of whoever gave it. Auditors give none.
call app.guard_client_rows('assess.acuity', 'select, insert', null, false, 'select, insert');

drop policy if exists own_name on assess.acuity;
create policy own_name on assess.acuity as restrictive for insert to throughline_staff
  with check (scored_by = (select app.staff_id()) and (select exists (
    select from staff.membership m where m.org_id = app.org_id() and m.staff_id = app.staff_id()
      and m.role in ('case_manager', 'intake', 'supervisor', 'director')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))));

-- Instruments are the agency's: every member may read them; administrators add, publish and retire them. The house keeps
-- those that ship with it, when they are first answered.
call app.guard_agency_rows('assess.instrument', 'select, insert');
drop policy if exists colleagues on assess.instrument;
create policy colleagues on assess.instrument for select to throughline_staff using (true);
drop policy if exists administrators_add on assess.instrument;
create policy administrators_add on assess.instrument for insert to throughline_staff
  with check ((select staff.is_administrator()) and origin = 'added' and kept_by = (select app.staff_id()));
grant select, insert on assess.instrument to throughline_staff;

call app.guard_agency_rows('assess.instrument_turn', 'select, insert');
drop policy if exists colleagues on assess.instrument_turn;
create policy colleagues on assess.instrument_turn for select to throughline_staff using (true);
drop policy if exists administrators_turn on assess.instrument_turn;
create policy administrators_turn on assess.instrument_turn for insert to throughline_staff
  with check ((select staff.is_administrator()) and by_staff = (select app.staff_id()));
grant select, insert on assess.instrument_turn to throughline_staff;

-- Begun and ended by the same person; that it was begun is seen by whoever sees the case.
call app.guard_client_rows('assess.begun', 'select, insert, delete', null, false, 'select, insert, delete');
drop policy if exists own_begun on assess.begun;
create policy own_begun on assess.begun as restrictive for insert to throughline_staff
  with check (begun_by = (select app.staff_id()) and (select exists (
    select from cases."case" c where c.org_id = begun.org_id and c.id = begun.case_id and c.client_id = begun.client_id
      and c.program_id = begun.program_id and c.data_class = begun.data_class)));
drop policy if exists own_ended on assess.begun;
create policy own_ended on assess.begun as restrictive for delete to throughline_staff
  using (begun_by = (select app.staff_id()));

-- Signed in one's own name and with the credential that one holds; then for good.
call app.guard_client_rows('assess.assessment', 'select, insert', null, false, 'select, insert');
drop policy if exists own_signature on assess.assessment;
create policy own_signature on assess.assessment as restrictive for insert to throughline_staff
  with check (author_id = (select app.staff_id())
    and exists (select from staff.member m where m.org_id = assessment.org_id and m.id = assessment.author_id
      and m.name = assessment.author_name and m.credential is not distinct from assessment.author_credential)
    and exists (select from cases."case" c where c.org_id = assessment.org_id and c.id = assessment.case_id
      and c.client_id = assessment.client_id and c.program_id = assessment.program_id
      and c.data_class = assessment.data_class));

call app.guard_client_rows('assess.critical_turn', 'select, insert', null, false, 'select, insert');
drop policy if exists own_name on assess.critical_turn;
create policy own_name on assess.critical_turn as restrictive for insert to throughline_staff
  with check (by_staff = (select app.staff_id()) and exists (
    select from cases."case" c where c.org_id = critical_turn.org_id and c.id = critical_turn.case_id
      and c.client_id = critical_turn.client_id and c.program_id = critical_turn.program_id
      and c.data_class = critical_turn.data_class));

-- By its author or by whoever supervises the program.
call app.guard_client_rows('assess.assessment_void', 'select, insert', null, false, 'select, insert');
drop policy if exists own_name on assess.assessment_void;
create policy own_name on assess.assessment_void as restrictive for insert to throughline_staff
  with check (voided_by = (select app.staff_id()) and exists (
    select from assess.assessment a where a.org_id = assessment_void.org_id and a.id = assessment_void.assessment_id
      and a.client_id = assessment_void.client_id and a.program_id = assessment_void.program_id
      and a.data_class = assessment_void.data_class
      and (a.author_id = (select app.staff_id()) or (select exists (
        select from staff.membership m where m.org_id = app.org_id() and m.staff_id = app.staff_id()
          and m.role in ('supervisor', 'director') and (m.program_id is null or m.program_id = a.program_id)
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))))));
