create schema people;
grant usage on schema people to throughline_staff, throughline_client, throughline_link, throughline_system, sight, scribe;

create sequence people.record_number start 20001;
grant usage on sequence people.record_number to throughline_staff, throughline_system;

-- Birth dates are text because people know '1968' or '1968-03' as often as the day; sorting and searching still work.
create table people.client (
  org_id             uuid not null default app.org_id() references platform.agency,
  id                 uuid not null,
  record_number      text not null default 'TL-' || nextval('people.record_number'),
  program_id         uuid not null,
  data_class         text not null default 'general',
  given              text not null default '',
  family             text not null default '',
  preferred          text,
  pronouns           text,
  birth_date         text check (birth_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  sex                text not null default 'unknown' check (sex in ('female', 'male', 'other', 'unknown')),
  language           text,
  interpreter_needed boolean not null default false,
  died_at            text,
  deceased           boolean not null default false,
  name_unknown       boolean not null default false,
  sealed_at          timestamptz,
  merged_into        uuid,
  folded             text generated always as
    (app.folded(given || ' ' || family || ' ' || coalesce(preferred, ''))) stored,
  version            int not null default 1,
  created_at         timestamptz not null default app.now(),
  created_by         uuid,
  primary key (org_id, id),
  unique (org_id, record_number),
  foreign key (org_id, program_id) references programs.program,
  check (name_unknown or given || family <> '')
);
create index client_by_name on people.client using gin (folded gin_trgm_ops);
create index client_by_birth on people.client (org_id, birth_date);
create index client_by_program on people.client (org_id, program_id);

create table people.other_name (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  kind   text not null check (kind in ('maiden', 'previous', 'nickname', 'alias')),
  given  text not null default '', family text not null default '',
  folded text generated always as (app.folded(given || ' ' || family)) stored,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index other_name_of_client on people.other_name (org_id, client_id);
create index other_name_by_name on people.other_name using gin (folded gin_trgm_ops);

create table people.address (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  use          text not null default 'home' check (use in ('home', 'mailing', 'temporary', 'shelter', 'old')),
  line         text not null default '', city text not null default '', state text not null default '',
  postal_code  text not null default '', country text not null default '',
  confidential boolean not null default false,
  from_day     date, until_day date,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index address_of_client on people.address (org_id, client_id);

create table people.phone (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  kind         text not null default 'phone' check (kind in ('phone', 'email')),
  use          text not null default 'home' check (use in ('home', 'mobile', 'work', 'other')),
  value        text not null check (value <> ''),
  digits       text generated always as (regexp_replace(value, '\D', '', 'g')) stored,
  may_text     boolean, may_leave_voicemail boolean,
  note         text,
  rank         int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index phone_of_client on people.phone (org_id, client_id);
create index phone_by_digits on people.phone (org_id, digits);

create table people.identifier (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  system text not null, type text not null default '', value text not null check (value <> ''),
  primary key (org_id, id),
  unique (org_id, system, type, value, client_id),
  foreign key (org_id, client_id) references people.client
);
create index identifier_of_client on people.identifier (org_id, client_id);
create index identifier_by_value on people.identifier (org_id, value);

create table people.alert (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  kind      text not null check (kind in ('safety', 'legal')),
  words     text not null check (words <> ''),
  from_day  date not null, until_day date,
  raised_by uuid, raised_at timestamptz not null default app.now(),
  ended_by  uuid, ended_at timestamptz, ended_because text,
  version   int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client,
  check ((ended_at is null) = (ended_because is null))
);
create index alert_of_client on people.alert (org_id, client_id);

create table people.supporter (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  name         text not null check (name <> ''),
  relationship text not null default '',
  roles        text[] not null default '{}',
  phone        text, email text, language text,
  lives_with   boolean not null default false,
  may_be_told  boolean,
  note         text,
  ended_on     date,
  version      int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index supporter_of_client on people.supporter (org_id, client_id);

-- "Nobody at home" is a fact that somebody stated on a day (R05), not the absence of rows.
create table people.living_situation (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  lives            text not null check (lives in ('alone', 'with_others', 'facility', 'unhoused', 'unknown')),
  informal_support text not null check (informal_support in ('none', 'some', 'strong', 'unknown')),
  note             text,
  stated_on        date not null,
  recorded_by      uuid,
  recorded_at      timestamptz not null default app.now(),
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index living_situation_of_client on people.living_situation (org_id, client_id, stated_on desc);

-- People and places outside the agency: no client content, so every member of the agency may know them.
create table people.outside_provider (
  org_id uuid not null default app.org_id() references platform.agency, id uuid not null,
  kind         text not null check (kind in ('person', 'organization', 'location')),
  name         text not null check (name <> ''),
  specialty    text, organization text, phone text, email text, address text,
  version      int not null default 1,
  primary key (org_id, id)
);

create table people.care_team_member (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  provider_id uuid not null,
  role        text not null default '',
  from_day    date, until_day date,
  source      text not null default 'staff',
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client,
  foreign key (org_id, provider_id) references people.outside_provider
);
create index care_team_of_client on people.care_team_member (org_id, client_id);

create table people.stay (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  encounter_class text not null, status text not null,
  started_at      timestamptz, ended_at timestamptz,
  hospital        text, attending text, disposition_code text, disposition text, reason text,
  acute_admission boolean,
  source          text not null,
  version         int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index stay_of_client on people.stay (org_id, client_id, started_at desc);

create table people.problem (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  words    text not null check (words <> ''),
  code     text, code_system text,
  status   text not null check (status in ('active', 'inactive', 'resolved')),
  onset    text, abated text,
  source   text not null,
  version  int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index problem_of_client on people.problem (org_id, client_id);

create table people.allergy (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  substance   text not null check (substance <> ''),
  reaction    text, severity text,
  criticality text,
  status      text not null check (status in ('active', 'inactive', 'resolved')),
  source      text not null,
  version     int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index allergy_of_client on people.allergy (org_id, client_id);

create table people.medication (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  words      text not null check (words <> ''),
  code       text, code_system text,
  dose       text,
  status     text not null check (status in ('active', 'on_hold', 'completed', 'stopped', 'unknown')),
  started    text, ended text,
  prescriber text,
  source     text not null,
  version    int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index medication_of_client on people.medication (org_id, client_id);

create table people.coverage (
  org_id uuid not null default app.org_id(), id uuid not null, client_id uuid not null, program_id uuid not null,
  data_class text not null default 'general',
  payer     text not null default '', plan text, kind text, member_id text,
  status    text not null default 'active',
  from_day  text, until_day text,
  source    text not null,
  version   int not null default 1,
  primary key (org_id, id),
  foreign key (org_id, client_id) references people.client
);
create index coverage_of_client on people.coverage (org_id, client_id);

-- "Someone like this may be known here": only what the asker typed, and a task for the supervisor.
create table people.possible_duplicate (
  org_id uuid not null default app.org_id() references platform.agency, id uuid not null,
  program_id uuid not null,
  data_class text not null default 'general',
  client_id  uuid,
  other_id   uuid not null,
  typed      jsonb not null,
  reasons    jsonb not null,
  asked_by   uuid, asked_at timestamptz not null default app.now(),
  decided_by uuid, decided_at timestamptz, decision text check (decision in ('same', 'different')),
  primary key (org_id, id),
  foreign key (org_id, program_id) references programs.program
);
create index possible_duplicate_open on people.possible_duplicate (org_id, program_id) where decided_at is null;
