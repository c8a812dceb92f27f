-- Sight: who may see whom. Every other policies.sql reads these three arrays and nothing else of staff.
-- They belong to `sight`, a role nobody can log in as: owned by the table's owner they would themselves be filtered.

create or replace function staff.my_programs() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct p.id), '{}') from staff.membership m
      join programs.program p on p.org_id = m.org_id and (m.program_id is null or p.id = m.program_id)
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('supervisor', 'director', 'auditor')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

-- Of these, where I lead, and may write.
create or replace function staff.my_led_programs() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct p.id), '{}') from staff.membership m
      join programs.program p on p.org_id = m.org_id and (m.program_id is null or p.id = m.program_id)
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role in ('supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

create or replace function staff.my_intake_programs() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct m.program_id), '{}') from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'intake' and m.program_id is not null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

create or replace function staff.my_clients() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct seen.client_id), '{}') from (
      select s.client_id from staff.sight s
        where s.org_id = app.org_id() and s.staff_id = app.staff_id()
          and s.from_at <= app.now() and (s.until_at is null or s.until_at > app.now())
      union all
      select s.client_id from staff.sight s
        where s.org_id = app.org_id() and s.reason = 'intake' and s.until_at is null
          and s.program_id = any(staff.my_intake_programs())) seen);
end
$$;

-- Programs whose sealed classes (Part 2 and the like) my role opens to me.
create or replace function staff.my_sealed_programs() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct m.program_id), '{}') from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.program_id is not null
        and m.role in ('case_manager', 'intake', 'supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

-- Auditors and privacy officers read; who holds no other role writes nothing about a client.
create or replace function staff.may_write() returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('case_manager', 'intake', 'supervisor', 'director', 'administrator')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

create or replace function staff.is_privacy_officer() returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'privacy_officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

-- The very programs that I supervise: to lead the whole agency is to read, not to sign for others.
create or replace function staff.my_supervised_programs() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(distinct m.program_id), '{}') from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.program_id is not null
        and m.role in ('supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

-- Who takes people on, gives roles and opens programs: an administrator of the whole agency.
create or replace function staff.is_administrator() returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'administrator' and m.program_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

-- Whether somebody, in whatever agency of this database, signs in with this address. Told to administrators only.
create or replace function staff.signs_in_already(asked_email text) returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return staff.is_administrator()
    and exists (select from staff.member m where m.user_id = auth.user_of(asked_email));
end
$$;

-- Asked at the sign-in itself, before there is a session: whoever left gets none.
create or replace function staff.has_left(asked_user text, frozen_now text) returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return exists (
    select from staff.member m join platform.agency a on a.id = m.org_id
      where m.user_id = asked_user
        and m.left_on <= (coalesce(nullif(frozen_now, '')::timestamptz, now()) at time zone a.zone)::date);
end
$$;

-- The door: one call checks the session and sets who is asking, in the transaction that then does the work.
create or replace function staff.open(asked_token text, extend boolean, idle_minutes int, frozen_now text)
  returns table (staff_id uuid, org_id uuid, name text, credential text, zone text, today date, roles jsonb)
  security definer set search_path = pg_catalog language plpgsql as $$
declare
  signed_in text := auth.open(asked_token, extend, idle_minutes);
  who staff.member;
  where_from platform.agency;
begin
  if signed_in is null then
    return;
  end if;
  select * into who from staff.member m where m.user_id = signed_in;
  if who.id is null then
    return;
  end if;
  select * into where_from from platform.agency a where a.id = who.org_id;
  perform set_config('app.org_id', who.org_id::text, true), set_config('app.staff_id', who.id::text, true),
    set_config('app.now', coalesce(frozen_now, ''), true);
  perform set_config('app.today', (app.now() at time zone where_from.zone)::date::text, true);
  if who.left_on <= app.today() then
    return;
  end if;
  return query select who.id, who.org_id, who.name, who.credential, where_from.zone, app.today(), (
    select coalesce(jsonb_agg(jsonb_build_object('role', m.role, 'programId', m.program_id)), '[]')
      from staff.membership m where m.org_id = who.org_id and m.staff_id = who.id
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

do $$
declare
  made regprocedure;
begin
  foreach made in array array[
    'staff.my_programs()', 'staff.my_led_programs()', 'staff.my_intake_programs()', 'staff.my_clients()', 'staff.my_sealed_programs()',
    'staff.is_privacy_officer()', 'staff.may_write()', 'staff.my_supervised_programs()', 'staff.is_administrator()', 'staff.signs_in_already(text)',
    'staff.open(text, boolean, int, text)'
  ]::regprocedure[] loop
    execute format('alter function %s owner to sight', made);
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to throughline_staff', made);
  end loop;
end
$$;
alter function staff.has_left(text, text) owner to sight;
revoke execute on function staff.has_left(text, text) from public;
grant execute on function staff.has_left(text, text) to throughline_auth;
grant usage on schema staff to throughline_auth;

grant select on platform.agency to sight;
drop policy if exists sight_looks on platform.agency;
create policy sight_looks on platform.agency for select to sight using (true);

-- Colleagues know one another by name and role; administrators take on, change roles, and see people off.
call app.guard_agency_rows('staff.member');
drop policy if exists colleagues on staff.member;
create policy colleagues on staff.member for select to throughline_staff using (true);
drop policy if exists administrators_take_on on staff.member;
create policy administrators_take_on on staff.member for insert to throughline_staff
  with check ((select staff.is_administrator()));
drop policy if exists administrators_see_off on staff.member;
create policy administrators_see_off on staff.member for update to throughline_staff
  using ((select staff.is_administrator())) with check ((select staff.is_administrator()));
grant select, insert, update (user_id, left_on, version) on staff.member to throughline_staff;

call app.guard_agency_rows('staff.membership');
drop policy if exists colleagues on staff.membership;
create policy colleagues on staff.membership for select to throughline_staff using (true);
drop policy if exists administrators_give on staff.membership;
create policy administrators_give on staff.membership for insert to throughline_staff
  with check ((select staff.is_administrator()));
drop policy if exists administrators_end on staff.membership;
create policy administrators_end on staff.membership for update to throughline_staff
  using ((select staff.is_administrator())) with check ((select staff.is_administrator()));
grant select, insert, update (until_day) on staff.membership to throughline_staff;

call app.guard_agency_rows('staff.absence');
drop policy if exists colleagues on staff.absence;
create policy colleagues on staff.absence for select to throughline_staff using (true);
drop policy if exists administrators_record on staff.absence;
create policy administrators_record on staff.absence for insert to throughline_staff
  with check ((select staff.is_administrator()));
grant select, insert on staff.absence to throughline_staff;

-- Who signs under supervision is no secret among colleagues; administrators say it, and end it.
call app.guard_agency_rows('staff.position');
drop policy if exists colleagues on staff.position;
create policy colleagues on staff.position for select to throughline_staff using (true);
drop policy if exists administrators_say on staff.position;
create policy administrators_say on staff.position for insert to throughline_staff
  with check ((select staff.is_administrator()));
drop policy if exists administrators_end on staff.position;
create policy administrators_end on staff.position for update to throughline_staff
  using ((select staff.is_administrator())) with check ((select staff.is_administrator()));
grant select, insert, update (until_day) on staff.position to throughline_staff;

-- Nobody gives themselves sight: cases, cover and break-glass write it through staff's door, as system.
call app.guard_agency_rows('staff.sight');
drop policy if exists own_or_supervised on staff.sight;
create policy own_or_supervised on staff.sight for select to throughline_staff using (
  staff_id = (select app.staff_id())
  or program_id = any((select staff.my_programs())::uuid[])
  or client_id = any((select staff.my_clients())::uuid[]));
grant select on staff.sight to throughline_staff;

call app.keep_history_of('staff.member');
call app.keep_history_of('staff.membership');
call app.keep_history_of('staff.position');
call app.keep_history_of('staff.sight');
