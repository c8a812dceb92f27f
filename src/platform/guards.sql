-- What every table of client data has in common, said once. Called by each room's policies.sql; calling twice changes nothing.

create or replace function app.today() returns date stable parallel safe language sql as
  $$ select coalesce(nullif(current_setting('app.today', true), '')::date, app.now()::date) $$;

-- Tenant wall: forced for everybody who works through the house, whatever else a policy allows.
create or replace procedure app.guard_agency_rows(guarded regclass, system_may text default 'select, insert, update, delete')
  language plpgsql as $$
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

-- Client content: the cheapest reason first, arrays once a statement, and the class as a wall of its own.
-- `across` adds the rows of people whom one of my programs carries (for what belongs to the person, not to a case).
create or replace procedure app.guard_client_rows(
  guarded regclass, staff_may text, owner_column text default null, across boolean default false,
  system_may text default 'select, insert, update, delete', client_column text default 'client_id')
  language plpgsql as $$
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
$$;

-- Keeps what each update or delete changed.
create or replace procedure app.keep_history_of(kept regclass) language plpgsql as $$
begin
  execute format('drop trigger if exists kept on %s', kept);
  execute format('create trigger kept after update or delete on %s
    for each row execute function platform.keep_history()', kept);
end
$$;
