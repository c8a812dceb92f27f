-- A plan as it was offered and signed: its content is kept whole, so that what was signed can be read for ever.
create table plan.plan_version (
  org_id uuid not null default app.org_id(), id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  n          int not null check (n > 0),
  state      text not null check (state in ('draft', 'client_review', 'signed', 'amended')),
  content    jsonb not null,
  sha256     text not null,
  review_on  date not null,
  needs_approval boolean not null default false,
  offered_by uuid default app.staff_id(),
  offered_at timestamptz not null default app.now(),
  signed_at  timestamptz,
  version    int not null default 1,
  primary key (org_id, id),
  unique (org_id, case_id, n),
  foreign key (org_id, case_id) references cases.case,
  check ((state in ('signed', 'amended')) = (signed_at is not null))
);
create index version_of_case on plan.plan_version (org_id, case_id, n desc);
create index version_unsigned on plan.plan_version (org_id, program_id, state) where state in ('draft', 'client_review');
create index version_to_review on plan.plan_version (org_id, program_id, review_on) where state = 'signed';

-- What was signed never changes; that another version has taken its place is all that may be said of it later.
create function plan.signed_stays() returns trigger language plpgsql as $$
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
create trigger signed_stays before update or delete on plan.plan_version for each row execute function plan.signed_stays();

create table plan.plan_signature (
  org_id uuid not null default app.org_id(), id uuid not null, version_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  party      text not null check (party in ('client', 'representative', 'worker', 'supervisor', 'other')),
  how        text not null check (how in ('drawn', 'typed', 'verbal', 'refused')),
  by_link    uuid, -- the link through which it was given, on the signer's own device
  name       text not null check (name <> ''),
  credential text,
  drawing    text, -- SVG path data
  witness    text,
  because    text,
  sha256     text not null,
  by_staff   uuid default app.staff_id(),
  at         timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, version_id) references plan.plan_version,
  check ((how = 'drawn') = (drawing is not null)),
  check (how <> 'verbal' or witness is not null),
  check (how <> 'refused' or because is not null)
);
create index signature_of_version on plan.plan_signature (org_id, version_id, at);
create index signature_of_case on plan.plan_signature (org_id, case_id);

-- What else was done with a version: approved, sent back, a copy given, reviewed without a change.
create table plan.version_act (
  org_id uuid not null default app.org_id(), id uuid not null, version_id uuid not null, case_id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  act       text not null check (act in ('approved', 'returned', 'copy_given', 'reviewed')),
  words     text,
  review_on date,
  sha256    text not null,
  by_staff  uuid default app.staff_id(),
  at        timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, version_id) references plan.plan_version,
  check (act <> 'returned' or words is not null),
  check ((act = 'reviewed') = (review_on is not null))
);
create index act_of_version on plan.version_act (org_id, version_id, at);
create index act_of_case on plan.version_act (org_id, case_id);

-- A link that opens one thing for one purpose, without an account. Only the hash of its token is kept.
create table platform.link (
  org_id uuid not null default app.org_id(), id uuid not null,
  client_id uuid not null, program_id uuid not null, data_class text not null default 'general',
  token_hash text not null,
  purpose    text not null check (purpose in ('plan_signature')),
  object_id  uuid not null,
  made_by    uuid not null default app.staff_id(),
  made_at    timestamptz not null default app.now(),
  expires_at timestamptz not null,
  ended_at   timestamptz, ended_how text check (ended_how in ('used', 'revoked')),
  primary key (org_id, id),
  check ((ended_at is null) = (ended_how is null))
);
create index link_of_object on platform.link (org_id, object_id, made_at desc);
create unique index link_by_token on platform.link (token_hash);

-- Who is asking, when nobody is signed in: the link that was opened, and the one thing that it opens.
create function app.link_id() returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('app.link_id', true), '')::uuid $$;
create function app.link_object(for_purpose text) returns uuid stable parallel safe language sql as
  $$ select nullif(current_setting('app.link_object', true), '')::uuid
     where current_setting('app.link_purpose', true) = for_purpose $$;

alter table platform.audit add column link_id uuid;
