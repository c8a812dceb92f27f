-- The words that an event names (people, places, reasons) can be searched like a note's.
alter table platform.event add column found_by tsvector
  generated always as (jsonb_to_tsvector('english', words, '["string"]')) stored;

-- Somebody of the support network was spoken with: it counts for other rules than a contact with the client.
alter table record.contact_note add column with_caregiver boolean not null default false;

alter table record.addendum add column found_by tsvector
  generated always as (to_tsvector('english', words)) stored;
create index addendum_of_client on record.addendum (org_id, client_id, at desc);

create index event_of_subject on platform.event (org_id, subject_id);
