-- How much of a note was in the one before it, in a hundred words: told to the author first, and kept for the supervisor.
alter table record.contact_note add column alike_percent int check (alike_percent between 0 and 100);
alter table record.contact_note add column alike_note_id uuid;
