-- SOAP, BIRP, GIRP and narrative join the formats of a note. Which of them a program offers is said by its pack.
alter table record.contact_note drop constraint contact_note_format_check;
alter table record.contact_note add constraint contact_note_format_check
  check (format in ('contact_log', 'dap', 'soap', 'birp', 'girp', 'narrative'));
alter table record.amendment add constraint amendment_format_check
  check (format in ('contact_log', 'dap', 'soap', 'birp', 'girp', 'narrative'));
