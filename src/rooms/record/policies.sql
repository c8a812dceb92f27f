-- The notes that were entered in error, few in any agency, in every version: asked once a query, and not again for each of
-- its rows. Who may not read such a note does not see its amendments either, and still must not be told of them.
create or replace function record.voided_notes() returns uuid[]
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return (
    select coalesce(array_agg(voided.id), '{}') from (
      select v.note_id as id from record.note_void v where v.org_id = app.org_id()
      union all
      select a.id from record.note_void v join record.amendment a on a.org_id = v.org_id and a.note_id = v.note_id
        where v.org_id = app.org_id()) voided);
end
$$;
alter function record.voided_notes() owner to sight;
revoke execute on function record.voided_notes() from public;
grant execute on function record.voided_notes() to throughline_staff;

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
    and not exists (select from record.note_void v where v.org_id = addendum.org_id and v.note_id = addendum.note_id)
    and exists (
      select from record.contact_note n where n.org_id = addendum.org_id and n.id = addendum.note_id
        and n.client_id = addendum.client_id and n.program_id = addendum.program_id
        and n.data_class = addendum.data_class));
grant insert on record.addendum to throughline_staff;

-- Nobody signs in another's name, with a credential that they do not hold, or what another wrote.
call app.guard_client_rows('record.signing', 'select', null, false, 'select, insert');
drop policy if exists staff_signs_conference on record.signing;
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
      when 'amendment' then exists (
        select from record.amendment a where a.org_id = signing.org_id and a.id = signing.subject_id
          and a.author_id = signing.staff_id and a.client_id = signing.client_id
          and a.program_id = signing.program_id and a.data_class = signing.data_class)
      when 'cosign' then exists (
        select from record.cosign_answer c where c.org_id = signing.org_id and c.version_id = signing.subject_id
          and c.answer = 'cosigned' and c.by_staff = signing.staff_id and c.client_id = signing.client_id
          and c.program_id = signing.program_id and c.data_class = signing.data_class)
      when 'conference' then exists (
        select from record.conference_entry e where e.org_id = signing.org_id and e.id = signing.subject_id
          and e.author_id = signing.staff_id and e.client_id = signing.client_id
          and e.program_id = signing.program_id and e.data_class = signing.data_class)
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

-- Asked by policies of the same table, which cannot look into it themselves.
create or replace function record.is_version_of(version uuid, note uuid) returns boolean
  stable security definer set search_path = pg_catalog language plpgsql as $$
begin
  return version = note or exists (
    select from record.amendment a where a.org_id = app.org_id() and a.id = version and a.note_id = note);
end
$$;
alter function record.is_version_of(uuid, uuid) owner to sight;
revoke execute on function record.is_version_of(uuid, uuid) from public;
grant execute on function record.is_version_of(uuid, uuid) to throughline_staff;

-- Only its author corrects a note, and never one that was entered in error.
call app.guard_client_rows('record.amendment', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.amendment;
create policy staff_insert on record.amendment for insert to throughline_staff
  with check (
    author_id = (select app.staff_id())
    and not exists (select from record.note_void v where v.org_id = amendment.org_id and v.note_id = amendment.note_id)
    and exists (
      select from record.contact_note n where n.org_id = amendment.org_id and n.id = amendment.note_id
        and n.author_id = amendment.author_id and n.client_id = amendment.client_id
        and n.program_id = amendment.program_id and n.data_class = amendment.data_class)
    and record.is_version_of(corrects, note_id));
grant insert on record.amendment to throughline_staff;

-- An author asks for the name of a supervisor; a supervisor of that very program gives it, and never to her own words.
call app.guard_client_rows('record.cosign_asked', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.cosign_asked;
create policy staff_insert on record.cosign_asked for insert to throughline_staff
  with check (
    asked_by = (select app.staff_id())
    and exists (
      select from record.contact_note n where n.org_id = cosign_asked.org_id and n.id = cosign_asked.note_id
        and n.author_id = cosign_asked.asked_by and n.client_id = cosign_asked.client_id
        and n.program_id = cosign_asked.program_id and n.data_class = cosign_asked.data_class)
    and record.is_version_of(version_id, note_id));
grant insert on record.cosign_asked to throughline_staff;

call app.guard_client_rows('record.cosign_answer', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.cosign_answer;
create policy staff_insert on record.cosign_answer for insert to throughline_staff
  with check (
    by_staff = (select app.staff_id())
    and program_id = any((select staff.my_supervised_programs())::uuid[])
    and exists (
      select from record.cosign_asked c join record.contact_note n on n.org_id = c.org_id and n.id = c.note_id
        where c.org_id = cosign_answer.org_id and c.version_id = cosign_answer.version_id
          and c.note_id = cosign_answer.note_id and n.author_id <> cosign_answer.by_staff
          and c.client_id = cosign_answer.client_id and c.program_id = cosign_answer.program_id
          and c.data_class = cosign_answer.data_class)
    and not exists (
      select from record.amendment a where a.org_id = cosign_answer.org_id and a.corrects = cosign_answer.version_id)
    and not exists (
      select from record.note_void v where v.org_id = cosign_answer.org_id and v.note_id = cosign_answer.note_id));
grant insert on record.cosign_answer to throughline_staff;

-- Its author, or a supervisor of the program, says that a note was entered in error. From then on its words are for them,
-- and for whoever leads or audits the program.
call app.guard_client_rows('record.note_void', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.note_void;
create policy staff_insert on record.note_void for insert to throughline_staff
  with check (
    by_staff = (select app.staff_id())
    and exists (
      select from record.contact_note n where n.org_id = note_void.org_id and n.id = note_void.note_id
        and (n.author_id = note_void.by_staff or n.program_id = any((select staff.my_supervised_programs())::uuid[]))
        and n.client_id = note_void.client_id and n.program_id = note_void.program_id
        and n.data_class = note_void.data_class));
grant insert on record.note_void to throughline_staff;
drop policy if exists void_is_set_aside on record.contact_note;
create policy void_is_set_aside on record.contact_note as restrictive for select to throughline_staff
  using (
    author_id = (select app.staff_id())
    or program_id = any((select staff.my_programs())::uuid[])
    or id <> all((select record.voided_notes())::uuid[]));
drop policy if exists with_its_note on record.addendum;
create policy with_its_note on record.addendum as restrictive for select to throughline_staff
  using (exists (select from record.contact_note n where n.org_id = addendum.org_id and n.id = addendum.note_id));
drop policy if exists with_its_note on record.amendment;
create policy with_its_note on record.amendment as restrictive for select to throughline_staff
  using (exists (select from record.contact_note n where n.org_id = amendment.org_id and n.id = amendment.note_id));
drop policy if exists with_its_note on record.information_given;
create policy with_its_note on record.information_given as restrictive for select to throughline_staff
  using (exists (
    select from record.contact_note n where n.org_id = information_given.org_id and n.id = information_given.note_id));

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

-- The notes of a client that say it, in any version or in an addendum; not those that were entered in error. Text search under row security cannot use an index for its
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
          and (a.data_class = 'general' or a.program_id = any(sealed))
      union all
      select m.note_id from record.amendment m
        where m.org_id = app.org_id() and m.client_id = of_client and m.found_by @@ query
          and (carried or m.program_id = any(supervised))
          and (m.data_class = 'general' or m.program_id = any(sealed))) said
      where not exists (select from record.note_void v where v.org_id = app.org_id() and v.note_id = said.id));
end
$$;
alter function record.notes_saying(uuid, text) owner to sight;
revoke execute on function record.notes_saying(uuid, text) from public;
grant execute on function record.notes_saying(uuid, text) to throughline_staff;

-- What was said and decided about a case where people met: written like a note, in one's own name, and never changed.
call app.guard_client_rows('record.conference_entry', 'select', null, false, 'select, insert');
drop policy if exists staff_insert on record.conference_entry;
create policy staff_insert on record.conference_entry for insert to throughline_staff
  with check (
    author_id = (select app.staff_id())
    and (client_id = any((select staff.my_clients())::uuid[]) or (
      program_id = any((select staff.my_programs())::uuid[])
      and program_id = any((select staff.my_sealed_programs())::uuid[])))
    and exists (
      select from cases."case" c where c.org_id = conference_entry.org_id and c.id = conference_entry.case_id
        and c.client_id = conference_entry.client_id and c.program_id = conference_entry.program_id
        and c.data_class = conference_entry.data_class));
grant insert on record.conference_entry to throughline_staff;

-- Short texts are each worker's own, as their drafts are.
call app.guard_agency_rows('record.snippet');
drop policy if exists own on record.snippet;
create policy own on record.snippet for all to throughline_staff
  using (staff_id = (select app.staff_id())) with check (staff_id = (select app.staff_id()));
grant select, insert, update, delete on record.snippet to throughline_staff;

-- What asked once a row stands nowhere any more.
drop function if exists staff.supervises(uuid);
