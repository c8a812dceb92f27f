-- What the rule asked for before it moved the day ("14 days", the pack's): taken back, the words go back with the day.
alter table monitor.obligation_change add column asked_from jsonb;
