CREATE SCHEMA app;

CREATE SCHEMA assess;

CREATE SCHEMA auth;

CREATE SCHEMA cases;

CREATE SCHEMA intake;

CREATE SCHEMA interop;

CREATE SCHEMA migrate;

CREATE SCHEMA monitor;

CREATE SCHEMA people;

CREATE SCHEMA plan;

CREATE SCHEMA platform;

CREATE SCHEMA programs;

CREATE SCHEMA record;

CREATE SCHEMA staff;

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;

COMMENT ON EXTENSION unaccent IS 'text search dictionary that removes accents';

CREATE FUNCTION app.folded(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ select lower(public.unaccent('public.unaccent', name)) $$;

CREATE FUNCTION app.found_by(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ select ' ' || btrim(regexp_replace(regexp_replace(app.folded(name), '[''’ʼ`]', '', 'g'), '[[:punct:][:space:]]+', ' ', 'g')) $$;

CREATE PROCEDURE app.guard_agency_rows(IN guarded regclass, IN system_may text DEFAULT 'select, insert, update, delete'::text)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('drop policy if exists own_agency on %s', guarded);
  execute format('create policy own_agency on %s as restrictive for all
    to throughline_staff, throughline_client, throughline_link, throughline_system
    using (org_id = (select app.org_id())) with check (org_id = (select app.org_id()))', guarded);
  execute format('drop policy if exists system_works on %s', guarded);
  execute format('create policy system_works on %s for all to throughline_system using (true) with check (true)', guarded);
  execute format('drop policy if exists sight_looks on %s', guarded);
  execute format('create policy sight_looks on %s for select to sight using (true)', guarded);
  execute format('revoke all on %s from throughline_staff, throughline_client, throughline_link, throughline_system', guarded);
  execute format('grant select on %s to sight', guarded);
  execute format('grant %s on %s to throughline_system', system_may, guarded);
end
$$;

CREATE PROCEDURE app.guard_client_rows(IN guarded regclass, IN staff_may text, IN owner_column text DEFAULT NULL::text, IN across boolean DEFAULT false, IN system_may text DEFAULT 'select, insert, update, delete'::text, IN client_column text DEFAULT 'client_id'::text)
    LANGUAGE plpgsql
    AS $_$
declare
  own text := case when owner_column is null then '' else format('%I = (select app.staff_id()) or ', owner_column) end;
  shared text := case when across then format(' or exists (
      select from staff.sight s where s.client_id = %1$s.%2$I and s.org_id = %1$s.org_id
        and s.program_id = any((select staff.my_programs())::uuid[]))', guarded, client_column) else '' end;
  carried text := format('program_id = any((select staff.my_programs())::uuid[])
      or %I = any((select staff.my_clients())::uuid[])', client_column) || shared;
  seen text := own || carried;
  -- whom one sees to audit one writes nothing about, whatever one leads elsewhere
  led text := replace(carried, 'staff.my_programs()', 'staff.my_led_programs()');
  written text := own || led;
  verb text;
begin
  call app.guard_agency_rows(guarded, system_may);
  execute format('drop policy if exists own_class on %s', guarded);
  execute format('create policy own_class on %s as restrictive for all to throughline_staff
    using (data_class = ''general'' or program_id = any((select staff.my_sealed_programs())::uuid[]))', guarded);
  foreach verb in array array['insert', 'update', 'delete'] loop
    execute format('drop policy if exists readers_%s_nothing on %s', verb, guarded);
    execute format('create policy readers_%1$s_nothing on %2$s as restrictive for %1$s to throughline_staff %3$s', verb, guarded,
      case verb when 'insert' then 'with check ((select staff.may_write()))' else 'using ((select staff.may_write()))' end);
  end loop;
  foreach verb in array array['select', 'insert', 'update', 'delete'] loop
    execute format('drop policy if exists staff_%s on %s', verb, guarded);
    continue when not verb = any(regexp_split_to_array(staff_may, ',\s*'));
    execute format('create policy staff_%1$s on %2$s for %1$s to throughline_staff %3$s', verb, guarded,
      case verb when 'insert' then format('with check (%s)', led) -- to own a row gives no right to make one
        when 'update' then format('using (%1$s) with check (%1$s)', written)
        else format('using (%s)', case verb when 'select' then seen else written end) end);
  end loop;
  execute format('grant %s on %s to throughline_staff', staff_may, guarded);
end
$_$;

CREATE PROCEDURE app.keep_history_of(IN kept regclass)
    LANGUAGE plpgsql
    AS $$
begin
  execute format('drop trigger if exists kept on %s', kept);
  execute format('create trigger kept after update or delete on %s
    for each row execute function platform.keep_history()', kept);
end
$$;

CREATE FUNCTION app.link_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.link_id', true), '')::uuid $$;

CREATE FUNCTION app.link_object(for_purpose text) RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.link_object', true), '')::uuid
     where current_setting('app.link_purpose', true) = for_purpose $$;

CREATE FUNCTION app.now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;

CREATE FUNCTION app.org_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.org_id', true), '')::uuid $$;

CREATE FUNCTION app.staff_id() RETURNS uuid
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select nullif(current_setting('app.staff_id', true), '')::uuid $$;

CREATE FUNCTION app.today() RETURNS date
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ select coalesce(nullif(current_setting('app.today', true), '')::date, app.now()::date) $$;

CREATE FUNCTION auth.open(asked_token text, extend boolean, idle_minutes integer) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  held auth."session";
begin
  select * into held from auth."session"
    where "token" = asked_token and "expiresAt" > now() and "createdAt" > now() - interval '12 hours';
  if held."id" is null then
    return null;
  end if;
  if extend and held."expiresAt" < now() + make_interval(mins => idle_minutes - 1) then
    update auth."session" set "expiresAt" = now() + make_interval(mins => idle_minutes), "updatedAt" = now()
      where "id" = held."id";
  end if;
  return held."userId";
end
$$;

CREATE FUNCTION auth.user_of(asked_email text) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$ select u."id" from auth."user" u where u."email" = lower(asked_email) $$;

CREATE FUNCTION monitor.unsigned_notes(asked_program uuid) RETURNS TABLE(staff_id uuid, case_id uuid, client_id uuid, data_class text, begun_at timestamp with time zone)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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

CREATE FUNCTION people.found_clients(words text, births text[], birth_start text, part_of_number text, code text, number_of_record text) RETURNS TABLE(client_id uuid, record_number text, given text, family text, preferred text, birth_date text, why text, said text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 20
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    SET plan_cache_mode TO 'force_custom_plan'
    SET "pg_trgm.word_similarity_threshold" TO '0.45'
    AS $$
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

CREATE FUNCTION people.i_write() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('case_manager', 'intake', 'supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION people.near_ids(name text, birth text, numbers text[], codes text[]) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 40
    SET search_path TO 'pg_catalog'
    SET enable_seqscan TO 'off'
    SET plan_cache_mode TO 'force_custom_plan'
    SET "pg_trgm.similarity_threshold" TO '0.35'
    AS $$
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

CREATE FUNCTION plan.signed_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if old.state in ('signed', 'amended') then
    if tg_op = 'DELETE' or new.state <> 'amended'
      or (to_jsonb(new) - array['state', 'version']) is distinct from (to_jsonb(old) - array['state', 'version']) then
      raise exception 'A signed plan is not changed' using errcode = '42501';
    end if;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end
$$;

CREATE FUNCTION platform.keep_history() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  was jsonb := to_jsonb(old);
  is_now jsonb := case when tg_op = 'UPDATE' then to_jsonb(new) else '{}'::jsonb end;
  changed jsonb;
begin
  select coalesce(jsonb_object_agg(key, value), '{}') into changed
    from jsonb_each(was) where tg_op = 'DELETE' or is_now -> key is distinct from value;
  if changed = '{}' then
    return null;
  end if;
  insert into platform.history (org_id, of_table, row_id, client_id, program_id, data_class, act, old, by_staff)
  values (
    (was ->> 'org_id')::uuid, tg_table_schema || '.' || tg_table_name, (was ->> 'id')::uuid,
    coalesce(was ->> 'client_id', case when tg_relid = to_regclass('people.client') then was ->> 'id' end)::uuid,
    (was ->> 'program_id')::uuid, coalesce(was ->> 'data_class', 'general'),
    lower(tg_op), changed, app.staff_id()
  );
  return null;
end
$$;

CREATE FUNCTION platform.open_link(asked_hash text, for_purpose text, frozen_now text) RETURNS TABLE(link_id uuid, org_id uuid, client_id uuid, object_id uuid, zone text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  opened platform.link;
  where_from platform.agency;
begin
  select * into opened from platform.link l where l.token_hash = asked_hash and l.purpose = for_purpose;
  if opened.id is null then
    return;
  end if;
  select * into where_from from platform.agency a where a.id = opened.org_id;
  perform set_config('app.now', coalesce(frozen_now, ''), true);
  if opened.ended_at is not null or opened.expires_at <= app.now() then
    return;
  end if;
  perform set_config('app.org_id', opened.org_id::text, true), set_config('app.link_id', opened.id::text, true),
    set_config('app.link_object', opened.object_id::text, true), set_config('app.link_purpose', opened.purpose, true),
    set_config('app.today', (app.now() at time zone where_from.zone)::date::text, true);
  return query select opened.id, opened.org_id, opened.client_id, opened.object_id, where_from.zone;
end
$$;

CREATE FUNCTION record.is_version_of(version uuid, note uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return version = note or exists (
    select from record.amendment a where a.org_id = app.org_id() and a.id = version and a.note_id = note);
end
$$;

CREATE FUNCTION record.notes_saying(of_client uuid, typed text) RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
declare
  query tsquery := record.sought(typed);
  supervised uuid[] := staff.my_programs();
  sealed uuid[] := staff.my_sealed_programs();
  carried boolean := of_client = any(staff.my_clients());
begin
  return (
    select coalesce(array_agg(said.id), '{}') from (
      select n.id from record.contact_note n
        where n.org_id = app.org_id() and n.client_id = of_client and n.found_by @@ query
          and (carried or n.program_id = any(supervised))
          and (n.data_class = 'general' or n.program_id = any(sealed))
      union all
      select a.note_id from record.addendum a
        where a.org_id = app.org_id() and a.client_id = of_client and a.found_by @@ query
          and (carried or a.program_id = any(supervised))
          and (a.data_class = 'general' or a.program_id = any(sealed))
      union all
      select m.note_id from record.amendment m
        where m.org_id = app.org_id() and m.client_id = of_client and m.found_by @@ query
          and (carried or m.program_id = any(supervised))
          and (m.data_class = 'general' or m.program_id = any(sealed))) said
      where not exists (select from record.note_void v where v.org_id = app.org_id() and v.note_id = said.id));
end
$$;

CREATE FUNCTION record.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
begin
  raise exception 'What was signed does not change: % of %.%', tg_op, tg_table_schema, tg_table_name
    using errcode = 'insufficient_privilege';
end
$$;

CREATE FUNCTION record.sought(typed text) RETURNS tsquery
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog'
    AS $$
  select case
    when numnode(q) = 0 then null
    when q::text like '%''' then (q::text || ':*')::tsquery
    else q end
  from websearch_to_tsquery('english', typed) as q
$$;

CREATE FUNCTION record.voided_notes() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return (select coalesce(array_agg(v.note_id), '{}') from record.note_void v where v.org_id = app.org_id());
end
$$;

CREATE FUNCTION staff.has_left(asked_user text, frozen_now text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.member m join platform.agency a on a.id = m.org_id
      where m.user_id = asked_user
        and m.left_on <= (coalesce(nullif(frozen_now, '')::timestamptz, now()) at time zone a.zone)::date);
end
$$;

CREATE FUNCTION staff.is_administrator() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'administrator' and m.program_id is null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.is_privacy_officer() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'privacy_officer'
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.may_write() RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('case_manager', 'intake', 'supervisor', 'director', 'administrator')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.my_clients() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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

CREATE FUNCTION staff.my_intake_programs() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return (
    select coalesce(array_agg(distinct m.program_id), '{}') from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role = 'intake' and m.program_id is not null
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.my_led_programs() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return (
    select coalesce(array_agg(distinct p.id), '{}') from staff.membership m
      join programs.program p on p.org_id = m.org_id and (m.program_id is null or p.id = m.program_id)
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.role in ('supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.my_programs() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return (
    select coalesce(array_agg(distinct p.id), '{}') from staff.membership m
      join programs.program p on p.org_id = m.org_id and (m.program_id is null or p.id = m.program_id)
      where m.org_id = app.org_id() and m.staff_id = app.staff_id()
        and m.role in ('supervisor', 'director', 'auditor')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.my_sealed_programs() RETURNS uuid[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return (
    select coalesce(array_agg(distinct m.program_id), '{}') from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.program_id is not null
        and m.role in ('case_manager', 'intake', 'supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE FUNCTION staff.open(asked_token text, extend boolean, idle_minutes integer, frozen_now text) RETURNS TABLE(staff_id uuid, org_id uuid, name text, credential text, zone text, today date, roles jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
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

CREATE FUNCTION staff.signs_in_already(asked_email text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return staff.is_administrator()
    and exists (select from staff.member m where m.user_id = auth.user_of(asked_email));
end
$$;

CREATE FUNCTION staff.supervises(asked uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog'
    AS $$
begin
  return exists (
    select from staff.membership m
      where m.org_id = app.org_id() and m.staff_id = app.staff_id() and m.program_id = asked
        and m.role in ('supervisor', 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end
$$;

CREATE TABLE assess.acuity (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    domains jsonb NOT NULL,
    total integer NOT NULL,
    imminent_safety boolean NOT NULL,
    computed_tier integer NOT NULL,
    tier integer NOT NULL,
    override_because text,
    lace jsonb NOT NULL,
    scored_by uuid DEFAULT app.staff_id() NOT NULL,
    scored_at timestamp with time zone DEFAULT app.now() NOT NULL,
    reasons jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT acuity_check CHECK (((tier = computed_tier) OR (override_because IS NOT NULL))),
    CONSTRAINT acuity_computed_tier_check CHECK (((computed_tier >= 1) AND (computed_tier <= 5))),
    CONSTRAINT acuity_tier_check CHECK (((tier >= 1) AND (tier <= 5))),
    CONSTRAINT acuity_total_check CHECK (((total >= 0) AND (total <= 30)))
);

ALTER TABLE ONLY assess.acuity FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.assessment (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    instrument_id uuid NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    mode text NOT NULL,
    proxy_name text,
    done_on date NOT NULL,
    response jsonb NOT NULL,
    scores jsonb NOT NULL,
    before_id uuid,
    author_id uuid DEFAULT app.staff_id() NOT NULL,
    author_name text NOT NULL,
    author_credential text,
    signed_at timestamp with time zone DEFAULT app.now() NOT NULL,
    sha256 text NOT NULL,
    CONSTRAINT assessment_check CHECK (((mode = 'proxy'::text) = (proxy_name IS NOT NULL))),
    CONSTRAINT assessment_mode_check CHECK ((mode = ANY (ARRAY['interview'::text, 'self'::text, 'proxy'::text])))
);

ALTER TABLE ONLY assess.assessment FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.assessment_void (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    assessment_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    because text NOT NULL,
    voided_by uuid DEFAULT app.staff_id() NOT NULL,
    voided_at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY assess.assessment_void FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.begun (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    instrument_id uuid NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    begun_by uuid DEFAULT app.staff_id() NOT NULL,
    begun_at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY assess.begun FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.critical_turn (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    item text NOT NULL,
    turn text NOT NULL,
    by_staff uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    event_id uuid NOT NULL,
    CONSTRAINT critical_turn_turn_check CHECK ((turn = ANY (ARRAY['raised'::text, 'withdrawn'::text])))
);

ALTER TABLE ONLY assess.critical_turn FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.instrument (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    key text NOT NULL,
    version text NOT NULL,
    title text NOT NULL,
    origin text NOT NULL,
    shell boolean NOT NULL,
    questionnaire jsonb NOT NULL,
    sheet jsonb NOT NULL,
    sha256 text NOT NULL,
    kept_by uuid,
    kept_at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT instrument_key_check CHECK ((key ~ '^[a-z][a-z0-9]*([_-][a-z0-9]+)*$'::text)),
    CONSTRAINT instrument_origin_check CHECK ((origin = ANY (ARRAY['shipped'::text, 'added'::text])))
);

ALTER TABLE ONLY assess.instrument FORCE ROW LEVEL SECURITY;

CREATE TABLE assess.instrument_turn (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    instrument_id uuid NOT NULL,
    turn text NOT NULL,
    because text,
    by_staff uuid,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT instrument_turn_turn_check CHECK ((turn = ANY (ARRAY['published'::text, 'retired'::text])))
);

ALTER TABLE ONLY assess.instrument_turn FORCE ROW LEVEL SECURITY;

CREATE TABLE auth.account (
    id text NOT NULL,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" text NOT NULL,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamp with time zone,
    "refreshTokenExpiresAt" timestamp with time zone,
    scope text,
    password text,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone NOT NULL
);

CREATE TABLE auth."rateLimit" (
    id text NOT NULL,
    key text NOT NULL,
    count integer NOT NULL,
    "lastRequest" bigint NOT NULL
);

CREATE TABLE auth.session (
    id text NOT NULL,
    "expiresAt" timestamp with time zone NOT NULL,
    token text NOT NULL,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone NOT NULL,
    "ipAddress" text,
    "userAgent" text,
    "userId" text NOT NULL
);

CREATE TABLE auth."user" (
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL,
    "emailVerified" boolean NOT NULL,
    image text,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE TABLE auth.verification (
    id text NOT NULL,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamp with time zone NOT NULL,
    "createdAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updatedAt" timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE TABLE cases.assignment (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    staff_id uuid NOT NULL,
    role text NOT NULL,
    from_at timestamp with time zone DEFAULT app.now() NOT NULL,
    until_at timestamp with time zone,
    assigned_by uuid,
    reason text,
    CONSTRAINT assignment_role_check CHECK ((role = ANY (ARRAY['primary'::text, 'backup'::text])))
);

ALTER TABLE ONLY cases.assignment FORCE ROW LEVEL SECURITY;

CREATE TABLE cases."case" (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    stage text NOT NULL,
    stage_since timestamp with time zone DEFAULT app.now() NOT NULL,
    urgency text DEFAULT 'routine'::text NOT NULL,
    pack_version text NOT NULL,
    opened_at timestamp with time zone DEFAULT app.now() NOT NULL,
    closed_at timestamp with time zone,
    primary_id uuid,
    backup_id uuid,
    acuity_tier integer,
    acuity_on date,
    last_contact_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT case_acuity_tier_check CHECK (((acuity_tier >= 1) AND (acuity_tier <= 5))),
    CONSTRAINT case_stage_check CHECK ((stage = ANY (ARRAY['referred'::text, 'screening'::text, 'waitlisted'::text, 'outreach'::text, 'intake'::text, 'assessment'::text, 'planning'::text, 'active'::text, 'reassessment'::text, 'on_hold'::text, 'transfer_pending'::text, 'transition'::text, 'closed'::text, 'follow_up'::text, 'archived'::text, 'cancelled'::text, 'entered_in_error'::text]))),
    CONSTRAINT case_urgency_check CHECK ((urgency = ANY (ARRAY['routine'::text, 'urgent'::text, 'emergency'::text])))
);

ALTER TABLE ONLY cases."case" FORCE ROW LEVEL SECURITY;

CREATE TABLE cases.flag (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    from_at timestamp with time zone DEFAULT app.now() NOT NULL,
    raised_by uuid,
    reason text,
    ended_at timestamp with time zone,
    ended_by uuid,
    CONSTRAINT flag_kind_check CHECK ((kind = ANY (ARRAY['crisis'::text, 'legal_hold'::text, 'no_contact'::text, 'hospitalised'::text, 'incarcerated'::text, 'confidential_address'::text])))
);

ALTER TABLE ONLY cases.flag FORCE ROW LEVEL SECURITY;

CREATE TABLE cases.transition (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    from_stage text,
    to_stage text NOT NULL,
    by_staff uuid,
    by_reason text,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    effective_on date NOT NULL,
    reason text,
    note text,
    backdated_because text
);

ALTER TABLE ONLY cases.transition FORCE ROW LEVEL SECURITY;

CREATE TABLE intake.contact_consent (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    referral_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    agreed boolean NOT NULL,
    words text,
    noted_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY intake.contact_consent FORCE ROW LEVEL SECURITY;

CREATE TABLE intake.referral (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    source_name text NOT NULL,
    source_person text,
    source_phone text,
    via text NOT NULL,
    stay_id uuid,
    asked text NOT NULL,
    consent_to_contact boolean,
    received_at timestamp with time zone DEFAULT app.now() NOT NULL,
    received_by uuid,
    attempt_due_at timestamp with time zone NOT NULL,
    answer_due_at timestamp with time zone NOT NULL,
    attempted_at timestamp with time zone,
    next_due_at timestamp with time zone GENERATED ALWAYS AS (
CASE
    WHEN (attempted_at IS NULL) THEN LEAST(attempt_due_at, answer_due_at)
    ELSE answer_due_at
END) STORED,
    CONSTRAINT referral_via_check CHECK ((via = ANY (ARRAY['person'::text, 'import'::text])))
);

ALTER TABLE ONLY intake.referral FORCE ROW LEVEL SECURITY;

CREATE TABLE intake.referral_answer (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    referral_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    answer text NOT NULL,
    reason text,
    words text,
    alternates text,
    answered_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT referral_answer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'asked'::text, 'declined'::text, 'waitlisted'::text])))
);

ALTER TABLE ONLY intake.referral_answer FORCE ROW LEVEL SECURITY;

CREATE TABLE intake.screening_answer (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    question text NOT NULL,
    answer text NOT NULL,
    note text,
    answered_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT screening_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text])))
);

ALTER TABLE ONLY intake.screening_answer FORCE ROW LEVEL SECURITY;

CREATE TABLE interop.held (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    source text NOT NULL,
    resource_type text NOT NULL,
    logical_id text NOT NULL,
    waits_for text NOT NULL,
    program_id uuid NOT NULL,
    content jsonb NOT NULL,
    run_id uuid NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY interop.held FORCE ROW LEVEL SECURITY;

CREATE TABLE interop.import_run (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    program_id uuid NOT NULL,
    kind text NOT NULL,
    source text NOT NULL,
    file_name text NOT NULL,
    file_id uuid,
    by_staff uuid,
    by_reason text,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    report jsonb NOT NULL
);

ALTER TABLE ONLY interop.import_run FORCE ROW LEVEL SECURITY;

CREATE TABLE interop.source_link (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    source text NOT NULL,
    resource_type text NOT NULL,
    logical_id text NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    client_id uuid,
    sha256 text NOT NULL,
    state jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE ONLY interop.source_link FORCE ROW LEVEL SECURITY;

CREATE TABLE interop.suggestion (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    source text NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    taken_by uuid,
    taken_at timestamp with time zone,
    taken_as text,
    version integer DEFAULT 1 NOT NULL,
    ended_at timestamp with time zone,
    task_id uuid,
    CONSTRAINT suggestion_kind_check CHECK ((kind = ANY (ARRAY['goal'::text, 'care_plan'::text, 'service_request'::text]))),
    CONSTRAINT suggestion_taken_as_check CHECK ((taken_as = ANY (ARRAY['task'::text, 'left'::text])))
);

ALTER TABLE ONLY interop.suggestion FORCE ROW LEVEL SECURITY;

CREATE TABLE migrate.done (
    file text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE monitor.closing_summary (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    words text NOT NULL,
    written_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT closing_summary_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY monitor.closing_summary FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.closure (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    reason text NOT NULL,
    outcome text NOT NULL,
    summary text,
    missing jsonb DEFAULT '[]'::jsonb NOT NULL,
    missing_because text,
    closed_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    notice_sent_on date,
    CONSTRAINT closure_outcome_check CHECK ((outcome <> ''::text))
);

ALTER TABLE ONLY monitor.closure FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.closure_asked (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    reason text NOT NULL,
    outcome text NOT NULL,
    summary text,
    missing_because text,
    notice_sent_on date,
    asked_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT closure_asked_outcome_check CHECK ((outcome <> ''::text))
);

ALTER TABLE ONLY monitor.closure_asked FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.medication_walk (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    walked_on date NOT NULL,
    lines jsonb NOT NULL,
    note text,
    walked_by uuid DEFAULT app.staff_id() NOT NULL,
    recorded_at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY monitor.medication_walk FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.notice (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    client_id uuid,
    case_id uuid,
    program_id uuid,
    data_class text DEFAULT 'general'::text NOT NULL,
    summary text NOT NULL,
    words jsonb DEFAULT '{}'::jsonb NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    read_at timestamp with time zone
);

ALTER TABLE ONLY monitor.notice FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.obligation (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    rule_id text NOT NULL,
    rule_version text NOT NULL,
    title text NOT NULL,
    words jsonb DEFAULT '{}'::jsonb NOT NULL,
    source text NOT NULL,
    layer text DEFAULT 'base'::text NOT NULL,
    weight text DEFAULT 'ordinary'::text NOT NULL,
    verb text NOT NULL,
    function text,
    unit text DEFAULT 'day'::text NOT NULL,
    owner_id uuid,
    opened_by uuid NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    due_day date,
    warn_at timestamp with time zone,
    waiting boolean DEFAULT false NOT NULL,
    ends_with_case boolean NOT NULL,
    attempts jsonb DEFAULT '[]'::jsonb NOT NULL,
    escalate_at timestamp with time zone,
    escalated_at timestamp with time zone,
    closed_at timestamp with time zone,
    closed_how text,
    closed_by uuid,
    late_by integer,
    version integer DEFAULT 1 NOT NULL,
    subject_id uuid,
    escalate_to text,
    warned_at timestamp with time zone,
    rule_due_at timestamp with time zone,
    limit_at timestamp with time zone,
    CONSTRAINT obligation_check CHECK (((closed_at IS NULL) = (closed_how IS NULL))),
    CONSTRAINT obligation_closed_how_check CHECK ((closed_how = ANY (ARRAY['satisfied'::text, 'by_attempts'::text, 'waived'::text, 'ended'::text, 'withdrawn'::text]))),
    CONSTRAINT obligation_escalate_to_check CHECK ((escalate_to = ANY (ARRAY['supervisor'::text, 'director'::text]))),
    CONSTRAINT obligation_unit_check CHECK ((unit = ANY (ARRAY['hour'::text, 'day'::text, 'business_day'::text]))),
    CONSTRAINT obligation_weight_check CHECK ((weight = ANY (ARRAY['ordinary'::text, 'legal'::text, 'safety'::text])))
);

ALTER TABLE ONLY monitor.obligation FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.obligation_change (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    obligation_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    act text NOT NULL,
    by_staff uuid,
    event_id uuid,
    because text,
    due_from timestamp with time zone,
    due_to timestamp with time zone,
    owner_from uuid,
    owner_to uuid,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    rule_due_from timestamp with time zone,
    limit_from timestamp with time zone,
    asked_from jsonb,
    CONSTRAINT obligation_change_act_check CHECK ((act = ANY (ARRAY['opened'::text, 'satisfied'::text, 'attempted'::text, 'moved'::text, 'ended'::text, 'reopened'::text, 'waived'::text, 'rescheduled'::text, 'handed_over'::text, 'escalated'::text])))
);

ALTER TABLE ONLY monitor.obligation_change FORCE ROW LEVEL SECURITY;

CREATE TABLE monitor.visit (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    happened_on date NOT NULL,
    with_whom text NOT NULL,
    kind text NOT NULL,
    note text,
    recorded_by uuid DEFAULT app.staff_id() NOT NULL,
    recorded_at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT visit_kind_check CHECK ((kind = ANY (ARRAY['primary_care'::text, 'specialist'::text, 'home_health'::text, 'therapy'::text, 'other'::text]))),
    CONSTRAINT visit_with_whom_check CHECK ((with_whom <> ''::text))
);

ALTER TABLE ONLY monitor.visit FORCE ROW LEVEL SECURITY;

CREATE TABLE people.address (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    use text DEFAULT 'home'::text NOT NULL,
    line text DEFAULT ''::text NOT NULL,
    city text DEFAULT ''::text NOT NULL,
    state text DEFAULT ''::text NOT NULL,
    postal_code text DEFAULT ''::text NOT NULL,
    country text DEFAULT ''::text NOT NULL,
    confidential boolean DEFAULT false NOT NULL,
    from_day date,
    until_day date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT address_use_check CHECK ((use = ANY (ARRAY['home'::text, 'mailing'::text, 'temporary'::text, 'shelter'::text, 'old'::text])))
);

ALTER TABLE ONLY people.address FORCE ROW LEVEL SECURITY;

CREATE TABLE people.alert (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    raised_by uuid,
    raised_at timestamp with time zone DEFAULT app.now() NOT NULL,
    ended_by uuid,
    ended_at timestamp with time zone,
    ended_because text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT alert_check CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
    CONSTRAINT alert_kind_check CHECK ((kind = ANY (ARRAY['safety'::text, 'legal'::text]))),
    CONSTRAINT alert_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY people.alert FORCE ROW LEVEL SECURITY;

CREATE TABLE people.allergy (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    substance text NOT NULL,
    reaction text,
    severity text,
    criticality text,
    status text NOT NULL,
    source text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT allergy_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'resolved'::text]))),
    CONSTRAINT allergy_substance_check CHECK ((substance <> ''::text))
);

ALTER TABLE ONLY people.allergy FORCE ROW LEVEL SECURITY;

CREATE TABLE people.care_team_member (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    provider_id uuid NOT NULL,
    role text DEFAULT ''::text NOT NULL,
    from_day date,
    until_day date,
    source text DEFAULT 'staff'::text NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY people.care_team_member FORCE ROW LEVEL SECURITY;

CREATE SEQUENCE people.record_number
    START WITH 20001
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

CREATE TABLE people.client (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    record_number text DEFAULT ('TL-'::text || nextval('people.record_number'::regclass)) NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    given text DEFAULT ''::text NOT NULL,
    family text DEFAULT ''::text NOT NULL,
    preferred text,
    pronouns text,
    birth_date text,
    sex text DEFAULT 'unknown'::text NOT NULL,
    language text,
    interpreter_needed boolean DEFAULT false NOT NULL,
    died_at text,
    deceased boolean DEFAULT false NOT NULL,
    name_unknown boolean DEFAULT false NOT NULL,
    sealed_at timestamp with time zone,
    merged_into uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT app.now() NOT NULL,
    created_by uuid,
    found_by text GENERATED ALWAYS AS (app.found_by(((((given || ' '::text) || family) || ' '::text) || COALESCE(preferred, ''::text)))) STORED,
    sort_key text GENERATED ALWAYS AS (((app.found_by(family) || ','::text) || app.found_by(COALESCE(NULLIF(preferred, ''::text), given)))) STORED COLLATE pg_catalog."C",
    CONSTRAINT client_birth_date_check CHECK ((birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'::text)),
    CONSTRAINT client_check CHECK ((name_unknown OR ((given || family) <> ''::text))),
    CONSTRAINT client_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'unknown'::text])))
);

ALTER TABLE ONLY people.client FORCE ROW LEVEL SECURITY;

CREATE TABLE people.coverage (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    payer text DEFAULT ''::text NOT NULL,
    plan text,
    kind text,
    member_id text,
    status text DEFAULT 'active'::text NOT NULL,
    from_day text,
    until_day text,
    source text NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY people.coverage FORCE ROW LEVEL SECURITY;

CREATE TABLE people.household (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    program_id uuid NOT NULL,
    formed_by uuid DEFAULT app.staff_id(),
    formed_at timestamp with time zone DEFAULT app.now() NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

ALTER TABLE ONLY people.household FORCE ROW LEVEL SECURITY;

CREATE TABLE people.household_member (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    household_id uuid NOT NULL,
    role text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    ended_because text,
    mistake text,
    shield text,
    added_by uuid DEFAULT app.staff_id(),
    added_at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT household_member_check CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT household_member_ended_because_check CHECK ((ended_because <> ''::text)),
    CONSTRAINT household_member_mistake_check CHECK ((mistake <> ''::text)),
    CONSTRAINT household_member_role_check CHECK ((role = ANY (ARRAY['head'::text, 'spouse_or_partner'::text, 'child'::text, 'other_relative'::text, 'unrelated'::text])))
);

ALTER TABLE ONLY people.household_member FORCE ROW LEVEL SECURITY;

CREATE TABLE people.household_need (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    household_id uuid NOT NULL,
    program_id uuid NOT NULL,
    words text NOT NULL,
    since_day date NOT NULL,
    met_on date,
    noted_by uuid DEFAULT app.staff_id(),
    noted_at timestamp with time zone DEFAULT app.now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT household_need_check CHECK (((met_on IS NULL) OR (met_on >= since_day))),
    CONSTRAINT household_need_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY people.household_need FORCE ROW LEVEL SECURITY;

CREATE TABLE people.household_need_member (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    need_id uuid NOT NULL,
    from_day date NOT NULL,
    until_day date
);

ALTER TABLE ONLY people.household_need_member FORCE ROW LEVEL SECURITY;

CREATE TABLE people.identifier (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    system text NOT NULL,
    type text DEFAULT ''::text NOT NULL,
    value text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    ended_on date,
    CONSTRAINT identifier_value_check CHECK ((value <> ''::text))
);

ALTER TABLE ONLY people.identifier FORCE ROW LEVEL SECURITY;

CREATE TABLE people.living_situation (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    lives text NOT NULL,
    informal_support text NOT NULL,
    note text,
    stated_on date NOT NULL,
    recorded_by uuid,
    recorded_at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT living_situation_informal_support_check CHECK ((informal_support = ANY (ARRAY['none'::text, 'some'::text, 'strong'::text, 'unknown'::text]))),
    CONSTRAINT living_situation_lives_check CHECK ((lives = ANY (ARRAY['alone'::text, 'with_others'::text, 'facility'::text, 'unhoused'::text, 'unknown'::text])))
);

ALTER TABLE ONLY people.living_situation FORCE ROW LEVEL SECURITY;

CREATE TABLE people.medication (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    words text NOT NULL,
    code text,
    code_system text,
    dose text,
    status text NOT NULL,
    started text,
    ended text,
    prescriber text,
    source text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT medication_status_check CHECK ((status = ANY (ARRAY['active'::text, 'on_hold'::text, 'completed'::text, 'stopped'::text, 'unknown'::text]))),
    CONSTRAINT medication_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY people.medication FORCE ROW LEVEL SECURITY;

CREATE TABLE people.other_name (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    given text DEFAULT ''::text NOT NULL,
    family text DEFAULT ''::text NOT NULL,
    found_by text GENERATED ALWAYS AS (app.found_by(((given || ' '::text) || family))) STORED,
    version integer DEFAULT 1 NOT NULL,
    ended_on date,
    CONSTRAINT other_name_kind_check CHECK ((kind = ANY (ARRAY['maiden'::text, 'previous'::text, 'nickname'::text, 'alias'::text])))
);

ALTER TABLE ONLY people.other_name FORCE ROW LEVEL SECURITY;

CREATE TABLE people.outside_provider (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    specialty text,
    organization text,
    phone text,
    email text,
    address text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT outside_provider_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organization'::text, 'location'::text]))),
    CONSTRAINT outside_provider_name_check CHECK ((name <> ''::text))
);

ALTER TABLE ONLY people.outside_provider FORCE ROW LEVEL SECURITY;

CREATE TABLE people.phone (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text DEFAULT 'phone'::text NOT NULL,
    use text DEFAULT 'home'::text NOT NULL,
    value text NOT NULL,
    digits text GENERATED ALWAYS AS (regexp_replace(value, '\D'::text, ''::text, 'g'::text)) STORED,
    may_text boolean,
    may_leave_voicemail boolean,
    note text,
    rank integer DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    until_day date,
    CONSTRAINT phone_kind_check CHECK ((kind = ANY (ARRAY['phone'::text, 'email'::text]))),
    CONSTRAINT phone_use_check CHECK ((use = ANY (ARRAY['home'::text, 'mobile'::text, 'work'::text, 'other'::text]))),
    CONSTRAINT phone_value_check CHECK ((value <> ''::text))
);

ALTER TABLE ONLY people.phone FORCE ROW LEVEL SECURITY;

CREATE TABLE people.possible_duplicate (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    client_id uuid,
    other_id uuid NOT NULL,
    typed jsonb NOT NULL,
    reasons jsonb NOT NULL,
    asked_by uuid,
    asked_at timestamp with time zone DEFAULT app.now() NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision text,
    CONSTRAINT possible_duplicate_decision_check CHECK ((decision = ANY (ARRAY['same'::text, 'different'::text])))
);

ALTER TABLE ONLY people.possible_duplicate FORCE ROW LEVEL SECURITY;

CREATE TABLE people.problem (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    words text NOT NULL,
    code text,
    code_system text,
    status text NOT NULL,
    onset text,
    abated text,
    source text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT problem_status_check CHECK ((status = ANY (ARRAY['active'::text, 'inactive'::text, 'resolved'::text]))),
    CONSTRAINT problem_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY people.problem FORCE ROW LEVEL SECURITY;

CREATE TABLE people.stay (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    encounter_class text NOT NULL,
    status text NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    hospital text,
    attending text,
    disposition_code text,
    disposition text,
    reason text,
    acute_admission boolean,
    source text NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    expected_on date,
    by_hand_at timestamp with time zone
);

ALTER TABLE ONLY people.stay FORCE ROW LEVEL SECURITY;

CREATE TABLE people.supporter (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    name text NOT NULL,
    relationship text DEFAULT ''::text NOT NULL,
    roles text[] DEFAULT '{}'::text[] NOT NULL,
    phone text,
    email text,
    language text,
    lives_with boolean DEFAULT false NOT NULL,
    may_be_told boolean,
    note text,
    ended_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT supporter_name_check CHECK ((name <> ''::text))
);

ALTER TABLE ONLY people.supporter FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.goal (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    need_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    words text NOT NULL,
    statement text,
    measure_kind text NOT NULL,
    measure text NOT NULL,
    unit text,
    baseline numeric(12,2),
    target numeric(12,2),
    better text,
    gas_levels jsonb,
    target_on date,
    lifecycle text DEFAULT 'active'::text NOT NULL,
    achievement text DEFAULT 'in-progress'::text NOT NULL,
    ended_on date,
    ended_because text,
    "position" integer DEFAULT 0 NOT NULL,
    set_by uuid DEFAULT app.staff_id(),
    set_on date NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT goal_achievement_check CHECK ((achievement = ANY (ARRAY['in-progress'::text, 'improving'::text, 'worsening'::text, 'no-change'::text, 'achieved'::text, 'sustaining'::text, 'not-achieved'::text, 'no-progress'::text, 'not-attainable'::text]))),
    CONSTRAINT goal_better_check CHECK ((better = ANY (ARRAY['higher'::text, 'lower'::text]))),
    CONSTRAINT goal_check CHECK (((measure_kind <> 'number'::text) OR ((baseline IS NOT NULL) AND (target IS NOT NULL) AND (better IS NOT NULL)))),
    CONSTRAINT goal_check1 CHECK (((measure_kind <> 'gas'::text) OR (jsonb_array_length(gas_levels) = 5))),
    CONSTRAINT goal_lifecycle_check CHECK ((lifecycle = ANY (ARRAY['proposed'::text, 'planned'::text, 'accepted'::text, 'active'::text, 'on-hold'::text, 'completed'::text, 'cancelled'::text, 'entered-in-error'::text, 'rejected'::text]))),
    CONSTRAINT goal_measure_check CHECK ((measure <> ''::text)),
    CONSTRAINT goal_measure_kind_check CHECK ((measure_kind = ANY (ARRAY['number'::text, 'better_same_worse'::text, 'gas'::text, 'done'::text]))),
    CONSTRAINT goal_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY plan.goal FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.goal_progress (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    goal_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    happened_on date NOT NULL,
    value numeric(12,2),
    direction text NOT NULL,
    level integer,
    done boolean,
    words text,
    note_id uuid,
    achievement text NOT NULL,
    by_staff uuid DEFAULT app.staff_id(),
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT goal_progress_direction_check CHECK ((direction = ANY (ARRAY['better'::text, 'same'::text, 'worse'::text]))),
    CONSTRAINT goal_progress_level_check CHECK (((level >= '-2'::integer) AND (level <= 2)))
);

ALTER TABLE ONLY plan.goal_progress FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.ground (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    words text NOT NULL,
    in_their_words boolean DEFAULT false NOT NULL,
    goal_id uuid,
    said_by uuid DEFAULT app.staff_id(),
    said_at timestamp with time zone DEFAULT app.now() NOT NULL,
    ended_on date,
    ended_because text,
    "position" integer DEFAULT 0 NOT NULL,
    CONSTRAINT ground_kind_check CHECK ((kind = ANY (ARRAY['strength'::text, 'wish'::text, 'barrier'::text]))),
    CONSTRAINT ground_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY plan.ground FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.intervention (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    goal_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    function text NOT NULL,
    title text NOT NULL,
    owner_kind text NOT NULL,
    owner_id uuid,
    owner_name text,
    every text,
    due_on date,
    status text DEFAULT 'planned'::text NOT NULL,
    because text,
    done_on date,
    "position" integer DEFAULT 0 NOT NULL,
    set_by uuid DEFAULT app.staff_id(),
    set_at timestamp with time zone DEFAULT app.now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT intervention_check CHECK (((owner_kind <> 'worker'::text) OR (owner_id IS NOT NULL))),
    CONSTRAINT intervention_check1 CHECK (((status <> 'stopped'::text) OR (because IS NOT NULL))),
    CONSTRAINT intervention_every_check CHECK ((every = ANY (ARRAY['day'::text, 'week'::text, 'two_weeks'::text, 'month'::text, 'quarter'::text]))),
    CONSTRAINT intervention_function_check CHECK ((function = ANY (ARRAY['assess'::text, 'plan'::text, 'link'::text, 'monitor'::text, 'advocate'::text, 'direct'::text]))),
    CONSTRAINT intervention_owner_kind_check CHECK ((owner_kind = ANY (ARRAY['client'::text, 'worker'::text, 'family'::text, 'provider'::text]))),
    CONSTRAINT intervention_status_check CHECK ((status = ANY (ARRAY['planned'::text, 'active'::text, 'done'::text, 'stopped'::text]))),
    CONSTRAINT intervention_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY plan.intervention FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.milestone (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    goal_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    title text NOT NULL,
    due_on date,
    reached_on date,
    reached_by uuid,
    "position" integer DEFAULT 0 NOT NULL,
    CONSTRAINT milestone_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY plan.milestone FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.need (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    domain text NOT NULL,
    title text NOT NULL,
    words text,
    source text DEFAULT 'by_hand'::text NOT NULL,
    assessment_id uuid,
    link_id text,
    answer_text text,
    client_rank integer,
    status text DEFAULT 'active'::text NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    identified_by uuid DEFAULT app.staff_id(),
    identified_at timestamp with time zone DEFAULT app.now() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT need_check CHECK (((source = 'by_hand'::text) OR (answer_text IS NOT NULL))),
    CONSTRAINT need_client_rank_check CHECK ((client_rank > 0)),
    CONSTRAINT need_domain_check CHECK ((domain <> ''::text)),
    CONSTRAINT need_source_check CHECK ((source = ANY (ARRAY['by_hand'::text, 'answer'::text]))),
    CONSTRAINT need_status_check CHECK ((status = ANY (ARRAY['active'::text, 'deferred'::text, 'declined'::text, 'met'::text]))),
    CONSTRAINT need_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY plan.need FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.need_decision (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    need_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    status text NOT NULL,
    because text,
    decided_by text NOT NULL,
    by_staff uuid DEFAULT app.staff_id(),
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT need_decision_check CHECK (((status = ANY (ARRAY['active'::text, 'met'::text])) OR (because IS NOT NULL))),
    CONSTRAINT need_decision_decided_by_check CHECK ((decided_by = ANY (ARRAY['client'::text, 'worker'::text, 'together'::text]))),
    CONSTRAINT need_decision_status_check CHECK ((status = ANY (ARRAY['active'::text, 'deferred'::text, 'declined'::text, 'met'::text])))
);

ALTER TABLE ONLY plan.need_decision FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.plan_signature (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    party text NOT NULL,
    how text NOT NULL,
    by_link uuid,
    name text NOT NULL,
    credential text,
    drawing text,
    witness text,
    because text,
    sha256 text NOT NULL,
    by_staff uuid DEFAULT app.staff_id(),
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT plan_signature_check CHECK (((how = 'drawn'::text) = (drawing IS NOT NULL))),
    CONSTRAINT plan_signature_check1 CHECK (((how <> 'verbal'::text) OR (witness IS NOT NULL))),
    CONSTRAINT plan_signature_check2 CHECK (((how <> 'refused'::text) OR (because IS NOT NULL))),
    CONSTRAINT plan_signature_how_check CHECK ((how = ANY (ARRAY['drawn'::text, 'typed'::text, 'verbal'::text, 'refused'::text]))),
    CONSTRAINT plan_signature_name_check CHECK ((name <> ''::text)),
    CONSTRAINT plan_signature_party_check CHECK ((party = ANY (ARRAY['client'::text, 'representative'::text, 'worker'::text, 'supervisor'::text, 'other'::text])))
);

ALTER TABLE ONLY plan.plan_signature FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.plan_version (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    n integer NOT NULL,
    state text NOT NULL,
    content jsonb NOT NULL,
    sha256 text NOT NULL,
    review_on date NOT NULL,
    needs_approval boolean DEFAULT false NOT NULL,
    offered_by uuid DEFAULT app.staff_id(),
    offered_at timestamp with time zone DEFAULT app.now() NOT NULL,
    signed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT plan_version_check CHECK (((state = ANY (ARRAY['signed'::text, 'amended'::text])) = (signed_at IS NOT NULL))),
    CONSTRAINT plan_version_n_check CHECK ((n > 0)),
    CONSTRAINT plan_version_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'client_review'::text, 'signed'::text, 'amended'::text])))
);

ALTER TABLE ONLY plan.plan_version FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.serves (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    goal_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    title text NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT serves_kind_check CHECK ((kind = ANY (ARRAY['contact_note'::text, 'task'::text, 'referral'::text, 'appointment'::text, 'application'::text, 'appeal'::text]))),
    CONSTRAINT serves_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY plan.serves FORCE ROW LEVEL SECURITY;

CREATE TABLE plan.version_act (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    version_id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    act text NOT NULL,
    words text,
    review_on date,
    sha256 text NOT NULL,
    by_staff uuid DEFAULT app.staff_id(),
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT version_act_act_check CHECK ((act = ANY (ARRAY['approved'::text, 'returned'::text, 'copy_given'::text, 'reviewed'::text]))),
    CONSTRAINT version_act_check CHECK (((act <> 'returned'::text) OR (words IS NOT NULL))),
    CONSTRAINT version_act_check1 CHECK (((act = 'reviewed'::text) = (review_on IS NOT NULL)))
);

ALTER TABLE ONLY plan.version_act FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.agency (
    id uuid NOT NULL,
    name text NOT NULL,
    zone text NOT NULL,
    clock text DEFAULT '24'::text NOT NULL,
    demo boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT agency_clock_check CHECK ((clock = ANY (ARRAY['24'::text, '12'::text]))),
    CONSTRAINT agency_name_check CHECK ((name <> ''::text))
);

ALTER TABLE ONLY platform.agency FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.audit (
    org_id uuid NOT NULL,
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    staff_id uuid,
    by_reason text,
    name text NOT NULL,
    client_ids uuid[] DEFAULT '{}'::uuid[] NOT NULL,
    request_id text,
    outcome text DEFAULT 'done'::text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    link_id uuid,
    CONSTRAINT audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text])))
);

ALTER TABLE ONLY platform.audit FORCE ROW LEVEL SECURITY;

ALTER TABLE platform.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME platform.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE platform.draft (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    staff_id uuid DEFAULT app.staff_id() NOT NULL,
    kind text NOT NULL,
    subject_id uuid NOT NULL,
    title text DEFAULT ''::text NOT NULL,
    body jsonb NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    begun_at timestamp with time zone DEFAULT app.now() NOT NULL,
    saved_at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY platform.draft FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.event (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    case_id uuid,
    client_id uuid,
    program_id uuid,
    data_class text DEFAULT 'general'::text NOT NULL,
    function text,
    subject_id uuid NOT NULL,
    summary text NOT NULL,
    words jsonb DEFAULT '{}'::jsonb NOT NULL,
    facts jsonb DEFAULT '{}'::jsonb NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    recorded_at timestamp with time zone DEFAULT app.now() NOT NULL,
    by_staff uuid,
    by_reason text,
    caused_by uuid,
    undoes uuid,
    found_by tsvector GENERATED ALWAYS AS (jsonb_to_tsvector('english'::regconfig, words, '["string"]'::jsonb)) STORED,
    CONSTRAINT event_check CHECK (((by_staff IS NOT NULL) OR (by_reason IS NOT NULL))),
    CONSTRAINT event_function_check CHECK ((function = ANY (ARRAY['assess'::text, 'plan'::text, 'link'::text, 'monitor'::text, 'advocate'::text, 'direct'::text])))
);

ALTER TABLE ONLY platform.event FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.file (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    sha256 text NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    content bytea NOT NULL,
    kept_at timestamp with time zone DEFAULT app.now() NOT NULL,
    kept_by uuid,
    CONSTRAINT file_bytes_check CHECK ((bytes >= 0))
);

ALTER TABLE ONLY platform.file FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.history (
    org_id uuid NOT NULL,
    id bigint NOT NULL,
    of_table text NOT NULL,
    row_id uuid NOT NULL,
    client_id uuid,
    program_id uuid,
    data_class text DEFAULT 'general'::text NOT NULL,
    act text NOT NULL,
    old jsonb NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    by_staff uuid,
    CONSTRAINT history_act_check CHECK ((act = ANY (ARRAY['update'::text, 'delete'::text])))
);

ALTER TABLE ONLY platform.history FORCE ROW LEVEL SECURITY;

ALTER TABLE platform.history ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME platform.history_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE platform.idempotent_answer (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    staff_id uuid DEFAULT app.staff_id() NOT NULL,
    key uuid NOT NULL,
    name text NOT NULL,
    asked text NOT NULL,
    answer jsonb,
    at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY platform.idempotent_answer FORCE ROW LEVEL SECURITY;

CREATE TABLE platform.link (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    token_hash text NOT NULL,
    purpose text NOT NULL,
    object_id uuid NOT NULL,
    made_by uuid DEFAULT app.staff_id() NOT NULL,
    made_at timestamp with time zone DEFAULT app.now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_how text,
    CONSTRAINT link_check CHECK (((ended_at IS NULL) = (ended_how IS NULL))),
    CONSTRAINT link_ended_how_check CHECK ((ended_how = ANY (ARRAY['used'::text, 'revoked'::text]))),
    CONSTRAINT link_purpose_check CHECK ((purpose = 'plan_signature'::text))
);

ALTER TABLE ONLY platform.link FORCE ROW LEVEL SECURITY;

CREATE TABLE programs.funding_source (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    CONSTRAINT funding_source_kind_check CHECK ((kind = ANY (ARRAY['federal'::text, 'state'::text, 'local'::text, 'grant'::text, 'payer'::text, 'private'::text]))),
    CONSTRAINT funding_source_name_check CHECK ((name <> ''::text))
);

ALTER TABLE ONLY programs.funding_source FORCE ROW LEVEL SECURITY;

CREATE TABLE programs.pack_snapshot (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    pack text NOT NULL,
    version text NOT NULL,
    content jsonb NOT NULL,
    sha256 text NOT NULL,
    kept_at timestamp with time zone DEFAULT app.now() NOT NULL
);

ALTER TABLE ONLY programs.pack_snapshot FORCE ROW LEVEL SECURITY;

CREATE TABLE programs.pack_version (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    pack text NOT NULL,
    layer text NOT NULL,
    version text NOT NULL,
    effective_from date NOT NULL,
    content jsonb NOT NULL,
    sha256 text NOT NULL,
    kept_at timestamp with time zone DEFAULT app.now() NOT NULL,
    kept_by uuid,
    CONSTRAINT pack_version_layer_check CHECK ((layer = ANY (ARRAY['base'::text, 'federal'::text, 'state'::text, 'funder'::text, 'agency'::text])))
);

ALTER TABLE ONLY programs.pack_version FORCE ROW LEVEL SECURITY;

CREATE TABLE programs.program (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    pack text NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    places integer,
    opened_on date NOT NULL,
    closed_on date,
    pack_layers text[] DEFAULT '{}'::text[] NOT NULL,
    CONSTRAINT program_closes_after_opening CHECK (((closed_on IS NULL) OR (closed_on >= opened_on))),
    CONSTRAINT program_name_check CHECK ((name <> ''::text)),
    CONSTRAINT program_places_check CHECK ((places > 0)),
    CONSTRAINT program_short_name_check CHECK ((short_name <> ''::text))
);

ALTER TABLE ONLY programs.program FORCE ROW LEVEL SECURITY;

CREATE TABLE programs.program_funding (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    program_id uuid NOT NULL,
    funding_source_id uuid NOT NULL,
    from_day date NOT NULL,
    until_day date,
    CONSTRAINT funding_ends_after_it_began CHECK (((until_day IS NULL) OR (until_day >= from_day)))
);

ALTER TABLE ONLY programs.program_funding FORCE ROW LEVEL SECURITY;

CREATE TABLE record.addendum (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    note_id uuid NOT NULL,
    author_id uuid DEFAULT app.staff_id() NOT NULL,
    words text NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    found_by tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, words)) STORED,
    CONSTRAINT addendum_words_check CHECK ((words <> ''::text))
);

ALTER TABLE ONLY record.addendum FORCE ROW LEVEL SECURITY;

CREATE TABLE record.amendment (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    note_id uuid NOT NULL,
    corrects uuid NOT NULL,
    author_id uuid DEFAULT app.staff_id() NOT NULL,
    because text NOT NULL,
    format text NOT NULL,
    body jsonb NOT NULL,
    words text NOT NULL,
    minutes integer NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    found_by tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, words)) STORED,
    CONSTRAINT amendment_because_check CHECK ((because <> ''::text)),
    CONSTRAINT amendment_format_check CHECK ((format = ANY (ARRAY['contact_log'::text, 'dap'::text, 'soap'::text, 'birp'::text, 'girp'::text, 'narrative'::text]))),
    CONSTRAINT amendment_minutes_check CHECK (((minutes >= 0) AND (minutes <= 720)))
);

ALTER TABLE ONLY record.amendment FORCE ROW LEVEL SECURITY;

CREATE TABLE record.conference_entry (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    conference_id uuid NOT NULL,
    case_id uuid NOT NULL,
    author_id uuid DEFAULT app.staff_id() NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    minutes integer NOT NULL,
    function text NOT NULL,
    topic text NOT NULL,
    participants jsonb NOT NULL,
    discussed text,
    decisions text NOT NULL,
    tasks jsonb NOT NULL,
    late_because text,
    entered_at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT conference_entry_decisions_check CHECK ((decisions <> ''::text)),
    CONSTRAINT conference_entry_function_check CHECK ((function = ANY (ARRAY['assess'::text, 'plan'::text, 'link'::text, 'monitor'::text, 'advocate'::text, 'direct'::text]))),
    CONSTRAINT conference_entry_minutes_check CHECK (((minutes >= 0) AND (minutes <= 720))),
    CONSTRAINT conference_entry_topic_check CHECK ((topic <> ''::text))
);

ALTER TABLE ONLY record.conference_entry FORCE ROW LEVEL SECURITY;

CREATE TABLE record.contact_note (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    author_id uuid DEFAULT app.staff_id() NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    minutes integer NOT NULL,
    mode text NOT NULL,
    place text NOT NULL,
    outcome text NOT NULL,
    with_client boolean NOT NULL,
    participants text,
    function text NOT NULL,
    format text NOT NULL,
    body jsonb NOT NULL,
    words text NOT NULL,
    refused_offer text,
    refused_because text,
    reoffer_on date,
    next_contact_at timestamp with time zone,
    next_contact_mode text,
    late_because text,
    entered_at timestamp with time zone DEFAULT app.now() NOT NULL,
    found_by tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, words)) STORED,
    with_caregiver boolean DEFAULT false NOT NULL,
    alike_percent integer,
    alike_note_id uuid,
    CONSTRAINT contact_note_alike_percent_check CHECK (((alike_percent >= 0) AND (alike_percent <= 100))),
    CONSTRAINT contact_note_check CHECK (((outcome <> 'refused'::text) OR ((refused_offer IS NOT NULL) AND (refused_because IS NOT NULL)))),
    CONSTRAINT contact_note_format_check CHECK ((format = ANY (ARRAY['contact_log'::text, 'dap'::text, 'soap'::text, 'birp'::text, 'girp'::text, 'narrative'::text]))),
    CONSTRAINT contact_note_function_check CHECK ((function = ANY (ARRAY['assess'::text, 'plan'::text, 'link'::text, 'monitor'::text, 'advocate'::text, 'direct'::text]))),
    CONSTRAINT contact_note_minutes_check CHECK (((minutes >= 0) AND (minutes <= 720))),
    CONSTRAINT contact_note_mode_check CHECK ((mode = ANY (ARRAY['phone'::text, 'in_person'::text, 'video'::text, 'text'::text, 'email'::text, 'letter'::text]))),
    CONSTRAINT contact_note_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'message'::text, 'no_answer'::text, 'refused'::text]))),
    CONSTRAINT contact_note_place_check CHECK ((place = ANY (ARRAY['office'::text, 'home'::text, 'hospital'::text, 'facility'::text, 'community'::text, 'elsewhere'::text])))
);

ALTER TABLE ONLY record.contact_note FORCE ROW LEVEL SECURITY;

CREATE TABLE record.cosign_answer (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    version_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    note_id uuid NOT NULL,
    answer text NOT NULL,
    comment text,
    by_staff uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT cosign_answer_answer_check CHECK ((answer = ANY (ARRAY['cosigned'::text, 'returned'::text]))),
    CONSTRAINT cosign_answer_check CHECK (((answer = 'cosigned'::text) OR (comment IS NOT NULL))),
    CONSTRAINT cosign_answer_comment_check CHECK ((comment <> ''::text))
);

ALTER TABLE ONLY record.cosign_answer FORCE ROW LEVEL SECURITY;

CREATE TABLE record.cosign_asked (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    version_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    note_id uuid NOT NULL,
    rule_id text NOT NULL,
    rule_title text NOT NULL,
    rule_source text NOT NULL,
    percent integer NOT NULL,
    asked_by uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT cosign_asked_percent_check CHECK (((percent >= 1) AND (percent <= 100)))
);

ALTER TABLE ONLY record.cosign_asked FORCE ROW LEVEL SECURITY;

CREATE TABLE record.disclosure (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    kind text NOT NULL,
    document text NOT NULL,
    purpose text NOT NULL,
    by_staff uuid DEFAULT app.staff_id(),
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    included jsonb DEFAULT '{}'::jsonb NOT NULL,
    left_out jsonb DEFAULT '{}'::jsonb NOT NULL,
    by_reason text,
    CONSTRAINT disclosure_check CHECK (((by_staff IS NULL) = (by_reason IS NOT NULL))),
    CONSTRAINT disclosure_kind_check CHECK ((kind = ANY (ARRAY['print'::text, 'export'::text])))
);

ALTER TABLE ONLY record.disclosure FORCE ROW LEVEL SECURITY;

CREATE TABLE record.information_given (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    note_id uuid NOT NULL,
    title text NOT NULL,
    version text,
    CONSTRAINT information_given_title_check CHECK ((title <> ''::text))
);

ALTER TABLE ONLY record.information_given FORCE ROW LEVEL SECURITY;

CREATE TABLE record.last_look (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    staff_id uuid DEFAULT app.staff_id() NOT NULL,
    client_id uuid NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    before_at timestamp with time zone
);

ALTER TABLE ONLY record.last_look FORCE ROW LEVEL SECURITY;

CREATE TABLE record.note_void (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    note_id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    because text NOT NULL,
    by_staff uuid DEFAULT app.staff_id() NOT NULL,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    CONSTRAINT note_void_because_check CHECK ((because <> ''::text))
);

ALTER TABLE ONLY record.note_void FORCE ROW LEVEL SECURITY;

CREATE TABLE record.signing (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    client_id uuid NOT NULL,
    program_id uuid NOT NULL,
    data_class text DEFAULT 'general'::text NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    staff_id uuid DEFAULT app.staff_id() NOT NULL,
    name text NOT NULL,
    credential text,
    at timestamp with time zone DEFAULT app.now() NOT NULL,
    sha256 text NOT NULL,
    CONSTRAINT signing_subject_kind_check CHECK ((subject_kind = ANY (ARRAY['conference'::text, 'contact_note'::text, 'addendum'::text, 'amendment'::text, 'cosign'::text])))
);

ALTER TABLE ONLY record.signing FORCE ROW LEVEL SECURITY;

CREATE TABLE staff.absence (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    from_day date NOT NULL,
    until_day date NOT NULL,
    reason text NOT NULL,
    CONSTRAINT absence_check CHECK ((until_day >= from_day))
);

ALTER TABLE ONLY staff.absence FORCE ROW LEVEL SECURITY;

CREATE TABLE staff.member (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    user_id text,
    name text NOT NULL,
    email text NOT NULL,
    phone text,
    credential text,
    discipline text,
    languages text[] DEFAULT '{en}'::text[] NOT NULL,
    fte numeric(3,2) DEFAULT 1 NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT member_fte_check CHECK (((fte > (0)::numeric) AND (fte <= (1)::numeric))),
    CONSTRAINT member_leaves_after_joining CHECK (((left_on IS NULL) OR (left_on >= joined_on))),
    CONSTRAINT member_name_check CHECK ((name <> ''::text))
);

ALTER TABLE ONLY staff.member FORCE ROW LEVEL SECURITY;

CREATE TABLE staff.membership (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    program_id uuid,
    role text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    CONSTRAINT membership_check CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT membership_role_check CHECK ((role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text, 'administrator'::text, 'privacy_officer'::text, 'auditor'::text])))
);

ALTER TABLE ONLY staff.membership FORCE ROW LEVEL SECURITY;

CREATE TABLE staff."position" (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    kind text NOT NULL,
    from_day date NOT NULL,
    until_day date,
    CONSTRAINT position_check CHECK (((until_day IS NULL) OR (until_day >= from_day))),
    CONSTRAINT position_kind_check CHECK ((kind = ANY (ARRAY['trainee'::text, 'unlicensed'::text])))
);

ALTER TABLE ONLY staff."position" FORCE ROW LEVEL SECURITY;

CREATE TABLE staff.sight (
    org_id uuid DEFAULT app.org_id() NOT NULL,
    id uuid NOT NULL,
    staff_id uuid,
    program_id uuid,
    client_id uuid NOT NULL,
    reason text NOT NULL,
    subject_id uuid NOT NULL,
    from_at timestamp with time zone DEFAULT app.now() NOT NULL,
    until_at timestamp with time zone,
    granted_by uuid,
    CONSTRAINT sight_check CHECK (((staff_id IS NULL) <> (program_id IS NULL))),
    CONSTRAINT sight_check1 CHECK (((program_id IS NOT NULL) = (reason = ANY (ARRAY['enrolled'::text, 'intake'::text])))),
    CONSTRAINT sight_reason_check CHECK ((reason = ANY (ARRAY['primary'::text, 'backup'::text, 'cover'::text, 'break_glass'::text, 'enrolled'::text, 'intake'::text])))
);

ALTER TABLE ONLY staff.sight FORCE ROW LEVEL SECURITY;

ALTER TABLE ONLY assess.acuity
    ADD CONSTRAINT acuity_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY assess.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY assess.assessment_void
    ADD CONSTRAINT assessment_void_pkey PRIMARY KEY (org_id, assessment_id);

ALTER TABLE ONLY assess.begun
    ADD CONSTRAINT begun_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY assess.critical_turn
    ADD CONSTRAINT critical_turn_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY assess.instrument
    ADD CONSTRAINT instrument_org_id_key_sha256_key UNIQUE (org_id, key, sha256);

ALTER TABLE ONLY assess.instrument
    ADD CONSTRAINT instrument_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY assess.instrument_turn
    ADD CONSTRAINT instrument_turn_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY auth.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth."rateLimit"
    ADD CONSTRAINT "rateLimit_key_key" UNIQUE (key);

ALTER TABLE ONLY auth."rateLimit"
    ADD CONSTRAINT "rateLimit_pkey" PRIMARY KEY (id);

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_token_key UNIQUE (token);

ALTER TABLE ONLY auth."user"
    ADD CONSTRAINT user_email_key UNIQUE (email);

ALTER TABLE ONLY auth."user"
    ADD CONSTRAINT user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY auth.verification
    ADD CONSTRAINT verification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY cases.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY cases."case"
    ADD CONSTRAINT case_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY cases.flag
    ADD CONSTRAINT flag_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY cases.transition
    ADD CONSTRAINT transition_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY intake.contact_consent
    ADD CONSTRAINT contact_consent_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY intake.referral_answer
    ADD CONSTRAINT referral_answer_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY intake.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY intake.screening_answer
    ADD CONSTRAINT screening_answer_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY interop.held
    ADD CONSTRAINT held_pkey PRIMARY KEY (org_id, source, resource_type, logical_id);

ALTER TABLE ONLY interop.import_run
    ADD CONSTRAINT import_run_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY interop.source_link
    ADD CONSTRAINT source_link_pkey PRIMARY KEY (org_id, source, resource_type, logical_id);

ALTER TABLE ONLY interop.suggestion
    ADD CONSTRAINT suggestion_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY migrate.done
    ADD CONSTRAINT done_pkey PRIMARY KEY (file);

ALTER TABLE ONLY monitor.closing_summary
    ADD CONSTRAINT closing_summary_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.closure_asked
    ADD CONSTRAINT closure_asked_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.closure
    ADD CONSTRAINT closure_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.medication_walk
    ADD CONSTRAINT medication_walk_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.obligation_change
    ADD CONSTRAINT obligation_change_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.obligation
    ADD CONSTRAINT obligation_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY monitor.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.address
    ADD CONSTRAINT address_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.alert
    ADD CONSTRAINT alert_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.allergy
    ADD CONSTRAINT allergy_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.care_team_member
    ADD CONSTRAINT care_team_member_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.client
    ADD CONSTRAINT client_org_id_record_number_key UNIQUE (org_id, record_number);

ALTER TABLE ONLY people.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.coverage
    ADD CONSTRAINT coverage_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.household_member
    ADD CONSTRAINT household_has_one_head EXCLUDE USING gist (org_id WITH =, household_id WITH =, daterange(from_day, until_day, '[]'::text) WITH &&) WHERE (((role = 'head'::text) AND (mistake IS NULL)));

ALTER TABLE ONLY people.household_member
    ADD CONSTRAINT household_member_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.household_need_member
    ADD CONSTRAINT household_need_member_org_id_need_id_client_id_key UNIQUE (org_id, need_id, client_id);

ALTER TABLE ONLY people.household_need_member
    ADD CONSTRAINT household_need_member_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.household_need
    ADD CONSTRAINT household_need_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.household_member
    ADD CONSTRAINT household_of_one_at_a_time EXCLUDE USING gist (org_id WITH =, client_id WITH =, daterange(from_day, until_day, '[]'::text) WITH &&) WHERE ((mistake IS NULL));

ALTER TABLE ONLY people.household
    ADD CONSTRAINT household_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.identifier
    ADD CONSTRAINT identifier_org_id_system_type_value_client_id_key UNIQUE (org_id, system, type, value, client_id);

ALTER TABLE ONLY people.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.living_situation
    ADD CONSTRAINT living_situation_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.medication
    ADD CONSTRAINT medication_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.other_name
    ADD CONSTRAINT other_name_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.outside_provider
    ADD CONSTRAINT outside_provider_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.phone
    ADD CONSTRAINT phone_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.possible_duplicate
    ADD CONSTRAINT possible_duplicate_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.problem
    ADD CONSTRAINT problem_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.stay
    ADD CONSTRAINT stay_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY people.supporter
    ADD CONSTRAINT supporter_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.goal
    ADD CONSTRAINT goal_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.goal_progress
    ADD CONSTRAINT goal_progress_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.ground
    ADD CONSTRAINT ground_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.intervention
    ADD CONSTRAINT intervention_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.milestone
    ADD CONSTRAINT milestone_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.need_decision
    ADD CONSTRAINT need_decision_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.need
    ADD CONSTRAINT need_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.plan_signature
    ADD CONSTRAINT plan_signature_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.plan_version
    ADD CONSTRAINT plan_version_org_id_case_id_n_key UNIQUE (org_id, case_id, n);

ALTER TABLE ONLY plan.plan_version
    ADD CONSTRAINT plan_version_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.serves
    ADD CONSTRAINT serves_org_id_goal_id_kind_subject_id_key UNIQUE (org_id, goal_id, kind, subject_id);

ALTER TABLE ONLY plan.serves
    ADD CONSTRAINT serves_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY plan.version_act
    ADD CONSTRAINT version_act_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY platform.agency
    ADD CONSTRAINT agency_pkey PRIMARY KEY (id);

ALTER TABLE ONLY platform.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY platform.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (org_id, staff_id, kind, subject_id);

ALTER TABLE ONLY platform.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY platform.file
    ADD CONSTRAINT file_org_id_sha256_key UNIQUE (org_id, sha256);

ALTER TABLE ONLY platform.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY platform.history
    ADD CONSTRAINT history_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY platform.idempotent_answer
    ADD CONSTRAINT idempotent_answer_pkey PRIMARY KEY (org_id, staff_id, key);

ALTER TABLE ONLY platform.link
    ADD CONSTRAINT link_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY programs.funding_source
    ADD CONSTRAINT funding_source_org_id_name_key UNIQUE (org_id, name);

ALTER TABLE ONLY programs.funding_source
    ADD CONSTRAINT funding_source_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY programs.pack_snapshot
    ADD CONSTRAINT pack_snapshot_org_id_pack_sha256_key UNIQUE (org_id, pack, sha256);

ALTER TABLE ONLY programs.pack_snapshot
    ADD CONSTRAINT pack_snapshot_pkey PRIMARY KEY (org_id, pack, version);

ALTER TABLE ONLY programs.pack_version
    ADD CONSTRAINT pack_version_org_id_pack_layer_version_key UNIQUE (org_id, pack, layer, version);

ALTER TABLE ONLY programs.pack_version
    ADD CONSTRAINT pack_version_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY programs.program_funding
    ADD CONSTRAINT program_funding_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY programs.program
    ADD CONSTRAINT program_org_id_name_key UNIQUE (org_id, name);

ALTER TABLE ONLY programs.program
    ADD CONSTRAINT program_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.addendum
    ADD CONSTRAINT addendum_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.amendment
    ADD CONSTRAINT amendment_org_id_corrects_key UNIQUE (org_id, corrects);

ALTER TABLE ONLY record.amendment
    ADD CONSTRAINT amendment_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.conference_entry
    ADD CONSTRAINT conference_entry_org_id_conference_id_case_id_key UNIQUE (org_id, conference_id, case_id);

ALTER TABLE ONLY record.conference_entry
    ADD CONSTRAINT conference_entry_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.contact_note
    ADD CONSTRAINT contact_note_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.cosign_answer
    ADD CONSTRAINT cosign_answer_pkey PRIMARY KEY (org_id, version_id);

ALTER TABLE ONLY record.cosign_asked
    ADD CONSTRAINT cosign_asked_pkey PRIMARY KEY (org_id, version_id);

ALTER TABLE ONLY record.disclosure
    ADD CONSTRAINT disclosure_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.information_given
    ADD CONSTRAINT information_given_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY record.last_look
    ADD CONSTRAINT last_look_pkey PRIMARY KEY (org_id, staff_id, client_id);

ALTER TABLE ONLY record.note_void
    ADD CONSTRAINT note_void_pkey PRIMARY KEY (org_id, note_id);

ALTER TABLE ONLY record.signing
    ADD CONSTRAINT signing_org_id_subject_kind_subject_id_staff_id_key UNIQUE (org_id, subject_kind, subject_id, staff_id);

ALTER TABLE ONLY record.signing
    ADD CONSTRAINT signing_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY staff.absence
    ADD CONSTRAINT absence_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY staff.member
    ADD CONSTRAINT member_org_id_email_key UNIQUE (org_id, email);

ALTER TABLE ONLY staff.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY staff.member
    ADD CONSTRAINT member_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY staff.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY staff."position"
    ADD CONSTRAINT position_pkey PRIMARY KEY (org_id, id);

ALTER TABLE ONLY staff.sight
    ADD CONSTRAINT sight_pkey PRIMARY KEY (org_id, id);

CREATE INDEX acuity_of_case ON assess.acuity USING btree (org_id, case_id, scored_at DESC);

CREATE INDEX assessment_of_client ON assess.assessment USING btree (org_id, client_id, key, done_on DESC, signed_at DESC);

CREATE INDEX begun_of_case ON assess.begun USING btree (org_id, case_id);

CREATE INDEX critical_of_assessment ON assess.critical_turn USING btree (org_id, assessment_id, at DESC);

CREATE INDEX turn_of_instrument ON assess.instrument_turn USING btree (org_id, instrument_id, at DESC);

CREATE INDEX "account_userId_idx" ON auth.account USING btree ("userId");

CREATE INDEX "session_userId_idx" ON auth.session USING btree ("userId");

CREATE INDEX verification_identifier_idx ON auth.verification USING btree (identifier);

CREATE INDEX case_by_stage ON cases."case" USING btree (org_id, program_id, stage, id);

CREATE INDEX case_of_client ON cases."case" USING btree (org_id, client_id);

CREATE INDEX case_of_worker ON cases."case" USING btree (org_id, primary_id) WHERE (closed_at IS NULL);

CREATE INDEX flag_of_case ON cases.flag USING btree (org_id, case_id) WHERE (ended_at IS NULL);

CREATE UNIQUE INDEX one_open_case_in_a_program ON cases."case" USING btree (org_id, client_id, program_id) WHERE (stage <> ALL (ARRAY['closed'::text, 'follow_up'::text, 'archived'::text, 'cancelled'::text, 'entered_in_error'::text]));

CREATE UNIQUE INDEX one_worker_a_role ON cases.assignment USING btree (org_id, case_id, role) WHERE (until_at IS NULL);

CREATE INDEX transition_of_case ON cases.transition USING btree (org_id, case_id, at);

CREATE INDEX answer_of_referral ON intake.referral_answer USING btree (org_id, referral_id, at);

CREATE INDEX contact_consent_of_referral ON intake.contact_consent USING btree (org_id, referral_id, at DESC);

CREATE INDEX referral_newest ON intake.referral USING btree (org_id, program_id, received_at DESC, id DESC);

CREATE INDEX referral_of_case ON intake.referral USING btree (org_id, case_id);

CREATE INDEX referral_of_client ON intake.referral USING btree (org_id, client_id);

CREATE INDEX screening_of_case ON intake.screening_answer USING btree (org_id, case_id, at DESC);

CREATE INDEX held_waiting ON interop.held USING btree (org_id, source, waits_for);

CREATE INDEX import_run_newest ON interop.import_run USING btree (org_id, program_id, at DESC);

CREATE INDEX import_run_of_file ON interop.import_run USING btree (org_id, file_id);

CREATE INDEX import_run_of_staff ON interop.import_run USING btree (org_id, by_staff, at DESC);

CREATE INDEX source_link_by_logical_id ON interop.source_link USING btree (org_id, resource_type, logical_id);

CREATE INDEX source_link_of_client ON interop.source_link USING btree (org_id, client_id) WHERE (client_id IS NOT NULL);

CREATE INDEX source_link_of_subject ON interop.source_link USING btree (org_id, subject_id);

CREATE INDEX suggestion_of_client ON interop.suggestion USING btree (org_id, client_id) WHERE ((taken_at IS NULL) AND (ended_at IS NULL));

CREATE INDEX change_of_obligation ON monitor.obligation_change USING btree (org_id, obligation_id, at);

CREATE INDEX closing_summary_of_case ON monitor.closing_summary USING btree (org_id, case_id);

CREATE INDEX closure_asked_of_case ON monitor.closure_asked USING btree (org_id, case_id, at DESC);

CREATE INDEX closure_of_case ON monitor.closure USING btree (org_id, case_id);

CREATE INDEX medication_walk_of_case ON monitor.medication_walk USING btree (org_id, case_id);

CREATE INDEX notice_of_staff ON monitor.notice USING btree (org_id, staff_id, at DESC);

CREATE INDEX obligation_closed_by ON monitor.obligation USING btree (org_id, closed_by) WHERE (closed_by IS NOT NULL);

CREATE INDEX obligation_of_case ON monitor.obligation USING btree (org_id, case_id);

CREATE INDEX obligation_of_client ON monitor.obligation USING btree (org_id, client_id, due_at);

CREATE INDEX obligation_of_nobody ON monitor.obligation USING btree (org_id, program_id, due_at) WHERE ((closed_at IS NULL) AND (owner_id IS NULL));

CREATE INDEX obligation_open_of_owner ON monitor.obligation USING btree (org_id, owner_id, due_at) WHERE (closed_at IS NULL);

CREATE INDEX obligation_open_of_program ON monitor.obligation USING btree (org_id, program_id, due_at) WHERE (closed_at IS NULL);

CREATE UNIQUE INDEX obligation_opened_once ON monitor.obligation USING btree (org_id, opened_by, rule_id, case_id);

CREATE INDEX obligation_to_escalate ON monitor.obligation USING btree (escalate_at) WHERE ((closed_at IS NULL) AND (escalated_at IS NULL));

CREATE INDEX obligation_to_warn ON monitor.obligation USING btree (org_id, warn_at) WHERE ((closed_at IS NULL) AND (warned_at IS NULL));

CREATE INDEX visit_of_case ON monitor.visit USING btree (org_id, case_id);

CREATE INDEX address_of_client ON people.address USING btree (org_id, client_id);

CREATE INDEX alert_of_client ON people.alert USING btree (org_id, client_id);

CREATE INDEX allergy_of_client ON people.allergy USING btree (org_id, client_id);

CREATE INDEX care_team_of_client ON people.care_team_member USING btree (org_id, client_id);

CREATE INDEX client_by_birth ON people.client USING btree (org_id, birth_date);

CREATE INDEX client_by_name ON people.client USING gin (found_by public.gin_trgm_ops);

CREATE INDEX client_by_number ON people.client USING btree (org_id, record_number text_pattern_ops);

CREATE INDEX client_by_program ON people.client USING btree (org_id, program_id);

CREATE INDEX client_in_order ON people.client USING btree (org_id, sort_key, id);

CREATE INDEX coverage_of_client ON people.coverage USING btree (org_id, client_id);

CREATE INDEX household_member_of_client ON people.household_member USING btree (org_id, client_id);

CREATE INDEX household_member_of_household ON people.household_member USING btree (org_id, household_id);

CREATE INDEX household_need_member_of_client ON people.household_need_member USING btree (org_id, client_id);

CREATE INDEX household_need_of_household ON people.household_need USING btree (org_id, household_id);

CREATE INDEX identifier_by_start ON people.identifier USING btree (org_id, lower(value) text_pattern_ops);

CREATE INDEX identifier_by_value ON people.identifier USING btree (org_id, value);

CREATE INDEX identifier_of_client ON people.identifier USING btree (org_id, client_id);

CREATE INDEX living_situation_of_client ON people.living_situation USING btree (org_id, client_id, stated_on DESC);

CREATE INDEX medication_of_client ON people.medication USING btree (org_id, client_id);

CREATE INDEX other_name_by_name ON people.other_name USING gin (found_by public.gin_trgm_ops);

CREATE INDEX other_name_of_client ON people.other_name USING btree (org_id, client_id);

CREATE INDEX phone_by_digits ON people.phone USING btree (org_id, digits);

CREATE INDEX phone_by_part ON people.phone USING gin (digits public.gin_trgm_ops);

CREATE INDEX phone_of_client ON people.phone USING btree (org_id, client_id);

CREATE UNIQUE INDEX possible_duplicate_asked_once ON people.possible_duplicate USING btree (org_id, other_id, asked_by) WHERE ((decided_at IS NULL) AND (asked_by IS NOT NULL));

CREATE INDEX possible_duplicate_of ON people.possible_duplicate USING btree (org_id, other_id) WHERE (decided_at IS NULL);

CREATE INDEX possible_duplicate_open ON people.possible_duplicate USING btree (org_id, program_id) WHERE (decided_at IS NULL);

CREATE INDEX problem_of_client ON people.problem USING btree (org_id, client_id);

CREATE INDEX stay_of_client ON people.stay USING btree (org_id, client_id, started_at DESC);

CREATE INDEX supporter_of_client ON people.supporter USING btree (org_id, client_id);

CREATE INDEX act_of_case ON plan.version_act USING btree (org_id, case_id);

CREATE INDEX act_of_version ON plan.version_act USING btree (org_id, version_id, at);

CREATE INDEX decision_of_need ON plan.need_decision USING btree (org_id, need_id, at);

CREATE INDEX goal_of_case ON plan.goal USING btree (org_id, case_id, "position");

CREATE INDEX goal_of_need ON plan.goal USING btree (org_id, need_id);

CREATE INDEX ground_of_case ON plan.ground USING btree (org_id, case_id, "position");

CREATE INDEX intervention_of_case ON plan.intervention USING btree (org_id, case_id, "position");

CREATE INDEX milestone_of_case ON plan.milestone USING btree (org_id, case_id, "position");

CREATE INDEX need_of_case ON plan.need USING btree (org_id, case_id, "position");

CREATE INDEX progress_of_case ON plan.goal_progress USING btree (org_id, case_id);

CREATE INDEX progress_of_goal ON plan.goal_progress USING btree (org_id, goal_id, happened_on, at);

CREATE INDEX serves_of_case ON plan.serves USING btree (org_id, case_id, at DESC);

CREATE INDEX serves_of_subject ON plan.serves USING btree (org_id, subject_id);

CREATE INDEX signature_of_case ON plan.plan_signature USING btree (org_id, case_id);

CREATE INDEX signature_of_version ON plan.plan_signature USING btree (org_id, version_id, at);

CREATE INDEX version_of_case ON plan.plan_version USING btree (org_id, case_id, n DESC);

CREATE INDEX version_to_review ON plan.plan_version USING btree (org_id, program_id, review_on) WHERE (state = 'signed'::text);

CREATE INDEX version_unsigned ON plan.plan_version USING btree (org_id, program_id, state) WHERE (state = ANY (ARRAY['draft'::text, 'client_review'::text]));

CREATE INDEX audit_of_client ON platform.audit USING gin (client_ids);

CREATE INDEX audit_of_staff ON platform.audit USING btree (org_id, staff_id, at DESC);

CREATE INDEX event_of_case ON platform.event USING btree (org_id, case_id, recorded_at, id);

CREATE INDEX event_of_client ON platform.event USING btree (org_id, client_id, happened_at DESC, id DESC);

CREATE INDEX event_of_client_entered ON platform.event USING btree (org_id, client_id, recorded_at DESC);

CREATE INDEX event_of_subject ON platform.event USING btree (org_id, subject_id);

CREATE INDEX history_of_row ON platform.history USING btree (org_id, of_table, row_id, changed_at DESC);

CREATE UNIQUE INDEX link_by_token ON platform.link USING btree (token_hash);

CREATE INDEX link_of_object ON platform.link USING btree (org_id, object_id, made_at DESC);

CREATE INDEX addendum_of_client ON record.addendum USING btree (org_id, client_id, at DESC);

CREATE INDEX addendum_of_note ON record.addendum USING btree (org_id, note_id, at);

CREATE INDEX amendment_of_client ON record.amendment USING btree (org_id, client_id, at DESC);

CREATE INDEX amendment_of_note ON record.amendment USING btree (org_id, note_id, at);

CREATE INDEX conference_entry_of_author ON record.conference_entry USING btree (org_id, author_id, happened_at DESC);

CREATE INDEX conference_entry_of_client ON record.conference_entry USING btree (org_id, client_id, happened_at DESC);

CREATE INDEX contact_note_of_author ON record.contact_note USING btree (org_id, author_id, happened_at DESC);

CREATE INDEX contact_note_of_client ON record.contact_note USING btree (org_id, client_id, happened_at DESC, id DESC);

CREATE INDEX contact_note_words ON record.contact_note USING gin (found_by);

CREATE INDEX cosign_answer_of_note ON record.cosign_answer USING btree (org_id, note_id);

CREATE INDEX cosign_asked_of_note ON record.cosign_asked USING btree (org_id, note_id);

CREATE INDEX cosign_asked_of_program ON record.cosign_asked USING btree (org_id, program_id, at);

CREATE INDEX disclosure_of_client ON record.disclosure USING btree (org_id, client_id, at DESC);

CREATE INDEX information_of_note ON record.information_given USING btree (org_id, note_id);

CREATE INDEX note_void_of_client ON record.note_void USING btree (org_id, client_id);

CREATE INDEX signing_of_subject ON record.signing USING btree (org_id, subject_id);

CREATE INDEX membership_of_staff ON staff.membership USING btree (org_id, staff_id);

CREATE INDEX position_of_staff ON staff."position" USING btree (org_id, staff_id);

CREATE INDEX sight_of_client ON staff.sight USING btree (org_id, client_id, program_id);

CREATE INDEX sight_of_intake ON staff.sight USING btree (org_id, program_id, client_id) WHERE ((reason = 'intake'::text) AND (until_at IS NULL));

CREATE INDEX sight_of_program ON staff.sight USING btree (org_id, program_id, client_id) WHERE (program_id IS NOT NULL);

CREATE INDEX sight_of_staff ON staff.sight USING btree (org_id, staff_id, client_id) WHERE (staff_id IS NOT NULL);

CREATE INDEX sight_of_subject ON staff.sight USING btree (org_id, subject_id);

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON cases.assignment FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON cases."case" FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON cases.flag FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON intake.referral FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON interop.suggestion FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON monitor.obligation FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.address FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.alert FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.allergy FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.care_team_member FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.client FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.coverage FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.household FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.household_member FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.household_need FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.household_need_member FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.identifier FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.living_situation FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.medication FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.other_name FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.outside_provider FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.phone FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.problem FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.stay FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON people.supporter FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.goal FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.ground FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.intervention FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.milestone FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.need FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON plan.plan_version FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER signed_stays BEFORE DELETE OR UPDATE ON plan.plan_version FOR EACH ROW EXECUTE FUNCTION plan.signed_stays();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON programs.program FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.addendum FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.amendment FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.contact_note FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.cosign_answer FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.cosign_asked FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.note_void FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER stays BEFORE DELETE OR UPDATE ON record.signing FOR EACH ROW EXECUTE FUNCTION record.refuse_change();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON staff.member FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON staff.membership FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON staff."position" FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

CREATE TRIGGER kept AFTER DELETE OR UPDATE ON staff.sight FOR EACH ROW EXECUTE FUNCTION platform.keep_history();

ALTER TABLE ONLY assess.acuity
    ADD CONSTRAINT acuity_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY assess.assessment
    ADD CONSTRAINT assessment_org_id_before_id_fkey FOREIGN KEY (org_id, before_id) REFERENCES assess.assessment(org_id, id);

ALTER TABLE ONLY assess.assessment
    ADD CONSTRAINT assessment_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY assess.assessment
    ADD CONSTRAINT assessment_org_id_instrument_id_fkey FOREIGN KEY (org_id, instrument_id) REFERENCES assess.instrument(org_id, id);

ALTER TABLE ONLY assess.assessment_void
    ADD CONSTRAINT assessment_void_org_id_assessment_id_fkey FOREIGN KEY (org_id, assessment_id) REFERENCES assess.assessment(org_id, id);

ALTER TABLE ONLY assess.begun
    ADD CONSTRAINT begun_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY assess.begun
    ADD CONSTRAINT begun_org_id_instrument_id_fkey FOREIGN KEY (org_id, instrument_id) REFERENCES assess.instrument(org_id, id);

ALTER TABLE ONLY assess.critical_turn
    ADD CONSTRAINT critical_turn_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY assess.instrument
    ADD CONSTRAINT instrument_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY assess.instrument_turn
    ADD CONSTRAINT instrument_turn_org_id_instrument_id_fkey FOREIGN KEY (org_id, instrument_id) REFERENCES assess.instrument(org_id, id);

ALTER TABLE ONLY auth.account
    ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY auth.session
    ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES auth."user"(id) ON DELETE CASCADE;

ALTER TABLE ONLY cases.assignment
    ADD CONSTRAINT assignment_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY cases.assignment
    ADD CONSTRAINT assignment_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES staff.member(org_id, id);

ALTER TABLE ONLY cases."case"
    ADD CONSTRAINT case_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY cases."case"
    ADD CONSTRAINT case_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY cases."case"
    ADD CONSTRAINT case_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY cases.flag
    ADD CONSTRAINT flag_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY cases.transition
    ADD CONSTRAINT transition_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY intake.contact_consent
    ADD CONSTRAINT contact_consent_org_id_referral_id_fkey FOREIGN KEY (org_id, referral_id) REFERENCES intake.referral(org_id, id);

ALTER TABLE ONLY intake.referral_answer
    ADD CONSTRAINT referral_answer_org_id_referral_id_fkey FOREIGN KEY (org_id, referral_id) REFERENCES intake.referral(org_id, id);

ALTER TABLE ONLY intake.referral
    ADD CONSTRAINT referral_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY intake.screening_answer
    ADD CONSTRAINT screening_answer_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY interop.import_run
    ADD CONSTRAINT import_run_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY monitor.closing_summary
    ADD CONSTRAINT closing_summary_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY monitor.closure_asked
    ADD CONSTRAINT closure_asked_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY monitor.closure
    ADD CONSTRAINT closure_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY monitor.medication_walk
    ADD CONSTRAINT medication_walk_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY monitor.obligation_change
    ADD CONSTRAINT obligation_change_org_id_obligation_id_fkey FOREIGN KEY (org_id, obligation_id) REFERENCES monitor.obligation(org_id, id);

ALTER TABLE ONLY monitor.obligation
    ADD CONSTRAINT obligation_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY monitor.visit
    ADD CONSTRAINT visit_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY people.address
    ADD CONSTRAINT address_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.alert
    ADD CONSTRAINT alert_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.allergy
    ADD CONSTRAINT allergy_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.care_team_member
    ADD CONSTRAINT care_team_member_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.care_team_member
    ADD CONSTRAINT care_team_member_org_id_provider_id_fkey FOREIGN KEY (org_id, provider_id) REFERENCES people.outside_provider(org_id, id);

ALTER TABLE ONLY people.client
    ADD CONSTRAINT client_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY people.client
    ADD CONSTRAINT client_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY people.coverage
    ADD CONSTRAINT coverage_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.household_member
    ADD CONSTRAINT household_member_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.household_member
    ADD CONSTRAINT household_member_org_id_household_id_fkey FOREIGN KEY (org_id, household_id) REFERENCES people.household(org_id, id);

ALTER TABLE ONLY people.household_need_member
    ADD CONSTRAINT household_need_member_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.household_need_member
    ADD CONSTRAINT household_need_member_org_id_need_id_fkey FOREIGN KEY (org_id, need_id) REFERENCES people.household_need(org_id, id);

ALTER TABLE ONLY people.household_need
    ADD CONSTRAINT household_need_org_id_household_id_fkey FOREIGN KEY (org_id, household_id) REFERENCES people.household(org_id, id);

ALTER TABLE ONLY people.household
    ADD CONSTRAINT household_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY people.household
    ADD CONSTRAINT household_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY people.identifier
    ADD CONSTRAINT identifier_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.living_situation
    ADD CONSTRAINT living_situation_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.medication
    ADD CONSTRAINT medication_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.other_name
    ADD CONSTRAINT other_name_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.outside_provider
    ADD CONSTRAINT outside_provider_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY people.phone
    ADD CONSTRAINT phone_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.possible_duplicate
    ADD CONSTRAINT possible_duplicate_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY people.possible_duplicate
    ADD CONSTRAINT possible_duplicate_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY people.problem
    ADD CONSTRAINT problem_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.stay
    ADD CONSTRAINT stay_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY people.supporter
    ADD CONSTRAINT supporter_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY plan.goal
    ADD CONSTRAINT goal_org_id_need_id_fkey FOREIGN KEY (org_id, need_id) REFERENCES plan.need(org_id, id);

ALTER TABLE ONLY plan.goal_progress
    ADD CONSTRAINT goal_progress_org_id_goal_id_fkey FOREIGN KEY (org_id, goal_id) REFERENCES plan.goal(org_id, id);

ALTER TABLE ONLY plan.ground
    ADD CONSTRAINT ground_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY plan.ground
    ADD CONSTRAINT ground_org_id_goal_id_fkey FOREIGN KEY (org_id, goal_id) REFERENCES plan.goal(org_id, id);

ALTER TABLE ONLY plan.intervention
    ADD CONSTRAINT intervention_org_id_goal_id_fkey FOREIGN KEY (org_id, goal_id) REFERENCES plan.goal(org_id, id);

ALTER TABLE ONLY plan.milestone
    ADD CONSTRAINT milestone_org_id_goal_id_fkey FOREIGN KEY (org_id, goal_id) REFERENCES plan.goal(org_id, id);

ALTER TABLE ONLY plan.need_decision
    ADD CONSTRAINT need_decision_org_id_need_id_fkey FOREIGN KEY (org_id, need_id) REFERENCES plan.need(org_id, id);

ALTER TABLE ONLY plan.need
    ADD CONSTRAINT need_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY plan.plan_signature
    ADD CONSTRAINT plan_signature_org_id_version_id_fkey FOREIGN KEY (org_id, version_id) REFERENCES plan.plan_version(org_id, id);

ALTER TABLE ONLY plan.plan_version
    ADD CONSTRAINT plan_version_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY plan.serves
    ADD CONSTRAINT serves_org_id_goal_id_fkey FOREIGN KEY (org_id, goal_id) REFERENCES plan.goal(org_id, id);

ALTER TABLE ONLY plan.version_act
    ADD CONSTRAINT version_act_org_id_version_id_fkey FOREIGN KEY (org_id, version_id) REFERENCES plan.plan_version(org_id, id);

ALTER TABLE ONLY platform.audit
    ADD CONSTRAINT audit_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY platform.draft
    ADD CONSTRAINT draft_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY platform.event
    ADD CONSTRAINT event_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY platform.file
    ADD CONSTRAINT file_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY platform.history
    ADD CONSTRAINT history_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY platform.idempotent_answer
    ADD CONSTRAINT idempotent_answer_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY programs.funding_source
    ADD CONSTRAINT funding_source_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY programs.pack_snapshot
    ADD CONSTRAINT pack_snapshot_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY programs.pack_version
    ADD CONSTRAINT pack_version_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY programs.program_funding
    ADD CONSTRAINT program_funding_org_id_funding_source_id_fkey FOREIGN KEY (org_id, funding_source_id) REFERENCES programs.funding_source(org_id, id);

ALTER TABLE ONLY programs.program_funding
    ADD CONSTRAINT program_funding_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY programs.program
    ADD CONSTRAINT program_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY record.addendum
    ADD CONSTRAINT addendum_org_id_note_id_fkey FOREIGN KEY (org_id, note_id) REFERENCES record.contact_note(org_id, id);

ALTER TABLE ONLY record.amendment
    ADD CONSTRAINT amendment_org_id_note_id_fkey FOREIGN KEY (org_id, note_id) REFERENCES record.contact_note(org_id, id);

ALTER TABLE ONLY record.conference_entry
    ADD CONSTRAINT conference_entry_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY record.conference_entry
    ADD CONSTRAINT conference_entry_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY record.contact_note
    ADD CONSTRAINT contact_note_org_id_case_id_fkey FOREIGN KEY (org_id, case_id) REFERENCES cases."case"(org_id, id);

ALTER TABLE ONLY record.contact_note
    ADD CONSTRAINT contact_note_org_id_client_id_fkey FOREIGN KEY (org_id, client_id) REFERENCES people.client(org_id, id);

ALTER TABLE ONLY record.cosign_answer
    ADD CONSTRAINT cosign_answer_org_id_version_id_fkey FOREIGN KEY (org_id, version_id) REFERENCES record.cosign_asked(org_id, version_id);

ALTER TABLE ONLY record.cosign_asked
    ADD CONSTRAINT cosign_asked_org_id_note_id_fkey FOREIGN KEY (org_id, note_id) REFERENCES record.contact_note(org_id, id);

ALTER TABLE ONLY record.information_given
    ADD CONSTRAINT information_given_org_id_note_id_fkey FOREIGN KEY (org_id, note_id) REFERENCES record.contact_note(org_id, id);

ALTER TABLE ONLY record.note_void
    ADD CONSTRAINT note_void_org_id_note_id_fkey FOREIGN KEY (org_id, note_id) REFERENCES record.contact_note(org_id, id);

ALTER TABLE ONLY staff.absence
    ADD CONSTRAINT absence_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES staff.member(org_id, id);

ALTER TABLE ONLY staff.member
    ADD CONSTRAINT member_org_id_fkey FOREIGN KEY (org_id) REFERENCES platform.agency(id);

ALTER TABLE ONLY staff.membership
    ADD CONSTRAINT membership_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY staff.membership
    ADD CONSTRAINT membership_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES staff.member(org_id, id);

ALTER TABLE ONLY staff."position"
    ADD CONSTRAINT position_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES staff.member(org_id, id);

ALTER TABLE ONLY staff.sight
    ADD CONSTRAINT sight_org_id_program_id_fkey FOREIGN KEY (org_id, program_id) REFERENCES programs.program(org_id, id);

ALTER TABLE ONLY staff.sight
    ADD CONSTRAINT sight_org_id_staff_id_fkey FOREIGN KEY (org_id, staff_id) REFERENCES staff.member(org_id, id);

ALTER TABLE assess.acuity ENABLE ROW LEVEL SECURITY;

CREATE POLICY administrators_add ON assess.instrument FOR INSERT TO throughline_staff WITH CHECK ((( SELECT staff.is_administrator() AS is_administrator) AND (origin = 'added'::text) AND (kept_by = ( SELECT app.staff_id() AS staff_id))));

CREATE POLICY administrators_turn ON assess.instrument_turn FOR INSERT TO throughline_staff WITH CHECK ((( SELECT staff.is_administrator() AS is_administrator) AND (by_staff = ( SELECT app.staff_id() AS staff_id))));

ALTER TABLE assess.assessment ENABLE ROW LEVEL SECURITY;

ALTER TABLE assess.assessment_void ENABLE ROW LEVEL SECURITY;

ALTER TABLE assess.begun ENABLE ROW LEVEL SECURITY;

CREATE POLICY colleagues ON assess.instrument FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON assess.instrument_turn FOR SELECT TO throughline_staff USING (true);

ALTER TABLE assess.critical_turn ENABLE ROW LEVEL SECURITY;

ALTER TABLE assess.instrument ENABLE ROW LEVEL SECURITY;

ALTER TABLE assess.instrument_turn ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON assess.acuity AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.assessment AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.assessment_void AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.begun AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.critical_turn AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.instrument AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON assess.instrument_turn AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_begun ON assess.begun AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((begun_by = ( SELECT app.staff_id() AS staff_id)) AND ( SELECT (EXISTS ( SELECT
           FROM cases."case" c
          WHERE ((c.org_id = begun.org_id) AND (c.id = begun.case_id) AND (c.client_id = begun.client_id) AND (c.program_id = begun.program_id) AND (c.data_class = begun.data_class)))) AS "exists")));

CREATE POLICY own_class ON assess.acuity AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON assess.assessment AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON assess.assessment_void AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON assess.begun AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON assess.critical_turn AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_ended ON assess.begun AS RESTRICTIVE FOR DELETE TO throughline_staff USING ((begun_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_name ON assess.acuity AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((scored_by = ( SELECT app.staff_id() AS staff_id)) AND ( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists")));

CREATE POLICY own_name ON assess.assessment_void AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((voided_by = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM assess.assessment a
  WHERE ((a.org_id = assessment_void.org_id) AND (a.id = assessment_void.assessment_id) AND (a.client_id = assessment_void.client_id) AND (a.program_id = assessment_void.program_id) AND (a.data_class = assessment_void.data_class) AND ((a.author_id = ( SELECT app.staff_id() AS staff_id)) OR ( SELECT (EXISTS ( SELECT
                   FROM staff.membership m
                  WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['supervisor'::text, 'director'::text])) AND ((m.program_id IS NULL) OR (m.program_id = a.program_id)) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists")))))));

CREATE POLICY own_name ON assess.critical_turn AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_signature ON assess.assessment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((author_id = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM staff.member m
  WHERE ((m.org_id = assessment.org_id) AND (m.id = assessment.author_id) AND (m.name = assessment.author_name) AND (NOT (m.credential IS DISTINCT FROM assessment.author_credential))))) AND (EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = assessment.org_id) AND (c.id = assessment.case_id) AND (c.client_id = assessment.client_id) AND (c.program_id = assessment.program_id) AND (c.data_class = assessment.data_class))))));

CREATE POLICY readers_delete_nothing ON assess.acuity AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON assess.assessment AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON assess.assessment_void AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON assess.begun AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON assess.critical_turn AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON assess.acuity AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON assess.assessment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON assess.assessment_void AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON assess.begun AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON assess.critical_turn AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON assess.acuity AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON assess.assessment AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON assess.assessment_void AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON assess.begun AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON assess.critical_turn AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON assess.acuity FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.assessment FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.assessment_void FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.begun FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.critical_turn FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.instrument FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON assess.instrument_turn FOR SELECT TO sight USING (true);

CREATE POLICY staff_delete ON assess.begun FOR DELETE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON assess.acuity FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON assess.assessment FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON assess.assessment_void FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON assess.begun FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON assess.critical_turn FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON assess.acuity FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON assess.assessment FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON assess.assessment_void FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON assess.begun FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON assess.critical_turn FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY system_works ON assess.acuity TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.assessment TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.assessment_void TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.begun TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.critical_turn TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.instrument TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON assess.instrument_turn TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE cases.assignment ENABLE ROW LEVEL SECURITY;

ALTER TABLE cases."case" ENABLE ROW LEVEL SECURITY;

ALTER TABLE cases.flag ENABLE ROW LEVEL SECURITY;

CREATE POLICY of_cases_seen ON cases.assignment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY of_cases_seen_still ON cases.assignment AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY opened_in_own_program ON cases."case" AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[]))));

CREATE POLICY own_agency ON cases.assignment AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON cases."case" AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON cases.flag AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON cases.transition AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON cases.assignment AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON cases."case" AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON cases.flag AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON cases.transition AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY readers_delete_nothing ON cases.assignment AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON cases."case" AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON cases.flag AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON cases.transition AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON cases.assignment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON cases."case" AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON cases.flag AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON cases.transition AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON cases.assignment AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON cases."case" AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON cases.flag AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON cases.transition AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON cases.assignment FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON cases."case" FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON cases.flag FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON cases.transition FOR SELECT TO sight USING (true);

CREATE POLICY staff_insert ON cases.assignment FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON cases."case" FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON cases.flag FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON cases.transition FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_opens ON cases."case" FOR INSERT TO throughline_staff WITH CHECK ((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])));

CREATE POLICY staff_opens ON cases.transition FOR INSERT TO throughline_staff WITH CHECK (((from_stage IS NULL) AND (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY staff_select ON cases.assignment FOR SELECT TO throughline_staff USING (((staff_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON cases."case" FOR SELECT TO throughline_staff USING (((primary_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON cases.flag FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON cases.transition FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON cases.assignment FOR UPDATE TO throughline_staff USING (((staff_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((staff_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON cases."case" FOR UPDATE TO throughline_staff USING (((primary_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((primary_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON cases.flag FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY system_works ON cases.assignment TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON cases."case" TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON cases.flag TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON cases.transition TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE cases.transition ENABLE ROW LEVEL SECURITY;

CREATE POLICY workers_insert ON cases.assignment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON cases."case" AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON cases.flag AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON cases.transition AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_update ON cases.assignment AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_update ON cases."case" AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_update ON cases.flag AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_update ON cases.transition AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

ALTER TABLE intake.contact_consent ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON intake.contact_consent AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON intake.referral AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON intake.referral_answer AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON intake.screening_answer AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON intake.contact_consent AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON intake.referral AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON intake.referral_answer AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON intake.screening_answer AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_name ON intake.contact_consent AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((noted_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_name ON intake.referral_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((answered_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_name ON intake.screening_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((answered_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY readers_delete_nothing ON intake.contact_consent AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON intake.referral AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON intake.referral_answer AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON intake.screening_answer AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON intake.contact_consent AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON intake.referral AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON intake.referral_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON intake.screening_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON intake.contact_consent AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON intake.referral AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON intake.referral_answer AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON intake.screening_answer AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

ALTER TABLE intake.referral ENABLE ROW LEVEL SECURITY;

ALTER TABLE intake.referral_answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE intake.screening_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY sight_looks ON intake.contact_consent FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON intake.referral FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON intake.referral_answer FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON intake.screening_answer FOR SELECT TO sight USING (true);

CREATE POLICY staff_insert ON intake.contact_consent FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON intake.referral FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON intake.referral_answer FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON intake.screening_answer FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON intake.contact_consent FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON intake.referral FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON intake.referral_answer FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON intake.screening_answer FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_takes_in ON intake.referral FOR INSERT TO throughline_staff WITH CHECK ((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])));

CREATE POLICY system_works ON intake.contact_consent TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON intake.referral TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON intake.referral_answer TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON intake.screening_answer TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY workers_insert ON intake.contact_consent AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON intake.referral AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON intake.referral_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

CREATE POLICY workers_insert ON intake.screening_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT (EXISTS ( SELECT
           FROM staff.membership m
          WHERE ((m.org_id = app.org_id()) AND (m.staff_id = app.staff_id()) AND (m.role = ANY (ARRAY['case_manager'::text, 'intake'::text, 'supervisor'::text, 'director'::text])) AND (m.from_day <= app.today()) AND ((m.until_day IS NULL) OR (m.until_day >= app.today()))))) AS "exists"));

ALTER TABLE interop.held ENABLE ROW LEVEL SECURITY;

ALTER TABLE interop.import_run ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON interop.held AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON interop.import_run AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON interop.source_link AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON interop.suggestion AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON interop.suggestion AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_program ON interop.import_run FOR SELECT TO throughline_staff USING (((by_staff = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (program_id = ANY (( SELECT staff.my_intake_programs() AS my_intake_programs)::uuid[]))));

CREATE POLICY readers_delete_nothing ON interop.suggestion AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON interop.suggestion AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON interop.suggestion AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON interop.held FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON interop.import_run FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON interop.source_link FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON interop.suggestion FOR SELECT TO sight USING (true);

ALTER TABLE interop.source_link ENABLE ROW LEVEL SECURITY;

CREATE POLICY staff_select ON interop.suggestion FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = suggestion.client_id) AND (s.org_id = suggestion.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_update ON interop.suggestion FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = suggestion.client_id) AND (s.org_id = suggestion.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = suggestion.client_id) AND (s.org_id = suggestion.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

ALTER TABLE interop.suggestion ENABLE ROW LEVEL SECURITY;

CREATE POLICY system_works ON interop.held TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON interop.import_run TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON interop.source_link TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON interop.suggestion TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE monitor.closing_summary ENABLE ROW LEVEL SECURITY;

ALTER TABLE monitor.closure ENABLE ROW LEVEL SECURITY;

ALTER TABLE monitor.closure_asked ENABLE ROW LEVEL SECURITY;

CREATE POLICY in_own_name ON monitor.closing_summary AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((written_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON monitor.closure AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((closed_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON monitor.closure_asked AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((asked_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON monitor.medication_walk AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((walked_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON monitor.obligation_change AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON monitor.visit AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((recorded_by = ( SELECT app.staff_id() AS staff_id)));

ALTER TABLE monitor.medication_walk ENABLE ROW LEVEL SECURITY;

ALTER TABLE monitor.notice ENABLE ROW LEVEL SECURITY;

ALTER TABLE monitor.obligation ENABLE ROW LEVEL SECURITY;

ALTER TABLE monitor.obligation_change ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON monitor.notice TO throughline_staff USING ((staff_id = ( SELECT app.staff_id() AS staff_id))) WITH CHECK ((staff_id = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_agency ON monitor.closing_summary AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.closure AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.closure_asked AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.medication_walk AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.notice AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.obligation AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.obligation_change AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON monitor.visit AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON monitor.closing_summary AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.closure AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.closure_asked AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.medication_walk AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.obligation AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.obligation_change AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON monitor.visit AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY readers_delete_nothing ON monitor.closing_summary AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.closure AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.closure_asked AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.medication_walk AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.obligation AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.obligation_change AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON monitor.visit AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.closing_summary AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.closure AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.closure_asked AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.medication_walk AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.obligation AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.obligation_change AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON monitor.visit AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.closing_summary AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.closure AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.closure_asked AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.medication_walk AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.obligation AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.obligation_change AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON monitor.visit AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON monitor.closing_summary FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.closure FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.closure_asked FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.medication_walk FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.notice FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.obligation FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.obligation_change FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON monitor.visit FOR SELECT TO sight USING (true);

CREATE POLICY staff_insert ON monitor.closing_summary FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON monitor.closure FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON monitor.closure_asked FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON monitor.medication_walk FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON monitor.obligation_change FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON monitor.visit FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.closing_summary FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.closure FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.closure_asked FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.medication_walk FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.obligation FOR SELECT TO throughline_staff USING (((owner_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.obligation_change FOR SELECT TO throughline_staff USING (((by_staff = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON monitor.visit FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON monitor.obligation FOR UPDATE TO throughline_staff USING (((owner_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((owner_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY system_works ON monitor.closing_summary TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.closure TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.closure_asked TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.medication_walk TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.notice TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.obligation TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.obligation_change TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON monitor.visit TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE monitor.visit ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.address ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.alert ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.allergy ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.care_team_member ENABLE ROW LEVEL SECURITY;

CREATE POLICY changed_by_who_sees ON people.household FOR UPDATE TO throughline_staff USING ((EXISTS ( SELECT
   FROM people.household_member m
  WHERE ((m.org_id = household.org_id) AND (m.household_id = household.id)))));

CREATE POLICY changed_by_who_sees ON people.household_need FOR UPDATE TO throughline_staff USING ((EXISTS ( SELECT
   FROM people.household_need_member m
  WHERE ((m.org_id = household_need.org_id) AND (m.need_id = household_need.id)))));

ALTER TABLE people.client ENABLE ROW LEVEL SECURITY;

CREATE POLICY colleagues ON people.outside_provider TO throughline_staff USING (true) WITH CHECK (true);

ALTER TABLE people.coverage ENABLE ROW LEVEL SECURITY;

CREATE POLICY formed_in_own_program ON people.household FOR INSERT TO throughline_staff WITH CHECK (((formed_by = ( SELECT app.staff_id() AS staff_id)) AND ((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))));

ALTER TABLE people.household ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.household_member ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.household_need ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.household_need_member ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.identifier ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.living_situation ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.medication ENABLE ROW LEVEL SECURITY;

CREATE POLICY noted_by_who_sees ON people.household_need FOR INSERT TO throughline_staff WITH CHECK (((noted_by = ( SELECT app.staff_id() AS staff_id)) AND ((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))) AND (EXISTS ( SELECT
   FROM people.household h
  WHERE ((h.org_id = household_need.org_id) AND (h.id = household_need.household_id))))));

CREATE POLICY of_members_seen ON people.household FOR SELECT TO throughline_staff USING ((EXISTS ( SELECT
   FROM people.household_member m
  WHERE ((m.org_id = household.org_id) AND (m.household_id = household.id)))));

CREATE POLICY of_members_seen ON people.household_need FOR SELECT TO throughline_staff USING ((EXISTS ( SELECT
   FROM people.household_need_member m
  WHERE ((m.org_id = household_need.org_id) AND (m.need_id = household_need.id)))));

ALTER TABLE people.other_name ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.outside_provider ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON people.address AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.alert AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.allergy AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.care_team_member AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.client AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.coverage AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.household AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.household_member AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.household_need AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.household_need_member AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.identifier AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.living_situation AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.medication AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.other_name AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.outside_provider AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.phone AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.possible_duplicate AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.problem AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.stay AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON people.supporter AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON people.address AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.alert AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.allergy AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.care_team_member AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.client AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.coverage AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.household_member AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.household_need_member AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.identifier AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.living_situation AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.medication AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.other_name AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.phone AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.problem AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.stay AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON people.supporter AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

ALTER TABLE people.phone ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.possible_duplicate ENABLE ROW LEVEL SECURITY;

ALTER TABLE people.problem ENABLE ROW LEVEL SECURITY;

CREATE POLICY readers_delete_nothing ON people.address AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.alert AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.allergy AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.care_team_member AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.client AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.coverage AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.household_member AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.household_need_member AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.identifier AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.living_situation AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.medication AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.other_name AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.phone AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.problem AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.stay AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON people.supporter AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.address AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.alert AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.allergy AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.care_team_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.client AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.coverage AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.household_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.household_need_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.identifier AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.living_situation AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.medication AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.other_name AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.phone AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.problem AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.stay AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON people.supporter AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.address AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.alert AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.allergy AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.care_team_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.client AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.coverage AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.household_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.household_need_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.identifier AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.living_situation AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.medication AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.other_name AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.phone AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.problem AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.stay AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON people.supporter AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON people.address FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.alert FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.allergy FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.care_team_member FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.client FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.coverage FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.household FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.household_member FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.household_need FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.household_need_member FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.identifier FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.living_situation FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.medication FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.other_name FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.outside_provider FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.phone FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.possible_duplicate FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.problem FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.stay FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON people.supporter FOR SELECT TO sight USING (true);

CREATE POLICY staff_brings_in ON people.client FOR INSERT TO throughline_staff WITH CHECK ((program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])));

CREATE POLICY staff_insert ON people.address FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = address.client_id) AND (s.org_id = address.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.alert FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = alert.client_id) AND (s.org_id = alert.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.allergy FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = allergy.client_id) AND (s.org_id = allergy.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.care_team_member FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = care_team_member.client_id) AND (s.org_id = care_team_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.client FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = client.id) AND (s.org_id = client.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.coverage FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = coverage.client_id) AND (s.org_id = coverage.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.household_member FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_member.client_id) AND (s.org_id = household_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.household_need_member FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_need_member.client_id) AND (s.org_id = household_need_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.identifier FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = identifier.client_id) AND (s.org_id = identifier.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.living_situation FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = living_situation.client_id) AND (s.org_id = living_situation.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.medication FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = medication.client_id) AND (s.org_id = medication.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.other_name FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = other_name.client_id) AND (s.org_id = other_name.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.phone FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = phone.client_id) AND (s.org_id = phone.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.problem FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = problem.client_id) AND (s.org_id = problem.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.stay FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = stay.client_id) AND (s.org_id = stay.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_insert ON people.supporter FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = supporter.client_id) AND (s.org_id = supporter.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.address FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = address.client_id) AND (s.org_id = address.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.alert FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = alert.client_id) AND (s.org_id = alert.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.allergy FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = allergy.client_id) AND (s.org_id = allergy.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.care_team_member FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = care_team_member.client_id) AND (s.org_id = care_team_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.client FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = client.id) AND (s.org_id = client.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.coverage FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = coverage.client_id) AND (s.org_id = coverage.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.household_member FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_member.client_id) AND (s.org_id = household_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.household_need_member FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_need_member.client_id) AND (s.org_id = household_need_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.identifier FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = identifier.client_id) AND (s.org_id = identifier.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.living_situation FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = living_situation.client_id) AND (s.org_id = living_situation.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.medication FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = medication.client_id) AND (s.org_id = medication.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.other_name FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = other_name.client_id) AND (s.org_id = other_name.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.phone FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = phone.client_id) AND (s.org_id = phone.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.problem FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = problem.client_id) AND (s.org_id = problem.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.stay FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = stay.client_id) AND (s.org_id = stay.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON people.supporter FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = supporter.client_id) AND (s.org_id = supporter.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.address FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = address.client_id) AND (s.org_id = address.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = address.client_id) AND (s.org_id = address.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.alert FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = alert.client_id) AND (s.org_id = alert.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = alert.client_id) AND (s.org_id = alert.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.allergy FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = allergy.client_id) AND (s.org_id = allergy.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = allergy.client_id) AND (s.org_id = allergy.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.care_team_member FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = care_team_member.client_id) AND (s.org_id = care_team_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = care_team_member.client_id) AND (s.org_id = care_team_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.client FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = client.id) AND (s.org_id = client.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = client.id) AND (s.org_id = client.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.coverage FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = coverage.client_id) AND (s.org_id = coverage.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = coverage.client_id) AND (s.org_id = coverage.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.household_member FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_member.client_id) AND (s.org_id = household_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_member.client_id) AND (s.org_id = household_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.household_need_member FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_need_member.client_id) AND (s.org_id = household_need_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = household_need_member.client_id) AND (s.org_id = household_need_member.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.identifier FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = identifier.client_id) AND (s.org_id = identifier.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = identifier.client_id) AND (s.org_id = identifier.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.living_situation FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = living_situation.client_id) AND (s.org_id = living_situation.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = living_situation.client_id) AND (s.org_id = living_situation.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.medication FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = medication.client_id) AND (s.org_id = medication.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = medication.client_id) AND (s.org_id = medication.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.other_name FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = other_name.client_id) AND (s.org_id = other_name.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = other_name.client_id) AND (s.org_id = other_name.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.phone FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = phone.client_id) AND (s.org_id = phone.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = phone.client_id) AND (s.org_id = phone.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.problem FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = problem.client_id) AND (s.org_id = problem.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = problem.client_id) AND (s.org_id = problem.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.stay FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = stay.client_id) AND (s.org_id = stay.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = stay.client_id) AND (s.org_id = stay.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

CREATE POLICY staff_update ON people.supporter FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = supporter.client_id) AND (s.org_id = supporter.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))))))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = supporter.client_id) AND (s.org_id = supporter.org_id) AND (s.program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])))))));

ALTER TABLE people.stay ENABLE ROW LEVEL SECURITY;

CREATE POLICY supervised ON people.possible_duplicate FOR SELECT TO throughline_staff USING ((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])));

ALTER TABLE people.supporter ENABLE ROW LEVEL SECURITY;

CREATE POLICY system_works ON people.address TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.alert TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.allergy TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.care_team_member TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.client TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.coverage TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.household TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.household_member TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.household_need TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.household_need_member TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.identifier TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.living_situation TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.medication TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.other_name TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.outside_provider TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.phone TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.possible_duplicate TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.problem TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.stay TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON people.supporter TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY workers_insert ON people.address AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.alert AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.allergy AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.care_team_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.client AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.coverage AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.household AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.household_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.household_need AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.household_need_member AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.identifier AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.living_situation AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.medication AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.other_name AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.outside_provider AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.phone AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.problem AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.stay AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_insert ON people.supporter AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.address AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.alert AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.allergy AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.care_team_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.client AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.coverage AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.household AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.household_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.household_need AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.household_need_member AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.identifier AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.living_situation AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.medication AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.other_name AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.outside_provider AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.phone AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.problem AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.stay AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY workers_update ON people.supporter AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT people.i_write() AS i_write)) WITH CHECK (( SELECT people.i_write() AS i_write));

CREATE POLICY as_they_are ON plan.plan_signature AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((by_link IS NULL) AND (EXISTS ( SELECT
   FROM plan.plan_version v
  WHERE ((v.org_id = plan_signature.org_id) AND (v.id = plan_signature.version_id) AND (v.case_id = plan_signature.case_id) AND (v.sha256 = plan_signature.sha256) AND (v.state = 'client_review'::text)))) AND ((party <> ALL (ARRAY['worker'::text, 'supervisor'::text])) OR (EXISTS ( SELECT
   FROM staff.member m
  WHERE ((m.org_id = plan_signature.org_id) AND (m.id = ( SELECT app.staff_id() AS staff_id)) AND (m.name = plan_signature.name) AND (NOT (m.credential IS DISTINCT FROM plan_signature.credential))))))));

CREATE POLICY begins_unsigned ON plan.plan_version AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((state = 'client_review'::text));

CREATE POLICY by_its_supervisor ON plan.plan_signature AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((party <> 'supervisor'::text) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))));

CREATE POLICY by_its_supervisor ON plan.version_act AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (((act <> ALL (ARRAY['approved'::text, 'returned'::text])) OR (program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[]))));

ALTER TABLE plan.goal ENABLE ROW LEVEL SECURITY;

ALTER TABLE plan.goal_progress ENABLE ROW LEVEL SECURITY;

ALTER TABLE plan.ground ENABLE ROW LEVEL SECURITY;

CREATE POLICY in_own_name ON plan.goal AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((set_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.goal_progress AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.ground AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((said_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.intervention AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((set_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.need AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((identified_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.need_decision AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.plan_signature AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.plan_version AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((offered_by = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY in_own_name ON plan.version_act AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

ALTER TABLE plan.intervention ENABLE ROW LEVEL SECURITY;

CREATE POLICY link_reads ON plan.plan_version FOR SELECT TO throughline_link USING (((id = ( SELECT app.link_object('plan_signature'::text) AS link_object)) AND (state = 'client_review'::text)));

CREATE POLICY link_signs ON plan.plan_signature FOR INSERT TO throughline_link WITH CHECK (((version_id = ( SELECT app.link_object('plan_signature'::text) AS link_object)) AND (by_link = ( SELECT app.link_id() AS link_id)) AND (by_staff IS NULL) AND (credential IS NULL) AND (party = ANY (ARRAY['client'::text, 'representative'::text])) AND (how = ANY (ARRAY['drawn'::text, 'typed'::text, 'refused'::text])) AND (EXISTS ( SELECT
   FROM plan.plan_version v
  WHERE ((v.org_id = plan_signature.org_id) AND (v.id = plan_signature.version_id) AND (v.case_id = plan_signature.case_id) AND (v.client_id = plan_signature.client_id) AND (v.program_id = plan_signature.program_id) AND (v.data_class = plan_signature.data_class) AND (v.sha256 = plan_signature.sha256))))));

ALTER TABLE plan.milestone ENABLE ROW LEVEL SECURITY;

ALTER TABLE plan.need ENABLE ROW LEVEL SECURITY;

ALTER TABLE plan.need_decision ENABLE ROW LEVEL SECURITY;

CREATE POLICY of_its_case ON plan.goal AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = goal.org_id) AND (c.id = goal.case_id) AND (c.client_id = goal.client_id) AND (c.program_id = goal.program_id) AND (c.data_class = goal.data_class)))));

CREATE POLICY of_its_case ON plan.goal_progress AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = goal_progress.org_id) AND (c.id = goal_progress.case_id) AND (c.client_id = goal_progress.client_id) AND (c.program_id = goal_progress.program_id) AND (c.data_class = goal_progress.data_class)))));

CREATE POLICY of_its_case ON plan.ground AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = ground.org_id) AND (c.id = ground.case_id) AND (c.client_id = ground.client_id) AND (c.program_id = ground.program_id) AND (c.data_class = ground.data_class)))));

CREATE POLICY of_its_case ON plan.intervention AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = intervention.org_id) AND (c.id = intervention.case_id) AND (c.client_id = intervention.client_id) AND (c.program_id = intervention.program_id) AND (c.data_class = intervention.data_class)))));

CREATE POLICY of_its_case ON plan.milestone AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = milestone.org_id) AND (c.id = milestone.case_id) AND (c.client_id = milestone.client_id) AND (c.program_id = milestone.program_id) AND (c.data_class = milestone.data_class)))));

CREATE POLICY of_its_case ON plan.need AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = need.org_id) AND (c.id = need.case_id) AND (c.client_id = need.client_id) AND (c.program_id = need.program_id) AND (c.data_class = need.data_class)))));

CREATE POLICY of_its_case ON plan.need_decision AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = need_decision.org_id) AND (c.id = need_decision.case_id) AND (c.client_id = need_decision.client_id) AND (c.program_id = need_decision.program_id) AND (c.data_class = need_decision.data_class)))));

CREATE POLICY of_its_case ON plan.plan_signature AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = plan_signature.org_id) AND (c.id = plan_signature.case_id) AND (c.client_id = plan_signature.client_id) AND (c.program_id = plan_signature.program_id) AND (c.data_class = plan_signature.data_class)))));

CREATE POLICY of_its_case ON plan.plan_version AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = plan_version.org_id) AND (c.id = plan_version.case_id) AND (c.client_id = plan_version.client_id) AND (c.program_id = plan_version.program_id) AND (c.data_class = plan_version.data_class)))));

CREATE POLICY of_its_case ON plan.serves AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = serves.org_id) AND (c.id = serves.case_id) AND (c.client_id = serves.client_id) AND (c.program_id = serves.program_id) AND (c.data_class = serves.data_class)))));

CREATE POLICY of_its_case ON plan.version_act AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = version_act.org_id) AND (c.id = version_act.case_id) AND (c.client_id = version_act.client_id) AND (c.program_id = version_act.program_id) AND (c.data_class = version_act.data_class)))));

CREATE POLICY own_agency ON plan.goal AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.goal_progress AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.ground AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.intervention AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.milestone AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.need AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.need_decision AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.plan_signature AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.plan_version AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.serves AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON plan.version_act AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON plan.goal AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.goal_progress AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.ground AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.intervention AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.milestone AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.need AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.need_decision AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.plan_signature AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.plan_version AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.serves AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON plan.version_act AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

ALTER TABLE plan.plan_signature ENABLE ROW LEVEL SECURITY;

ALTER TABLE plan.plan_version ENABLE ROW LEVEL SECURITY;

CREATE POLICY readers_delete_nothing ON plan.goal AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.goal_progress AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.ground AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.intervention AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.milestone AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.need AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.need_decision AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.plan_signature AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.plan_version AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.serves AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON plan.version_act AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.goal AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.goal_progress AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.ground AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.intervention AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.milestone AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.need AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.need_decision AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.plan_signature AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.plan_version AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.serves AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON plan.version_act AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.goal AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.goal_progress AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.ground AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.intervention AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.milestone AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.need AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.need_decision AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.plan_signature AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.plan_version AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.serves AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON plan.version_act AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

ALTER TABLE plan.serves ENABLE ROW LEVEL SECURITY;

CREATE POLICY sight_looks ON plan.goal FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.goal_progress FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.ground FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.intervention FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.milestone FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.need FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.need_decision FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.plan_signature FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.plan_version FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.serves FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON plan.version_act FOR SELECT TO sight USING (true);

CREATE POLICY signed_by_signatures ON plan.plan_version AS RESTRICTIVE FOR UPDATE TO throughline_staff WITH CHECK (((state <> ALL (ARRAY['signed'::text, 'amended'::text])) OR ((EXISTS ( SELECT
   FROM plan.plan_signature s
  WHERE ((s.org_id = plan_version.org_id) AND (s.version_id = plan_version.id) AND (s.sha256 = plan_version.sha256) AND (s.party = ANY (ARRAY['worker'::text, 'supervisor'::text])) AND (s.how <> 'refused'::text)))) AND (EXISTS ( SELECT
   FROM plan.plan_signature s
  WHERE ((s.org_id = plan_version.org_id) AND (s.version_id = plan_version.id) AND (s.sha256 = plan_version.sha256) AND (s.party = ANY (ARRAY['client'::text, 'representative'::text]))))))));

CREATE POLICY staff_insert ON plan.goal FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.goal_progress FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.ground FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.intervention FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.milestone FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.need FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.need_decision FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.plan_signature FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.plan_version FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.serves FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_insert ON plan.version_act FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.goal FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.goal_progress FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.ground FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.intervention FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.milestone FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.need FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.need_decision FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.plan_signature FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.plan_version FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.serves FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON plan.version_act FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.goal FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.ground FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.intervention FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.milestone FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.need FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON plan.plan_version FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY system_works ON plan.goal TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.goal_progress TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.ground TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.intervention TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.milestone TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.need TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.need_decision TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.plan_signature TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.plan_version TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.serves TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON plan.version_act TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE plan.version_act ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.agency ENABLE ROW LEVEL SECURITY;

CREATE POLICY asked_for_told_to_leaders ON platform.event AS RESTRICTIVE FOR SELECT TO throughline_staff USING (((kind <> ALL (ARRAY['duplicate.asked'::text, 'duplicate.decided'::text])) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[]))));

ALTER TABLE platform.audit ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.draft ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.event ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.file ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.history ENABLE ROW LEVEL SECURITY;

ALTER TABLE platform.idempotent_answer ENABLE ROW LEVEL SECURITY;

CREATE POLICY in_own_name ON platform.link AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK ((made_by = ( SELECT app.staff_id() AS staff_id)));

ALTER TABLE platform.link ENABLE ROW LEVEL SECURITY;

CREATE POLICY link_writes ON platform.audit FOR INSERT TO throughline_link WITH CHECK (((org_id = ( SELECT app.org_id() AS org_id)) AND (link_id = ( SELECT app.link_id() AS link_id)) AND (staff_id IS NULL)));

CREATE POLICY own ON platform.draft TO throughline_staff USING ((staff_id = ( SELECT app.staff_id() AS staff_id))) WITH CHECK ((staff_id = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own ON platform.idempotent_answer TO throughline_staff USING ((staff_id = ( SELECT app.staff_id() AS staff_id))) WITH CHECK ((staff_id = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_agency ON platform.agency FOR SELECT TO throughline_staff, throughline_client, throughline_link USING ((id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.draft AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.event AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.file AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.history AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.idempotent_answer AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON platform.link AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON platform.event AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON platform.history AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON platform.link AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY privacy_reads ON platform.audit FOR SELECT TO throughline_staff USING (((org_id = ( SELECT app.org_id() AS org_id)) AND ( SELECT staff.is_privacy_officer() AS is_privacy_officer)));

CREATE POLICY readers_delete_nothing ON platform.event AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON platform.history AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON platform.link AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON platform.history AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON platform.link AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON platform.event AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON platform.history AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON platform.link AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY scribe_writes ON platform.history FOR INSERT TO scribe WITH CHECK (true);

CREATE POLICY sight_looks ON platform.agency FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.draft FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.event FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.file FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.history FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.idempotent_answer FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON platform.link FOR SELECT TO sight USING (true);

CREATE POLICY staff_insert ON platform.event FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY staff_insert ON platform.link FOR INSERT TO throughline_staff WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON platform.event FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = event.client_id) AND (s.org_id = event.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON platform.history FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = history.client_id) AND (s.org_id = history.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON platform.link FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_update ON platform.link FOR UPDATE TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])))) WITH CHECK (((program_id = ANY (( SELECT staff.my_led_programs() AS my_led_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY system_reads ON platform.audit FOR SELECT TO throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY system_works ON platform.agency TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.draft TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.event TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.file TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.history TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.idempotent_answer TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON platform.link TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_writes ON platform.audit FOR INSERT TO throughline_system WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY write_own ON platform.audit FOR INSERT TO throughline_staff WITH CHECK (((org_id = ( SELECT app.org_id() AS org_id)) AND (staff_id = ( SELECT app.staff_id() AS staff_id))));

CREATE POLICY administrators_add ON programs.funding_source FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_add ON programs.program_funding FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_close ON programs.program FOR UPDATE TO throughline_staff USING (( SELECT staff.is_administrator() AS is_administrator)) WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_keep ON programs.pack_version FOR INSERT TO throughline_staff WITH CHECK ((( SELECT staff.is_administrator() AS is_administrator) AND (layer = 'agency'::text) AND (kept_by = ( SELECT app.staff_id() AS staff_id))));

CREATE POLICY administrators_open ON programs.program FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY colleagues ON programs.funding_source FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON programs.pack_snapshot FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON programs.pack_version FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON programs.program FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON programs.program_funding FOR SELECT TO throughline_staff USING (true);

ALTER TABLE programs.funding_source ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON programs.funding_source AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON programs.pack_snapshot AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON programs.pack_version AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON programs.program AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON programs.program_funding AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

ALTER TABLE programs.pack_snapshot ENABLE ROW LEVEL SECURITY;

ALTER TABLE programs.pack_version ENABLE ROW LEVEL SECURITY;

ALTER TABLE programs.program ENABLE ROW LEVEL SECURITY;

ALTER TABLE programs.program_funding ENABLE ROW LEVEL SECURITY;

CREATE POLICY sight_looks ON programs.funding_source FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON programs.pack_snapshot FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON programs.pack_version FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON programs.program FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON programs.program_funding FOR SELECT TO sight USING (true);

CREATE POLICY system_works ON programs.funding_source TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON programs.pack_snapshot TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON programs.pack_version TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON programs.program TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON programs.program_funding TO throughline_system USING (true) WITH CHECK (true);

ALTER TABLE record.addendum ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.amendment ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.conference_entry ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.contact_note ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.cosign_answer ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.cosign_asked ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.disclosure ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.information_given ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.last_look ENABLE ROW LEVEL SECURITY;

ALTER TABLE record.note_void ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON record.last_look TO throughline_staff USING ((staff_id = ( SELECT app.staff_id() AS staff_id))) WITH CHECK ((staff_id = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY own_agency ON record.addendum AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.amendment AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.conference_entry AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.contact_note AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.cosign_answer AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.cosign_asked AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.disclosure AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.information_given AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.last_look AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.note_void AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON record.signing AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_class ON record.addendum AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.amendment AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.conference_entry AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.contact_note AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.cosign_answer AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.cosign_asked AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.disclosure AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])) OR ( SELECT staff.is_privacy_officer() AS is_privacy_officer))) WITH CHECK (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.information_given AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.note_void AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY own_class ON record.signing AS RESTRICTIVE TO throughline_staff USING (((data_class = 'general'::text) OR (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[]))));

CREATE POLICY privacy_reads ON record.disclosure FOR SELECT TO throughline_staff USING (( SELECT staff.is_privacy_officer() AS is_privacy_officer));

CREATE POLICY readers_delete_nothing ON record.addendum AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.amendment AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.conference_entry AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.contact_note AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.cosign_answer AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.cosign_asked AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.disclosure AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.information_given AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.note_void AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_delete_nothing ON record.signing AS RESTRICTIVE FOR DELETE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.addendum AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.amendment AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.conference_entry AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.contact_note AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.cosign_answer AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.cosign_asked AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.information_given AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.note_void AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_insert_nothing ON record.signing AS RESTRICTIVE FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.addendum AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.amendment AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.conference_entry AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.contact_note AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.cosign_answer AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.cosign_asked AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.disclosure AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.information_given AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.note_void AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY readers_update_nothing ON record.signing AS RESTRICTIVE FOR UPDATE TO throughline_staff USING (( SELECT staff.may_write() AS may_write));

CREATE POLICY sight_looks ON record.addendum FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.amendment FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.conference_entry FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.contact_note FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.cosign_answer FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.cosign_asked FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.disclosure FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.information_given FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.last_look FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.note_void FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON record.signing FOR SELECT TO sight USING (true);

ALTER TABLE record.signing ENABLE ROW LEVEL SECURITY;

CREATE POLICY staff_insert ON record.addendum FOR INSERT TO throughline_staff WITH CHECK (((author_id = ( SELECT app.staff_id() AS staff_id)) AND ((client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR ((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) AND (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])))) AND (EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = addendum.org_id) AND (n.id = addendum.note_id) AND (n.client_id = addendum.client_id) AND (n.program_id = addendum.program_id) AND (n.data_class = addendum.data_class))))));

CREATE POLICY staff_insert ON record.amendment FOR INSERT TO throughline_staff WITH CHECK (((author_id = ( SELECT app.staff_id() AS staff_id)) AND (NOT (EXISTS ( SELECT
   FROM record.note_void v
  WHERE ((v.org_id = amendment.org_id) AND (v.note_id = amendment.note_id))))) AND (EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = amendment.org_id) AND (n.id = amendment.note_id) AND (n.author_id = amendment.author_id) AND (n.client_id = amendment.client_id) AND (n.program_id = amendment.program_id) AND (n.data_class = amendment.data_class)))) AND record.is_version_of(corrects, note_id)));

CREATE POLICY staff_insert ON record.conference_entry FOR INSERT TO throughline_staff WITH CHECK (((author_id = ( SELECT app.staff_id() AS staff_id)) AND ((client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR ((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) AND (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])))) AND (EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = conference_entry.org_id) AND (c.id = conference_entry.case_id) AND (c.client_id = conference_entry.client_id) AND (c.program_id = conference_entry.program_id) AND (c.data_class = conference_entry.data_class))))));

CREATE POLICY staff_insert ON record.contact_note FOR INSERT TO throughline_staff WITH CHECK (((author_id = ( SELECT app.staff_id() AS staff_id)) AND ((client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR ((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) AND (program_id = ANY (( SELECT staff.my_sealed_programs() AS my_sealed_programs)::uuid[])))) AND (EXISTS ( SELECT
   FROM cases."case" c
  WHERE ((c.org_id = contact_note.org_id) AND (c.id = contact_note.case_id) AND (c.client_id = contact_note.client_id) AND (c.program_id = contact_note.program_id) AND (c.data_class = contact_note.data_class))))));

CREATE POLICY staff_insert ON record.cosign_answer FOR INSERT TO throughline_staff WITH CHECK (((by_staff = ( SELECT app.staff_id() AS staff_id)) AND staff.supervises(program_id) AND (EXISTS ( SELECT
   FROM (record.cosign_asked c
     JOIN record.contact_note n ON (((n.org_id = c.org_id) AND (n.id = c.note_id))))
  WHERE ((c.org_id = cosign_answer.org_id) AND (c.version_id = cosign_answer.version_id) AND (c.note_id = cosign_answer.note_id) AND (n.author_id <> cosign_answer.by_staff) AND (c.client_id = cosign_answer.client_id) AND (c.program_id = cosign_answer.program_id) AND (c.data_class = cosign_answer.data_class)))) AND (NOT (EXISTS ( SELECT
   FROM record.amendment a
  WHERE ((a.org_id = cosign_answer.org_id) AND (a.corrects = cosign_answer.version_id))))) AND (NOT (EXISTS ( SELECT
   FROM record.note_void v
  WHERE ((v.org_id = cosign_answer.org_id) AND (v.note_id = cosign_answer.note_id)))))));

CREATE POLICY staff_insert ON record.cosign_asked FOR INSERT TO throughline_staff WITH CHECK (((asked_by = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = cosign_asked.org_id) AND (n.id = cosign_asked.note_id) AND (n.author_id = cosign_asked.asked_by) AND (n.client_id = cosign_asked.client_id) AND (n.program_id = cosign_asked.program_id) AND (n.data_class = cosign_asked.data_class)))) AND record.is_version_of(version_id, note_id)));

CREATE POLICY staff_insert ON record.disclosure FOR INSERT TO throughline_staff WITH CHECK ((by_staff = ( SELECT app.staff_id() AS staff_id)));

CREATE POLICY staff_insert ON record.information_given FOR INSERT TO throughline_staff WITH CHECK ((EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = information_given.org_id) AND (n.id = information_given.note_id) AND (n.author_id = ( SELECT app.staff_id() AS staff_id)) AND (n.client_id = information_given.client_id) AND (n.program_id = information_given.program_id) AND (n.data_class = information_given.data_class)))));

CREATE POLICY staff_insert ON record.note_void FOR INSERT TO throughline_staff WITH CHECK (((by_staff = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = note_void.org_id) AND (n.id = note_void.note_id) AND ((n.author_id = note_void.by_staff) OR staff.supervises(n.program_id)) AND (n.client_id = note_void.client_id) AND (n.program_id = note_void.program_id) AND (n.data_class = note_void.data_class))))));

CREATE POLICY staff_insert ON record.signing FOR INSERT TO throughline_staff WITH CHECK (((staff_id = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM staff.member m
  WHERE ((m.org_id = signing.org_id) AND (m.id = signing.staff_id) AND (m.name = signing.name) AND (NOT (m.credential IS DISTINCT FROM signing.credential))))) AND
CASE subject_kind
    WHEN 'contact_note'::text THEN (EXISTS ( SELECT
       FROM record.contact_note n
      WHERE ((n.org_id = signing.org_id) AND (n.id = signing.subject_id) AND (n.author_id = signing.staff_id) AND (n.client_id = signing.client_id) AND (n.program_id = signing.program_id) AND (n.data_class = signing.data_class))))
    WHEN 'addendum'::text THEN (EXISTS ( SELECT
       FROM record.addendum a
      WHERE ((a.org_id = signing.org_id) AND (a.id = signing.subject_id) AND (a.author_id = signing.staff_id) AND (a.client_id = signing.client_id) AND (a.program_id = signing.program_id) AND (a.data_class = signing.data_class))))
    WHEN 'amendment'::text THEN (EXISTS ( SELECT
       FROM record.amendment a
      WHERE ((a.org_id = signing.org_id) AND (a.id = signing.subject_id) AND (a.author_id = signing.staff_id) AND (a.client_id = signing.client_id) AND (a.program_id = signing.program_id) AND (a.data_class = signing.data_class))))
    WHEN 'cosign'::text THEN (EXISTS ( SELECT
       FROM record.cosign_answer c
      WHERE ((c.org_id = signing.org_id) AND (c.version_id = signing.subject_id) AND (c.answer = 'cosigned'::text) AND (c.by_staff = signing.staff_id) AND (c.client_id = signing.client_id) AND (c.program_id = signing.program_id) AND (c.data_class = signing.data_class))))
    ELSE false
END));

CREATE POLICY staff_select ON record.addendum FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.amendment FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.conference_entry FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.contact_note FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.cosign_answer FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.cosign_asked FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.disclosure FOR SELECT TO throughline_staff USING (((by_staff = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[])) OR (EXISTS ( SELECT
   FROM staff.sight s
  WHERE ((s.client_id = disclosure.client_id) AND (s.org_id = disclosure.org_id) AND (s.program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])))))));

CREATE POLICY staff_select ON record.information_given FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.note_void FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_select ON record.signing FOR SELECT TO throughline_staff USING (((program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

CREATE POLICY staff_signs_conference ON record.signing FOR INSERT TO throughline_staff WITH CHECK (((subject_kind = 'conference'::text) AND (staff_id = ( SELECT app.staff_id() AS staff_id)) AND (EXISTS ( SELECT
   FROM staff.member m
  WHERE ((m.org_id = signing.org_id) AND (m.id = signing.staff_id) AND (m.name = signing.name) AND (NOT (m.credential IS DISTINCT FROM signing.credential))))) AND (EXISTS ( SELECT
   FROM record.conference_entry e
  WHERE ((e.org_id = signing.org_id) AND (e.id = signing.subject_id) AND (e.author_id = signing.staff_id) AND (e.client_id = signing.client_id) AND (e.program_id = signing.program_id) AND (e.data_class = signing.data_class))))));

CREATE POLICY system_works ON record.addendum TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.amendment TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.conference_entry TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.contact_note TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.cosign_answer TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.cosign_asked TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.disclosure TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.information_given TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.last_look TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.note_void TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON record.signing TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY void_is_set_aside ON record.contact_note AS RESTRICTIVE FOR SELECT TO throughline_staff USING (((author_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (id <> ALL (( SELECT record.voided_notes() AS voided_notes)::uuid[]))));

CREATE POLICY with_its_note ON record.addendum AS RESTRICTIVE FOR SELECT TO throughline_staff USING ((EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = addendum.org_id) AND (n.id = addendum.note_id)))));

CREATE POLICY with_its_note ON record.amendment AS RESTRICTIVE FOR SELECT TO throughline_staff USING ((EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = amendment.org_id) AND (n.id = amendment.note_id)))));

CREATE POLICY with_its_note ON record.information_given AS RESTRICTIVE FOR SELECT TO throughline_staff USING ((EXISTS ( SELECT
   FROM record.contact_note n
  WHERE ((n.org_id = information_given.org_id) AND (n.id = information_given.note_id)))));

ALTER TABLE staff.absence ENABLE ROW LEVEL SECURITY;

CREATE POLICY administrators_end ON staff.membership FOR UPDATE TO throughline_staff USING (( SELECT staff.is_administrator() AS is_administrator)) WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_end ON staff."position" FOR UPDATE TO throughline_staff USING (( SELECT staff.is_administrator() AS is_administrator)) WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_give ON staff.membership FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_record ON staff.absence FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_say ON staff."position" FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_see_off ON staff.member FOR UPDATE TO throughline_staff USING (( SELECT staff.is_administrator() AS is_administrator)) WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY administrators_take_on ON staff.member FOR INSERT TO throughline_staff WITH CHECK (( SELECT staff.is_administrator() AS is_administrator));

CREATE POLICY colleagues ON staff.absence FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON staff.member FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON staff.membership FOR SELECT TO throughline_staff USING (true);

CREATE POLICY colleagues ON staff."position" FOR SELECT TO throughline_staff USING (true);

ALTER TABLE staff.member ENABLE ROW LEVEL SECURITY;

ALTER TABLE staff.membership ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_agency ON staff.absence AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON staff.member AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON staff.membership AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON staff."position" AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_agency ON staff.sight AS RESTRICTIVE TO throughline_staff, throughline_client, throughline_link, throughline_system USING ((org_id = ( SELECT app.org_id() AS org_id))) WITH CHECK ((org_id = ( SELECT app.org_id() AS org_id)));

CREATE POLICY own_or_supervised ON staff.sight FOR SELECT TO throughline_staff USING (((staff_id = ( SELECT app.staff_id() AS staff_id)) OR (program_id = ANY (( SELECT staff.my_programs() AS my_programs)::uuid[])) OR (client_id = ANY (( SELECT staff.my_clients() AS my_clients)::uuid[]))));

ALTER TABLE staff."position" ENABLE ROW LEVEL SECURITY;

ALTER TABLE staff.sight ENABLE ROW LEVEL SECURITY;

CREATE POLICY sight_looks ON staff.absence FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON staff.member FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON staff.membership FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON staff."position" FOR SELECT TO sight USING (true);

CREATE POLICY sight_looks ON staff.sight FOR SELECT TO sight USING (true);

CREATE POLICY system_works ON staff.absence TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON staff.member TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON staff.membership TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON staff."position" TO throughline_system USING (true) WITH CHECK (true);

CREATE POLICY system_works ON staff.sight TO throughline_system USING (true) WITH CHECK (true);

GRANT USAGE ON SCHEMA app TO throughline_staff;
GRANT USAGE ON SCHEMA app TO throughline_client;
GRANT USAGE ON SCHEMA app TO throughline_link;
GRANT USAGE ON SCHEMA app TO throughline_system;
GRANT USAGE ON SCHEMA app TO sight;
GRANT USAGE ON SCHEMA app TO scribe;

GRANT USAGE ON SCHEMA assess TO throughline_staff;
GRANT USAGE ON SCHEMA assess TO throughline_client;
GRANT USAGE ON SCHEMA assess TO throughline_link;
GRANT USAGE ON SCHEMA assess TO throughline_system;
GRANT USAGE ON SCHEMA assess TO sight;
GRANT USAGE ON SCHEMA assess TO scribe;

GRANT USAGE ON SCHEMA auth TO throughline_auth;
GRANT USAGE ON SCHEMA auth TO sight;

GRANT USAGE ON SCHEMA cases TO throughline_staff;
GRANT USAGE ON SCHEMA cases TO throughline_client;
GRANT USAGE ON SCHEMA cases TO throughline_link;
GRANT USAGE ON SCHEMA cases TO throughline_system;
GRANT USAGE ON SCHEMA cases TO sight;
GRANT USAGE ON SCHEMA cases TO scribe;

GRANT USAGE ON SCHEMA intake TO throughline_staff;
GRANT USAGE ON SCHEMA intake TO throughline_client;
GRANT USAGE ON SCHEMA intake TO throughline_link;
GRANT USAGE ON SCHEMA intake TO throughline_system;
GRANT USAGE ON SCHEMA intake TO sight;
GRANT USAGE ON SCHEMA intake TO scribe;

GRANT USAGE ON SCHEMA interop TO throughline_staff;
GRANT USAGE ON SCHEMA interop TO throughline_system;
GRANT USAGE ON SCHEMA interop TO sight;
GRANT USAGE ON SCHEMA interop TO scribe;

GRANT USAGE ON SCHEMA monitor TO throughline_staff;
GRANT USAGE ON SCHEMA monitor TO throughline_client;
GRANT USAGE ON SCHEMA monitor TO throughline_link;
GRANT USAGE ON SCHEMA monitor TO throughline_system;
GRANT USAGE ON SCHEMA monitor TO sight;
GRANT USAGE ON SCHEMA monitor TO scribe;

GRANT USAGE ON SCHEMA people TO throughline_staff;
GRANT USAGE ON SCHEMA people TO throughline_client;
GRANT USAGE ON SCHEMA people TO throughline_link;
GRANT USAGE ON SCHEMA people TO throughline_system;
GRANT USAGE ON SCHEMA people TO sight;
GRANT USAGE ON SCHEMA people TO scribe;

GRANT USAGE ON SCHEMA plan TO throughline_staff;
GRANT USAGE ON SCHEMA plan TO throughline_client;
GRANT USAGE ON SCHEMA plan TO throughline_link;
GRANT USAGE ON SCHEMA plan TO throughline_system;
GRANT USAGE ON SCHEMA plan TO sight;
GRANT USAGE ON SCHEMA plan TO scribe;

GRANT USAGE ON SCHEMA platform TO throughline_staff;
GRANT USAGE ON SCHEMA platform TO throughline_client;
GRANT USAGE ON SCHEMA platform TO throughline_link;
GRANT USAGE ON SCHEMA platform TO throughline_system;
GRANT USAGE ON SCHEMA platform TO sight;
GRANT USAGE ON SCHEMA platform TO scribe;

GRANT USAGE ON SCHEMA programs TO throughline_staff;
GRANT USAGE ON SCHEMA programs TO throughline_client;
GRANT USAGE ON SCHEMA programs TO throughline_link;
GRANT USAGE ON SCHEMA programs TO throughline_system;
GRANT USAGE ON SCHEMA programs TO sight;
GRANT USAGE ON SCHEMA programs TO scribe;

GRANT USAGE ON SCHEMA record TO throughline_staff;
GRANT USAGE ON SCHEMA record TO throughline_client;
GRANT USAGE ON SCHEMA record TO throughline_link;
GRANT USAGE ON SCHEMA record TO throughline_system;
GRANT USAGE ON SCHEMA record TO sight;
GRANT USAGE ON SCHEMA record TO scribe;

GRANT USAGE ON SCHEMA staff TO throughline_staff;
GRANT USAGE ON SCHEMA staff TO throughline_client;
GRANT USAGE ON SCHEMA staff TO throughline_link;
GRANT USAGE ON SCHEMA staff TO throughline_system;
GRANT USAGE ON SCHEMA staff TO sight;
GRANT USAGE ON SCHEMA staff TO scribe;
GRANT USAGE ON SCHEMA staff TO throughline_auth;

GRANT ALL ON FUNCTION app.org_id() TO scribe;

GRANT ALL ON FUNCTION app.staff_id() TO scribe;

REVOKE ALL ON FUNCTION auth.open(asked_token text, extend boolean, idle_minutes integer) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.open(asked_token text, extend boolean, idle_minutes integer) TO sight;

REVOKE ALL ON FUNCTION auth.user_of(asked_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.user_of(asked_email text) TO sight;

REVOKE ALL ON FUNCTION monitor.unsigned_notes(asked_program uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION monitor.unsigned_notes(asked_program uuid) TO throughline_staff;

REVOKE ALL ON FUNCTION people.found_clients(words text, births text[], birth_start text, part_of_number text, code text, number_of_record text) FROM PUBLIC;
GRANT ALL ON FUNCTION people.found_clients(words text, births text[], birth_start text, part_of_number text, code text, number_of_record text) TO throughline_staff;
GRANT ALL ON FUNCTION people.found_clients(words text, births text[], birth_start text, part_of_number text, code text, number_of_record text) TO throughline_system;

REVOKE ALL ON FUNCTION people.i_write() FROM PUBLIC;
GRANT ALL ON FUNCTION people.i_write() TO throughline_staff;
GRANT ALL ON FUNCTION people.i_write() TO throughline_system;

REVOKE ALL ON FUNCTION people.near_ids(name text, birth text, numbers text[], codes text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION people.near_ids(name text, birth text, numbers text[], codes text[]) TO throughline_staff;
GRANT ALL ON FUNCTION people.near_ids(name text, birth text, numbers text[], codes text[]) TO throughline_system;

REVOKE ALL ON FUNCTION platform.open_link(asked_hash text, for_purpose text, frozen_now text) FROM PUBLIC;
GRANT ALL ON FUNCTION platform.open_link(asked_hash text, for_purpose text, frozen_now text) TO throughline_link;

REVOKE ALL ON FUNCTION record.is_version_of(version uuid, note uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION record.is_version_of(version uuid, note uuid) TO throughline_staff;

REVOKE ALL ON FUNCTION record.notes_saying(of_client uuid, typed text) FROM PUBLIC;
GRANT ALL ON FUNCTION record.notes_saying(of_client uuid, typed text) TO throughline_staff;

REVOKE ALL ON FUNCTION record.voided_notes() FROM PUBLIC;
GRANT ALL ON FUNCTION record.voided_notes() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.has_left(asked_user text, frozen_now text) FROM PUBLIC;
GRANT ALL ON FUNCTION staff.has_left(asked_user text, frozen_now text) TO throughline_auth;

REVOKE ALL ON FUNCTION staff.is_administrator() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.is_administrator() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.is_privacy_officer() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.is_privacy_officer() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.may_write() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.may_write() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.my_clients() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.my_clients() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.my_intake_programs() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.my_intake_programs() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.my_led_programs() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.my_led_programs() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.my_programs() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.my_programs() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.my_sealed_programs() FROM PUBLIC;
GRANT ALL ON FUNCTION staff.my_sealed_programs() TO throughline_staff;

REVOKE ALL ON FUNCTION staff.open(asked_token text, extend boolean, idle_minutes integer, frozen_now text) FROM PUBLIC;
GRANT ALL ON FUNCTION staff.open(asked_token text, extend boolean, idle_minutes integer, frozen_now text) TO throughline_staff;

REVOKE ALL ON FUNCTION staff.signs_in_already(asked_email text) FROM PUBLIC;
GRANT ALL ON FUNCTION staff.signs_in_already(asked_email text) TO throughline_staff;

REVOKE ALL ON FUNCTION staff.supervises(asked uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION staff.supervises(asked uuid) TO throughline_staff;

GRANT SELECT ON TABLE assess.acuity TO sight;
GRANT SELECT,INSERT ON TABLE assess.acuity TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.acuity TO throughline_staff;

GRANT SELECT ON TABLE assess.assessment TO sight;
GRANT SELECT,INSERT ON TABLE assess.assessment TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.assessment TO throughline_staff;

GRANT SELECT ON TABLE assess.assessment_void TO sight;
GRANT SELECT,INSERT ON TABLE assess.assessment_void TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.assessment_void TO throughline_staff;

GRANT SELECT ON TABLE assess.begun TO sight;
GRANT SELECT,INSERT,DELETE ON TABLE assess.begun TO throughline_system;
GRANT SELECT,INSERT,DELETE ON TABLE assess.begun TO throughline_staff;

GRANT SELECT ON TABLE assess.critical_turn TO sight;
GRANT SELECT,INSERT ON TABLE assess.critical_turn TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.critical_turn TO throughline_staff;

GRANT SELECT ON TABLE assess.instrument TO sight;
GRANT SELECT,INSERT ON TABLE assess.instrument TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.instrument TO throughline_staff;

GRANT SELECT ON TABLE assess.instrument_turn TO sight;
GRANT SELECT,INSERT ON TABLE assess.instrument_turn TO throughline_system;
GRANT SELECT,INSERT ON TABLE assess.instrument_turn TO throughline_staff;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.account TO throughline_auth;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth."rateLimit" TO throughline_auth;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.session TO throughline_auth;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth."user" TO throughline_auth;

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE auth.verification TO throughline_auth;

GRANT SELECT ON TABLE cases.assignment TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE cases.assignment TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE cases.assignment TO throughline_staff;

GRANT SELECT ON TABLE cases."case" TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE cases."case" TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE cases."case" TO throughline_staff;

GRANT SELECT ON TABLE cases.flag TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE cases.flag TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE cases.flag TO throughline_staff;

GRANT SELECT ON TABLE cases.transition TO sight;
GRANT SELECT,INSERT ON TABLE cases.transition TO throughline_system;
GRANT SELECT,INSERT ON TABLE cases.transition TO throughline_staff;

GRANT SELECT ON TABLE intake.contact_consent TO sight;
GRANT SELECT,INSERT ON TABLE intake.contact_consent TO throughline_system;
GRANT SELECT,INSERT ON TABLE intake.contact_consent TO throughline_staff;

GRANT SELECT ON TABLE intake.referral TO sight;
GRANT SELECT,INSERT,UPDATE ON TABLE intake.referral TO throughline_system;
GRANT SELECT,INSERT ON TABLE intake.referral TO throughline_staff;

GRANT SELECT ON TABLE intake.referral_answer TO sight;
GRANT SELECT,INSERT ON TABLE intake.referral_answer TO throughline_system;
GRANT SELECT,INSERT ON TABLE intake.referral_answer TO throughline_staff;

GRANT SELECT ON TABLE intake.screening_answer TO sight;
GRANT SELECT,INSERT ON TABLE intake.screening_answer TO throughline_system;
GRANT SELECT,INSERT ON TABLE intake.screening_answer TO throughline_staff;

GRANT SELECT ON TABLE interop.held TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE interop.held TO throughline_system;

GRANT SELECT ON TABLE interop.import_run TO sight;
GRANT SELECT,INSERT ON TABLE interop.import_run TO throughline_system;
GRANT SELECT ON TABLE interop.import_run TO throughline_staff;

GRANT SELECT ON TABLE interop.source_link TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE interop.source_link TO throughline_system;

GRANT SELECT ON TABLE interop.suggestion TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE interop.suggestion TO throughline_system;
GRANT SELECT,UPDATE ON TABLE interop.suggestion TO throughline_staff;

GRANT SELECT ON TABLE monitor.closing_summary TO sight;
GRANT SELECT,INSERT ON TABLE monitor.closing_summary TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.closing_summary TO throughline_staff;

GRANT SELECT ON TABLE monitor.closure TO sight;
GRANT SELECT,INSERT ON TABLE monitor.closure TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.closure TO throughline_staff;

GRANT SELECT ON TABLE monitor.closure_asked TO sight;
GRANT SELECT,INSERT ON TABLE monitor.closure_asked TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.closure_asked TO throughline_staff;

GRANT SELECT ON TABLE monitor.medication_walk TO sight;
GRANT SELECT,INSERT ON TABLE monitor.medication_walk TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.medication_walk TO throughline_staff;

GRANT SELECT ON TABLE monitor.notice TO sight;
GRANT SELECT,INSERT ON TABLE monitor.notice TO throughline_system;
GRANT SELECT,UPDATE ON TABLE monitor.notice TO throughline_staff;

GRANT SELECT ON TABLE monitor.obligation TO sight;
GRANT SELECT,INSERT,UPDATE ON TABLE monitor.obligation TO throughline_system;
GRANT SELECT,UPDATE ON TABLE monitor.obligation TO throughline_staff;

GRANT SELECT ON TABLE monitor.obligation_change TO sight;
GRANT SELECT,INSERT ON TABLE monitor.obligation_change TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.obligation_change TO throughline_staff;

GRANT SELECT ON TABLE monitor.visit TO sight;
GRANT SELECT,INSERT ON TABLE monitor.visit TO throughline_system;
GRANT SELECT,INSERT ON TABLE monitor.visit TO throughline_staff;

GRANT SELECT ON TABLE people.address TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.address TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.address TO throughline_staff;

GRANT SELECT ON TABLE people.alert TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.alert TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.alert TO throughline_staff;

GRANT SELECT ON TABLE people.allergy TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.allergy TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.allergy TO throughline_staff;

GRANT SELECT ON TABLE people.care_team_member TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.care_team_member TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.care_team_member TO throughline_staff;

GRANT USAGE ON SEQUENCE people.record_number TO throughline_staff;
GRANT USAGE ON SEQUENCE people.record_number TO throughline_system;

GRANT SELECT ON TABLE people.client TO sight;
GRANT SELECT,INSERT,UPDATE ON TABLE people.client TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.client TO throughline_staff;

GRANT SELECT ON TABLE people.coverage TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.coverage TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.coverage TO throughline_staff;

GRANT SELECT ON TABLE people.household TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.household TO throughline_system;
GRANT SELECT,INSERT ON TABLE people.household TO throughline_staff;

GRANT UPDATE(version) ON TABLE people.household TO throughline_staff;

GRANT SELECT ON TABLE people.household_member TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.household_member TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.household_member TO throughline_staff;

GRANT SELECT ON TABLE people.household_need TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.household_need TO throughline_system;
GRANT SELECT,INSERT ON TABLE people.household_need TO throughline_staff;

GRANT UPDATE(words) ON TABLE people.household_need TO throughline_staff;

GRANT UPDATE(since_day) ON TABLE people.household_need TO throughline_staff;

GRANT UPDATE(met_on) ON TABLE people.household_need TO throughline_staff;

GRANT UPDATE(version) ON TABLE people.household_need TO throughline_staff;

GRANT SELECT ON TABLE people.household_need_member TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.household_need_member TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.household_need_member TO throughline_staff;

GRANT SELECT ON TABLE people.identifier TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.identifier TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.identifier TO throughline_staff;

GRANT SELECT ON TABLE people.living_situation TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.living_situation TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.living_situation TO throughline_staff;

GRANT SELECT ON TABLE people.medication TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.medication TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.medication TO throughline_staff;

GRANT SELECT ON TABLE people.other_name TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.other_name TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.other_name TO throughline_staff;

GRANT SELECT ON TABLE people.outside_provider TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.outside_provider TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.outside_provider TO throughline_staff;

GRANT SELECT ON TABLE people.phone TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.phone TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.phone TO throughline_staff;

GRANT SELECT ON TABLE people.possible_duplicate TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.possible_duplicate TO throughline_system;
GRANT SELECT ON TABLE people.possible_duplicate TO throughline_staff;

GRANT SELECT ON TABLE people.problem TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.problem TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.problem TO throughline_staff;

GRANT SELECT ON TABLE people.stay TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.stay TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.stay TO throughline_staff;

GRANT SELECT ON TABLE people.supporter TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE people.supporter TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE people.supporter TO throughline_staff;

GRANT SELECT ON TABLE plan.goal TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE plan.goal TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.goal TO throughline_staff;

GRANT SELECT ON TABLE plan.goal_progress TO sight;
GRANT SELECT,INSERT ON TABLE plan.goal_progress TO throughline_system;
GRANT SELECT,INSERT ON TABLE plan.goal_progress TO throughline_staff;

GRANT SELECT ON TABLE plan.ground TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE plan.ground TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.ground TO throughline_staff;

GRANT SELECT ON TABLE plan.intervention TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE plan.intervention TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.intervention TO throughline_staff;

GRANT SELECT ON TABLE plan.milestone TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE plan.milestone TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.milestone TO throughline_staff;

GRANT SELECT ON TABLE plan.need TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE plan.need TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.need TO throughline_staff;

GRANT SELECT ON TABLE plan.need_decision TO sight;
GRANT SELECT,INSERT ON TABLE plan.need_decision TO throughline_system;
GRANT SELECT,INSERT ON TABLE plan.need_decision TO throughline_staff;

GRANT SELECT ON TABLE plan.plan_signature TO sight;
GRANT SELECT,INSERT ON TABLE plan.plan_signature TO throughline_system;
GRANT SELECT,INSERT ON TABLE plan.plan_signature TO throughline_staff;
GRANT INSERT ON TABLE plan.plan_signature TO throughline_link;

GRANT SELECT ON TABLE plan.plan_version TO sight;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.plan_version TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE plan.plan_version TO throughline_staff;
GRANT SELECT ON TABLE plan.plan_version TO throughline_link;

GRANT SELECT ON TABLE plan.serves TO sight;
GRANT SELECT,INSERT ON TABLE plan.serves TO throughline_system;
GRANT SELECT,INSERT ON TABLE plan.serves TO throughline_staff;

GRANT SELECT ON TABLE plan.version_act TO sight;
GRANT SELECT,INSERT ON TABLE plan.version_act TO throughline_system;
GRANT SELECT,INSERT ON TABLE plan.version_act TO throughline_staff;

GRANT SELECT ON TABLE platform.agency TO sight;
GRANT SELECT ON TABLE platform.agency TO throughline_staff;
GRANT SELECT ON TABLE platform.agency TO throughline_client;
GRANT SELECT ON TABLE platform.agency TO throughline_link;
GRANT SELECT,INSERT,UPDATE ON TABLE platform.agency TO throughline_system;

GRANT SELECT,INSERT ON TABLE platform.audit TO throughline_staff;
GRANT SELECT,INSERT ON TABLE platform.audit TO throughline_system;
GRANT INSERT ON TABLE platform.audit TO throughline_link;

GRANT SELECT ON TABLE platform.draft TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.draft TO throughline_system;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.draft TO throughline_staff;

GRANT SELECT ON TABLE platform.event TO sight;
GRANT SELECT,INSERT ON TABLE platform.event TO throughline_system;
GRANT SELECT,INSERT ON TABLE platform.event TO throughline_staff;

GRANT SELECT ON TABLE platform.file TO sight;
GRANT SELECT,INSERT ON TABLE platform.file TO throughline_system;

GRANT SELECT ON TABLE platform.history TO sight;
GRANT SELECT ON TABLE platform.history TO throughline_system;
GRANT SELECT ON TABLE platform.history TO throughline_staff;
GRANT INSERT ON TABLE platform.history TO scribe;

GRANT SELECT ON TABLE platform.idempotent_answer TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.idempotent_answer TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE platform.idempotent_answer TO throughline_staff;

GRANT SELECT ON TABLE platform.link TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE platform.link TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE platform.link TO throughline_staff;

GRANT SELECT ON TABLE programs.funding_source TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE programs.funding_source TO throughline_system;
GRANT SELECT,INSERT ON TABLE programs.funding_source TO throughline_staff;

GRANT SELECT ON TABLE programs.pack_snapshot TO sight;
GRANT SELECT,INSERT ON TABLE programs.pack_snapshot TO throughline_system;
GRANT SELECT ON TABLE programs.pack_snapshot TO throughline_staff;

GRANT SELECT ON TABLE programs.pack_version TO sight;
GRANT SELECT,INSERT ON TABLE programs.pack_version TO throughline_system;
GRANT SELECT,INSERT ON TABLE programs.pack_version TO throughline_staff;

GRANT SELECT ON TABLE programs.program TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE programs.program TO throughline_system;
GRANT SELECT,INSERT ON TABLE programs.program TO throughline_staff;

GRANT UPDATE(closed_on) ON TABLE programs.program TO throughline_staff;

GRANT SELECT ON TABLE programs.program_funding TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE programs.program_funding TO throughline_system;
GRANT SELECT,INSERT ON TABLE programs.program_funding TO throughline_staff;

GRANT SELECT ON TABLE record.addendum TO sight;
GRANT SELECT,INSERT ON TABLE record.addendum TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.addendum TO throughline_staff;

GRANT SELECT ON TABLE record.amendment TO sight;
GRANT SELECT,INSERT ON TABLE record.amendment TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.amendment TO throughline_staff;

GRANT SELECT ON TABLE record.conference_entry TO sight;
GRANT SELECT,INSERT ON TABLE record.conference_entry TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.conference_entry TO throughline_staff;

GRANT SELECT ON TABLE record.contact_note TO sight;
GRANT SELECT,INSERT ON TABLE record.contact_note TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.contact_note TO throughline_staff;

GRANT SELECT ON TABLE record.cosign_answer TO sight;
GRANT SELECT,INSERT ON TABLE record.cosign_answer TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.cosign_answer TO throughline_staff;

GRANT SELECT ON TABLE record.cosign_asked TO sight;
GRANT SELECT,INSERT ON TABLE record.cosign_asked TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.cosign_asked TO throughline_staff;

GRANT SELECT ON TABLE record.disclosure TO sight;
GRANT SELECT,INSERT ON TABLE record.disclosure TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.disclosure TO throughline_staff;

GRANT SELECT ON TABLE record.information_given TO sight;
GRANT SELECT,INSERT ON TABLE record.information_given TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.information_given TO throughline_staff;

GRANT SELECT ON TABLE record.last_look TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE record.last_look TO throughline_system;
GRANT SELECT,INSERT,UPDATE ON TABLE record.last_look TO throughline_staff;

GRANT SELECT ON TABLE record.note_void TO sight;
GRANT SELECT,INSERT ON TABLE record.note_void TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.note_void TO throughline_staff;

GRANT SELECT ON TABLE record.signing TO sight;
GRANT SELECT,INSERT ON TABLE record.signing TO throughline_system;
GRANT SELECT,INSERT ON TABLE record.signing TO throughline_staff;

GRANT SELECT ON TABLE staff.absence TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.absence TO throughline_system;
GRANT SELECT,INSERT ON TABLE staff.absence TO throughline_staff;

GRANT SELECT ON TABLE staff.member TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.member TO throughline_system;
GRANT SELECT,INSERT ON TABLE staff.member TO throughline_staff;

GRANT UPDATE(user_id) ON TABLE staff.member TO throughline_staff;

GRANT UPDATE(left_on) ON TABLE staff.member TO throughline_staff;

GRANT UPDATE(version) ON TABLE staff.member TO throughline_staff;

GRANT SELECT ON TABLE staff.membership TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.membership TO throughline_system;
GRANT SELECT,INSERT ON TABLE staff.membership TO throughline_staff;

GRANT UPDATE(until_day) ON TABLE staff.membership TO throughline_staff;

GRANT SELECT ON TABLE staff."position" TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff."position" TO throughline_system;
GRANT SELECT,INSERT ON TABLE staff."position" TO throughline_staff;

GRANT UPDATE(until_day) ON TABLE staff."position" TO throughline_staff;

GRANT SELECT ON TABLE staff.sight TO sight;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE staff.sight TO throughline_system;
GRANT SELECT ON TABLE staff.sight TO throughline_staff;
