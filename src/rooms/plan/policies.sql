-- Whoever sees the case reads its plan; whoever works on it writes it, in their own name. What was told, decided or
-- signed is never changed: a correction is another row.
call app.guard_client_rows('plan.need', 'select, insert, update');
call app.guard_client_rows('plan.need_decision', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('plan.goal', 'select, insert, update');
call app.guard_client_rows('plan.goal_progress', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('plan.milestone', 'select, insert, update');
call app.guard_client_rows('plan.intervention', 'select, insert, update');
call app.guard_client_rows('plan.serves', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('plan.ground', 'select, insert, update');
call app.guard_client_rows('plan.plan_version', 'select, insert, update', null, false, 'select, insert, update');
call app.guard_client_rows('plan.plan_signature', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('plan.version_act', 'select, insert', null, false, 'select, insert');
call app.guard_client_rows('plan.suggested_turn', 'select, insert', null, false, 'select, insert');

-- Every row is of its case: whose, in which program, under which class is not for its writer to say.
do $$
declare
  of_case text;
begin
  foreach of_case in array array[
    'need', 'need_decision', 'goal', 'goal_progress', 'milestone', 'intervention', 'serves', 'ground', 'plan_version',
    'plan_signature', 'version_act', 'suggested_turn'
  ] loop
    execute format('drop policy if exists of_its_case on plan.%I', of_case);
    execute format('create policy of_its_case on plan.%1$I as restrictive for insert to throughline_staff
      with check (exists (
        select from cases."case" c where c.org_id = %1$I.org_id and c.id = %1$I.case_id and c.client_id = %1$I.client_id
          and c.program_id = %1$I.program_id and c.data_class = %1$I.data_class))', of_case);
  end loop;
end
$$;

do $$
declare
  named text[];
begin
  foreach named slice 1 in array array[
    array['need', 'identified_by'], array['need_decision', 'by_staff'], array['goal', 'set_by'],
    array['goal_progress', 'by_staff'], array['intervention', 'set_by'], array['ground', 'said_by'],
    array['plan_version', 'offered_by'], array['plan_signature', 'by_staff'], array['version_act', 'by_staff'],
    array['suggested_turn', 'by_staff']
  ] loop
    execute format('drop policy if exists in_own_name on plan.%I', named[1]);
    execute format('create policy in_own_name on plan.%I as restrictive for insert to throughline_staff
      with check (%I = (select app.staff_id()))', named[1], named[2]);
  end loop;
end
$$;

-- A version begins as an offer; that it is signed follows from its signatures, not from whoever writes the row.
drop policy if exists begins_unsigned on plan.plan_version;
create policy begins_unsigned on plan.plan_version as restrictive for insert to throughline_staff
  with check (state = 'client_review');

-- A colleague signs as who they are; a client's own name stands as they gave it, and on the words that were offered.
drop policy if exists as_they_are on plan.plan_signature;
create policy as_they_are on plan.plan_signature as restrictive for insert to throughline_staff
  with check (by_link is null
    and exists (select from plan.plan_version v where v.org_id = plan_signature.org_id and v.id = plan_signature.version_id
      and v.case_id = plan_signature.case_id and v.sha256 = plan_signature.sha256 and v.state = 'client_review')
    and (party not in ('worker', 'supervisor') or exists (
      select from staff.member m where m.org_id = plan_signature.org_id and m.id = (select app.staff_id())
        and m.name = plan_signature.name and m.credential is not distinct from plan_signature.credential)));

drop policy if exists by_its_supervisor on plan.version_act;
create policy by_its_supervisor on plan.version_act as restrictive for insert to throughline_staff
  with check (act not in ('approved', 'returned') or program_id = any((select staff.my_led_programs())::uuid[]));

drop policy if exists by_its_supervisor on plan.plan_signature;
create policy by_its_supervisor on plan.plan_signature as restrictive for insert to throughline_staff
  with check (party <> 'supervisor' or program_id = any((select staff.my_led_programs())::uuid[]));

-- A version is signed once one of us has signed its words, and whom it is about has answered: see signing.rules.ts.
drop policy if exists signed_by_signatures on plan.plan_version;
create policy signed_by_signatures on plan.plan_version as restrictive for update to throughline_staff
  with check (state not in ('signed', 'amended') or (
    exists (select from plan.plan_signature s where s.org_id = plan_version.org_id and s.version_id = plan_version.id
      and s.sha256 = plan_version.sha256 and s.party in ('worker', 'supervisor') and s.how <> 'refused')
    and exists (select from plan.plan_signature s where s.org_id = plan_version.org_id and s.version_id = plan_version.id
      and s.sha256 = plan_version.sha256 and s.party in ('client', 'representative'))));

-- A link for a signature opens one version, while it waits for the client, and takes one answer about it. Nothing else.
drop policy if exists link_reads on plan.plan_version;
create policy link_reads on plan.plan_version for select to throughline_link
  using (id = (select app.link_object('plan_signature')) and state = 'client_review');
grant select on plan.plan_version to throughline_link;

drop policy if exists link_signs on plan.plan_signature;
create policy link_signs on plan.plan_signature for insert to throughline_link
  with check (version_id = (select app.link_object('plan_signature')) and by_link = (select app.link_id())
    and by_staff is null and credential is null and party in ('client', 'representative')
    and how in ('drawn', 'typed', 'refused')
    and exists (select from plan.plan_version v where v.org_id = plan_signature.org_id and v.id = plan_signature.version_id
      and v.case_id = plan_signature.case_id and v.client_id = plan_signature.client_id
      and v.program_id = plan_signature.program_id and v.data_class = plan_signature.data_class
      and v.sha256 = plan_signature.sha256));
grant insert on plan.plan_signature to throughline_link;

call app.keep_history_of('plan.need');
call app.keep_history_of('plan.goal');
call app.keep_history_of('plan.milestone');
call app.keep_history_of('plan.intervention');
call app.keep_history_of('plan.ground');
call app.keep_history_of('plan.plan_version');
