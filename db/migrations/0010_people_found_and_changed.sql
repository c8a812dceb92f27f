-- What a name is looked for by: no accents, case or punctuation, one space before every word, so that
-- '% okafo%' finds the start of a word by the trigram index.
create function app.found_by(name text) returns text immutable strict parallel safe language sql as
  $$ select ' ' || btrim(regexp_replace(regexp_replace(app.folded(name), '[''’ʼ`]', '', 'g'), '[[:punct:][:space:]]+', ' ', 'g')) $$;

alter table people.client drop column folded;
alter table people.client
  add column found_by text generated always as
    (app.found_by(given || ' ' || family || ' ' || coalesce(preferred, ''))) stored,
  -- Family, then the name the person goes by: lists page by it, alike on every engine.
  add column sort_key text collate "C" generated always as
    (app.found_by(family) || ',' || app.found_by(coalesce(nullif(preferred, ''), given))) stored;
create index client_by_name on people.client using gin (found_by gin_trgm_ops);
create index client_in_order on people.client (org_id, sort_key, id);
create index client_by_number on people.client (org_id, record_number text_pattern_ops);

alter table people.other_name drop column folded;
alter table people.other_name
  add column found_by text generated always as (app.found_by(given || ' ' || family)) stored;
create index other_name_by_name on people.other_name using gin (found_by gin_trgm_ops);

-- Any run of digits of a number finds it: people remember the last four.
create index phone_by_part on people.phone using gin (digits gin_trgm_ops);
create index identifier_by_start on people.identifier (org_id, lower(value) text_pattern_ops);

-- What people say of how to be reached changes: it is edited like the rest, and no longer true is not deleted.
alter table people.address add column version int not null default 1;
alter table people.phone add column version int not null default 1, add column until_day date;
alter table people.care_team_member add column version int not null default 1;

-- The one who asked went on and wrote the person down: then both stand here.
create index possible_duplicate_of on people.possible_duplicate (org_id, other_id) where decided_at is null;
