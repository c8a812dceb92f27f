-- The platform's own tables that hold client data stand under the same walls as a room's.

alter table platform.agency enable row level security;
alter table platform.agency force row level security;
drop policy if exists own_agency on platform.agency;
create policy own_agency on platform.agency for select
  to throughline_staff, throughline_client, throughline_link using (id = (select app.org_id()));
drop policy if exists system_works on platform.agency;
create policy system_works on platform.agency for all to throughline_system using (true) with check (true);
grant select on platform.agency to throughline_staff, throughline_client, throughline_link;
grant select, insert, update on platform.agency to throughline_system;

-- Events are left in one's own name, and read like the record they tell of. Never changed.
call app.guard_client_rows('platform.event', 'select', null, true, 'select, insert');
drop policy if exists staff_insert on platform.event;
create policy staff_insert on platform.event for insert to throughline_staff
  with check (by_staff = (select app.staff_id()));
grant insert on platform.event to throughline_staff;
drop policy if exists readers_insert_nothing on platform.event; -- a print by somebody who only reads is an event too

-- Everybody writes the audit, in their own name; privacy officers read it; nobody changes it.
alter table platform.audit enable row level security;
alter table platform.audit force row level security;
drop policy if exists write_own on platform.audit;
create policy write_own on platform.audit for insert to throughline_staff
  with check (org_id = (select app.org_id()) and staff_id = (select app.staff_id()));
drop policy if exists privacy_reads on platform.audit;
create policy privacy_reads on platform.audit for select to throughline_staff
  using (org_id = (select app.org_id()) and (select staff.is_privacy_officer()));
drop policy if exists system_writes on platform.audit;
create policy system_writes on platform.audit for insert to throughline_system with check (org_id = (select app.org_id()));
drop policy if exists system_reads on platform.audit;
create policy system_reads on platform.audit for select to throughline_system using (org_id = (select app.org_id()));
grant select, insert on platform.audit to throughline_staff;
grant select, insert on platform.audit to throughline_system;

-- History is written by its trigger alone (as scribe) and read like the row it was.
call app.guard_client_rows('platform.history', 'select', null, true, 'select');
drop policy if exists scribe_writes on platform.history;
create policy scribe_writes on platform.history for insert to scribe with check (true);
grant insert on platform.history to scribe;
grant execute on function app.org_id(), app.staff_id() to scribe;

-- Drafts, and answers kept for a retry, are their writer's alone.
call app.guard_agency_rows('platform.draft');
drop policy if exists own on platform.draft;
create policy own on platform.draft for all to throughline_staff
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, insert, update, delete on platform.draft to throughline_staff;

call app.guard_agency_rows('platform.idempotent_answer');
drop policy if exists own on platform.idempotent_answer;
create policy own on platform.idempotent_answer for all to throughline_staff
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, insert, update on platform.idempotent_answer to throughline_staff;

-- Files that came in hold whole records of several people: only system opens them.
call app.guard_agency_rows('platform.file', 'select, insert');

-- A link is made and ended by whoever works with the client; the hash in it opens nothing by itself.
call app.guard_client_rows('platform.link', 'select, insert, update');
drop policy if exists in_own_name on platform.link;
create policy in_own_name on platform.link as restrictive for insert to throughline_staff
  with check (made_by = (select app.staff_id()));

-- The one way in without an account: says who is asking for the rest of the transaction, or answers nothing.
create or replace function platform.open_link(asked_hash text, for_purpose text, frozen_now text)
  returns table (link_id uuid, org_id uuid, client_id uuid, object_id uuid, zone text)
  security definer set search_path = pg_catalog language plpgsql as $$
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
alter function platform.open_link(text, text, text) owner to sight;
revoke execute on function platform.open_link(text, text, text) from public;
grant execute on function platform.open_link(text, text, text) to throughline_link;

-- What was opened by a link is audited under it.
drop policy if exists link_writes on platform.audit;
create policy link_writes on platform.audit for insert to throughline_link
  with check (org_id = (select app.org_id()) and link_id = (select app.link_id()) and staff_id is null);
grant insert on platform.audit to throughline_link;
