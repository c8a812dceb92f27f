-- Signed rows are never updated or deleted, by anybody, by grant: corrections are addenda.
-- Who writes: carriers, and whoever supervises the program; an auditor of the program reads only.
call app.guard_client_rows('record.contact_note', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.contact_note;
create policy staff_insert on record.contact_note for insert to throughline_staff
  with check (
    author_id = (select app.staff_id())
    and (client_id = any((select staff.my_clients())::uuid[]) or (
      program_id = any((select staff.my_programs())::uuid[])
      and program_id = any((select staff.my_sealed_programs())::uuid[])))
    and exists (
      select from cases."case" c where c.org_id = contact_note.org_id and c.id = contact_note.case_id
        and c.client_id = contact_note.client_id and c.program_id = contact_note.program_id
        and c.data_class = contact_note.data_class));
grant insert on record.contact_note to throughline_staff;

call app.guard_client_rows('record.addendum', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.addendum;
create policy staff_insert on record.addendum for insert to throughline_staff
  with check (
    author_id = (select app.staff_id())
    and (client_id = any((select staff.my_clients())::uuid[]) or (
      program_id = any((select staff.my_programs())::uuid[])
      and program_id = any((select staff.my_sealed_programs())::uuid[])))
    and exists (
      select from record.contact_note n where n.org_id = addendum.org_id and n.id = addendum.note_id
        and n.client_id = addendum.client_id and n.program_id = addendum.program_id
        and n.data_class = addendum.data_class));
grant insert on record.addendum to throughline_staff;

-- Nobody signs in another's name, with a credential that they do not hold, or what another wrote.
call app.guard_client_rows('record.signing', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.signing;
create policy staff_insert on record.signing for insert to throughline_staff
  with check (
    staff_id = (select app.staff_id())
    and exists (
      select from staff.member m where m.org_id = signing.org_id and m.id = signing.staff_id
        and m.name = signing.name and m.credential is not distinct from signing.credential)
    and case subject_kind
      when 'contact_note' then exists (
        select from record.contact_note n where n.org_id = signing.org_id and n.id = signing.subject_id
          and n.author_id = signing.staff_id and n.client_id = signing.client_id
          and n.program_id = signing.program_id and n.data_class = signing.data_class)
      when 'addendum' then exists (
        select from record.addendum a where a.org_id = signing.org_id and a.id = signing.subject_id
          and a.author_id = signing.staff_id and a.client_id = signing.client_id
          and a.program_id = signing.program_id and a.data_class = signing.data_class)
      else false end);
grant insert on record.signing to throughline_staff;

call app.guard_client_rows('record.information_given', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.information_given;
create policy staff_insert on record.information_given for insert to throughline_staff
  with check (exists (
    select from record.contact_note n where n.org_id = information_given.org_id and n.id = information_given.note_id
      and n.author_id = (select app.staff_id()) and n.client_id = information_given.client_id
      and n.program_id = information_given.program_id and n.data_class = information_given.data_class));
grant insert on record.information_given to throughline_staff;

-- A disclosure is written by whoever discloses; privacy officers read them all, carriers those of their clients.
call app.guard_client_rows('record.disclosure', 'select', 'by_staff', true, 'select, insert');
drop policy if exists own_class on record.disclosure;
create policy own_class on record.disclosure as restrictive for all to throughline_staff
  using (data_class = 'general' or program_id = any((select staff.my_sealed_programs())::uuid[])
    or (select staff.is_privacy_officer()))
  with check (data_class = 'general' or program_id = any((select staff.my_sealed_programs())::uuid[]));
drop policy if exists staff_insert on record.disclosure;
create policy staff_insert on record.disclosure for insert to throughline_staff
  with check (by_staff = (select app.staff_id()));
drop policy if exists privacy_reads on record.disclosure;
create policy privacy_reads on record.disclosure for select to throughline_staff using ((select staff.is_privacy_officer()));
grant insert on record.disclosure to throughline_staff;
-- Whoever may only read still writes down what they printed.
drop policy if exists readers_insert_nothing on record.disclosure;

call app.guard_agency_rows('record.last_look');
drop policy if exists own on record.last_look;
create policy own on record.last_look for all to throughline_staff
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, insert, update on record.last_look to throughline_staff;

-- What somebody typed into a search, as a query; the last word may be its beginning only. Null when nothing is left of it.
create or replace function record.sought(typed text) returns tsquery immutable parallel safe
  set search_path = pg_catalog language sql as $$
  select case
    when numnode(q) = 0 then null
    when q::text like '%''' then (q::text || ':*')::tsquery
    else q end
  from websearch_to_tsquery('english', typed) as q
$$;

-- The notes of a client that say it, themselves or in an addendum. Text search under row security cannot use an index for its
-- caller, so this one sees all and asks for permission itself, once.
create or replace function record.notes_saying(of_client uuid, typed text) returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
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
          and (a.data_class = 'general' or a.program_id = any(sealed))) said);
end
$$;
alter function record.notes_saying(uuid, text) owner to sight;
revoke execute on function record.notes_saying(uuid, text) from public;
grant execute on function record.notes_saying(uuid, text) to throughline_staff;
