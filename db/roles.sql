-- Who may connect and as whom. Roles belong to the whole server, so this runs before every migrate and changes nothing twice.
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'throughline_staff', 'throughline_client', 'throughline_link', 'throughline_system',
    'throughline_auth', 'throughline_jobs', 'sight', 'scribe'
  ] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null; -- another database of this server was quicker
      end;
    end if;
  end loop;
end
$$;
