-- Why each domain has its points: what the answers or the record said, or the scorer's own words.
alter table assess.acuity add column reasons jsonb not null default '{}';
