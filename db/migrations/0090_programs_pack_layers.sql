-- Which layers that ship with its pack a program stands under: its state's, its funder's. The agency's own needs no choice.
alter table programs.program add column pack_layers text[] not null default '{}';
