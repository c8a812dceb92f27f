-- A day that somebody chose stands beside the one that the rule asks for, and no reading of the clock passes what was set.
alter table monitor.obligation
  add column rule_due_at timestamptz,
  add column limit_at timestamptz;

alter table monitor.obligation_change
  add column rule_due_from timestamptz,
  add column limit_from timestamptz;
