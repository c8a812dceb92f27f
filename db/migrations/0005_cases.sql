create schema cases;
grant usage on schema cases to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

-- One client's enrolment in one program. A referral is a case at stage 'referred' from the first moment.
create table cases.case (
  org_id          uuid not null default app.org_id() references platform.agency,
  id              uuid not null,
  client_id       uuid not null,
  program_id      uuid not null,
  data_class      text not null default 'general',
  stage           text not null check (stage in (
    'referred', 'screening', 'waitlisted', 'outreach', 'intake', 'assessment', 'planning', 'active', 'reassessment',
    'on_hold', 'transfer_pending', 'transition', 'closed', 'follow_up', 'archived', 'cancelled', 'entered_in_error')),
  stage_since     timestamptz not null default app.now(),
  urgency         text not null default 'routine' check (urgency in ('routine', 'urgent', 'emergency')),
  pack_version    text not null,
  opened_at       timestamptz not null default app.now(),
  closed_at       timestamptz,
  primary_id      uuid,
  backup_id       uuid,
  acuity_tier     int check (acuity_tier between 1 and 5),
  acuity_on       date,
  last_contact_at timestamptz,
  version         int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client,
  foreign key (org_id, program_id) references programs.program
);
create index case_of_client on cases.case (org_id, client_id);
create index case_by_stage on cases.case (org_id, program_id, stage, id);
create index case_of_worker on cases.case (org_id, primary_id) where closed_at is null;
create unique index one_open_case_in_a_program on cases.case (org_id, client_id, program_id)
  where stage not in ('closed', 'follow_up', 'archived', 'cancelled', 'entered_in_error');

create table cases.transition (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  from_stage   text, to_stage text not null,
  by_staff     uuid, by_reason text,
  at           timestamptz not null default app.now(),
  effective_on date not null,
  reason       text, note text, backdated_because text,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index transition_of_case on cases.transition (org_id, case_id, at);

create table cases.flag (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  kind    text not null check (kind in ('crisis', 'legal_hold', 'no_contact', 'hospitalised', 'incarcerated', 'confidential_address')),
  from_at timestamptz not null default app.now(), raised_by uuid, reason text,
  ended_at timestamptz, ended_by uuid,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case
);
create index flag_of_case on cases.flag (org_id, case_id) where ended_at is null;

create table cases.assignment (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  staff_id    uuid not null,
  role        text not null check (role in ('primary', 'backup')),
  from_at     timestamptz not null default app.now(), until_at timestamptz,
  assigned_by uuid, reason text,
  primary key (org_id, id),
  foreign key (org_id, case_id) references cases.case,
  foreign key (org_id, staff_id) references staff.member
);
create unique index one_worker_a_role on cases.assignment (org_id, case_id, role) where until_at is null;
