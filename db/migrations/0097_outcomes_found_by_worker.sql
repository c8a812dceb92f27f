-- What a worker did and carried in a time is found by who and when, never by reading the agency.
create index assignment_of_staff on cases.assignment (org_id, staff_id, from_at);
create index progress_of_staff on plan.goal_progress (org_id, by_staff, happened_on);
create index assessment_of_author on assess.assessment (org_id, author_id, done_on);
create index living_situation_of_recorder on people.living_situation (org_id, recorded_by, stated_on);
create index closure_of_closer on monitor.closure (org_id, closed_by, at);
create index obligation_kept_of_owner on monitor.obligation (org_id, owner_id, closed_at)
  where verb = 'do_task' and closed_how = 'satisfied';

-- Plans that are due and goals that are open, of a program or of a few cases: few beside all obligations and all goals.
create index obligation_open_of_plan on monitor.obligation (org_id, program_id, kind, case_id)
  where closed_at is null and kind in ('plan_due', 'plan_review_due');
create index goal_open_of_program on plan.goal (org_id, program_id, case_id)
  where lifecycle in ('active', 'accepted', 'planned', 'proposed');
