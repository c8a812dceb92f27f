-- The person and what belongs to the person, not to one case: read by whoever sees the client,
-- and by the supervisors of every program that carries them.
call app.guard_client_rows('people.client', 'select, insert, update', null, true, 'select, insert, update', 'id');

do $$
declare
  one regclass;
begin
  foreach one in array array[
    'people.other_name', 'people.address', 'people.phone', 'people.identifier', 'people.alert', 'people.supporter',
    'people.living_situation', 'people.care_team_member', 'people.stay', 'people.problem', 'people.allergy',
    'people.medication', 'people.coverage', 'people.household_member', 'people.household_need_member'
  ]::regclass[] loop
    call app.guard_client_rows(one, 'select, insert, update', null, true);
    call app.keep_history_of(one);
  end loop;
end
$$;
call app.keep_history_of('people.client');

-- Providers outside are no client content: colleagues share one address book.
call app.guard_agency_rows('people.outside_provider');
drop policy if exists colleagues on people.outside_provider;
create policy colleagues on people.outside_provider for all to throughline_staff using (true) with check (true);
grant select, insert, update on people.outside_provider to throughline_staff;
call app.keep_history_of('people.outside_provider');

-- A household is known to whoever may know of one of its members, and its needs to whoever may know for whom they are.
call app.guard_agency_rows('people.household');
drop policy if exists of_members_seen on people.household;
create policy of_members_seen on people.household for select to throughline_staff
  using (exists (select from people.household_member m where m.org_id = household.org_id and m.household_id = household.id));
drop policy if exists formed_in_own_program on people.household;
create policy formed_in_own_program on people.household for insert to throughline_staff
  with check (formed_by = (select app.staff_id()) and (program_id = any((select staff.my_sealed_programs())::uuid[])
    or program_id = any((select staff.my_led_programs())::uuid[])));
drop policy if exists changed_by_who_sees on people.household;
create policy changed_by_who_sees on people.household for update to throughline_staff
  using (exists (select from people.household_member m where m.org_id = household.org_id and m.household_id = household.id));
grant select, insert, update (version) on people.household to throughline_staff;
call app.keep_history_of('people.household');

call app.guard_agency_rows('people.household_need');
drop policy if exists of_members_seen on people.household_need;
create policy of_members_seen on people.household_need for select to throughline_staff
  using (exists (select from people.household_need_member m where m.org_id = household_need.org_id and m.need_id = household_need.id));
drop policy if exists noted_by_who_sees on people.household_need;
create policy noted_by_who_sees on people.household_need for insert to throughline_staff
  with check (noted_by = (select app.staff_id())
    and (program_id = any((select staff.my_sealed_programs())::uuid[]) or program_id = any((select staff.my_led_programs())::uuid[]))
    and exists (select from people.household h where h.org_id = household_need.org_id and h.id = household_need.household_id));
drop policy if exists changed_by_who_sees on people.household_need;
create policy changed_by_who_sees on people.household_need for update to throughline_staff
  using (exists (select from people.household_need_member m where m.org_id = household_need.org_id and m.need_id = household_need.id));
grant select, insert, update (words, since_day, met_on, version) on people.household_need to throughline_staff;
call app.keep_history_of('people.household_need');

-- Whether two rows are one person is for the program's supervisors.
call app.guard_agency_rows('people.possible_duplicate');
drop policy if exists supervised on people.possible_duplicate;
create policy supervised on people.possible_duplicate for select to throughline_staff
  using (program_id = any((select staff.my_programs())::uuid[]));
grant select on people.possible_duplicate to throughline_staff;

-- That somebody elsewhere asked for a person is told to those who lead the program, not to whoever reads the chart.
drop policy if exists asked_for_told_to_leaders on platform.event;
create policy asked_for_told_to_leaders on platform.event as restrictive for select to throughline_staff
  using (kind not in ('duplicate.asked', 'duplicate.decided') or program_id = any((select staff.my_programs())::uuid[]));

-- Whoever works with clients of a program may bring somebody in. Its intake sees them until a case is opened; then sight
-- follows from the case.
drop policy if exists staff_brings_in on people.client;
create policy staff_brings_in on people.client for insert to throughline_staff
  with check (program_id = any((select staff.my_sealed_programs())::uuid[]));

-- To see is not to write: auditors read whole programs and change nothing in them.
create or replace function people.i_write() returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('case_manager', 'intake', 'supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

do $$
declare
  one regclass;
begin
  foreach one in array array[
    'people.client', 'people.other_name', 'people.address', 'people.phone', 'people.identifier', 'people.alert',
    'people.supporter', 'people.living_situation', 'people.outside_provider', 'people.care_team_member', 'people.stay',
    'people.problem', 'people.allergy', 'people.medication', 'people.coverage', 'people.household',
    'people.household_member', 'people.household_need', 'people.household_need_member'
  ]::regclass[] loop
    execute format('drop policy if exists workers_insert on %s', one);
    execute format('create policy workers_insert on %s as restrictive for insert to throughline_staff
      with check ((select people.i_write()))', one);
    execute format('drop policy if exists workers_update on %s', one);
    execute format('create policy workers_update on %s as restrictive for update to throughline_staff
      using ((select people.i_write())) with check ((select people.i_write()))', one);
  end loop;
end
$$;

-- Search while typing. Under row security no index of words serves the caller, so the search is a definer's,
-- with the same permissions inside that the policies above give row by row.
drop function if exists people.found_clients(text, text[], text, text, text, text);
create function people.found_clients(
  words text, births text[], birth_start text, part_of_number text, code text, number_of_record text)
  returns table (client_id uuid, record_number text, given text, family text, preferred text, birth_date text,
    why text, said text)
  stable rows 20 security definer
  set search_path = pg_catalog set enable_seqscan = off set plan_cache_mode = force_custom_plan
  set pg_trgm.word_similarity_threshold = 0.45
  language plpgsql as $$
declare
  org uuid := app.org_id();
  programs uuid[] := staff.my_programs();
  clients uuid[] := staff.my_clients();
  sealed uuid[] := staff.my_sealed_programs();
  -- Who supervises nothing sees few people: their keys are the shortest way in.
  few boolean := programs = '{}';
  name text := app.found_by(words);
  starts text[] := array(select '% ' || word || '%' from regexp_split_to_table(btrim(name), ' ') word order by length(word) desc);
begin
  return query
  with named as (
    select c.id, 'name' as why, null::text as said, 2 + public.similarity(name, c.found_by) as rank
    from people.client c
    where length(name) > 2 and c.org_id = org and c.found_by like starts[1] and c.found_by like all(starts)
      and (c.id = any(clients) or not few and (c.program_id = any(programs) or exists (
        select from staff.sight s where s.org_id = org and s.client_id = c.id and s.program_id = any(programs))))
  ), otherwise_named as (
    select o.client_id, 'other_name', btrim(o.given || ' ' || o.family), 1.5 + public.similarity(name, o.found_by)
    from people.other_name o
    where length(name) > 2 and o.org_id = org and o.found_by like starts[1] and o.found_by like all(starts)
      and (not few or o.client_id = any(clients)) and (o.data_class = 'general' or o.program_id = any(sealed))
  ), sounding as (
    select c.id, 'sounds_like', null::text, public.word_similarity(name, c.found_by)
    from people.client c
    where length(name) > 4 and c.org_id = org and name operator(public.<%) c.found_by
      and not exists (select from named) and (not few or c.id = any(clients))
  ), born as (
    select c.id, 'birth_date', c.birth_date, 1.8::real
    from people.client c
    where name = ' ' and c.org_id = org and c.birth_date = any(births)
  ), reached as (
    select p.client_id, 'phone', right(p.digits, 4), 1.6::real
    from people.phone p
    where p.org_id = org and p.digits like '%' || part_of_number || '%' and p.until_day is null
      and (p.data_class = 'general' or p.program_id = any(sealed))
  ), identified as (
    select i.client_id, 'identifier', i.type, case when lower(i.value) = code then 3 else 1.4 end::real
    from people.identifier i
    where i.org_id = org and lower(i.value) like code || '%'
      and (i.data_class = 'general' or i.program_id = any(sealed))
  ), numbered as (
    select c.id, 'record_number', c.record_number, case when c.record_number = number_of_record then 4 else 1.9 end::real
    from people.client c
    where c.org_id = org and c.record_number like number_of_record || '%'
  ), hits as (
    select * from named union all select * from otherwise_named union all select * from sounding
    union all select * from born union all select * from reached union all select * from identified
    union all select * from numbered
  )
  select c.id, c.record_number, c.given, c.family, c.preferred, c.birth_date, h.why, h.said
  from hits h join people.client c on c.org_id = org and c.id = h.id
  where c.merged_into is null
    and (c.data_class = 'general' or c.program_id = any(sealed))
    and (name = ' ' or cardinality(births) = 0 or c.birth_date = any(births))
    and (name = ' ' or birth_start is null or c.birth_date like birth_start || '%')
    and (c.id = any(clients) or c.program_id = any(programs) or exists (
      select from staff.sight s where s.org_id = org and s.client_id = c.id and s.program_id = any(programs)))
  order by h.rank desc, c.sort_key, c.id
  limit 60;
end
$$;

-- Who might be the person that somebody is about to write down: keys only, over the whole agency.
-- What may be said of each is decided by whether the asker sees them.
drop function if exists people.near_ids(text, text, text[], text[]);
create function people.near_ids(name text, birth text, numbers text[], codes text[])
  returns setof uuid
  stable rows 40 security definer
  set search_path = pg_catalog set enable_seqscan = off set plan_cache_mode = force_custom_plan
  set pg_trgm.similarity_threshold = 0.35
  language plpgsql as $$
declare
  org uuid := app.org_id();
  sought text := app.found_by(name);
begin
  return query
  with near as (
    (select c.id from people.client c
      where c.org_id = org and c.found_by operator(public.%) sought
      order by public.similarity(c.found_by, sought) desc limit 40)
    union
    (select o.client_id from people.other_name o
      where o.org_id = org and o.found_by operator(public.%) sought
      order by public.similarity(o.found_by, sought) desc limit 20)
    union
    (select c.id from people.client c where c.org_id = org and length(birth) = 10 and c.birth_date = birth limit 100)
    union
    (select p.client_id from people.phone p where p.org_id = org and p.digits = any(numbers) limit 40)
    union
    (select i.client_id from people.identifier i where i.org_id = org and i.value = any(codes) limit 40)
  )
  select c.id from near join people.client c on c.org_id = org and c.id = near.id where c.merged_into is null;
end
$$;

do $$
declare
  made regprocedure;
begin
  foreach made in array array[
    'people.i_write()', 'people.found_clients(text, text[], text, text, text, text)',
    'people.near_ids(text, text, text[], text[])'
  ]::regprocedure[] loop
    execute format('alter function %s owner to sight', made);
    execute format('revoke execute on function %s from public', made);
    execute format('grant execute on function %s to throughline_staff, throughline_system', made);
  end loop;
end
$$;
