alter table programs.program
  add constraint program_closes_after_opening check (closed_on is null or closed_on >= opened_on);
alter table programs.program_funding
  add constraint funding_ends_after_it_began check (until_day is null or until_day >= from_day);
