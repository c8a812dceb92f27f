-- By when somebody must be called and the referral answered: told when it came in, by the pack its case began under.
alter table intake.referral
  add column attempt_due_at timestamptz not null default app.now(),
  add column answer_due_at  timestamptz not null default app.now(),
  -- The first documented contact, whoever it reached.
  add column attempted_at   timestamptz;
alter table intake.referral
  alter column attempt_due_at drop default,
  alter column answer_due_at drop default,
  -- What is due next: the inbox is sorted by it.
  add column next_due_at timestamptz generated always as
    (case when attempted_at is null then least(attempt_due_at, answer_due_at) else answer_due_at end) stored;
create index referral_newest on intake.referral (org_id, program_id, received_at desc, id desc);
create index referral_of_client on intake.referral (org_id, client_id);

-- Whether the person agreed to be contacted is asked again: each answer is a row of its own.
create table intake.contact_consent (
  org_id uuid not null default app.org_id(), id uuid not null, referral_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  agreed    boolean not null,
  words     text,
  noted_by  uuid not null default app.staff_id(),
  at        timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, referral_id) references intake.referral
);
create index contact_consent_of_referral on intake.contact_consent (org_id, referral_id, at desc);
