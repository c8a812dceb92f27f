-- A pack as it read, all layers met, on the day a case began under it. Files and layers move on; open cases do not.
create table programs.pack_snapshot (
  org_id  uuid not null default app.org_id() references platform.agency,
  pack    text not null,
  version text not null,
  content jsonb not null,
  sha256  text not null,
  kept_at timestamptz not null default app.now(),
  primary key (org_id, pack, version),
  unique (org_id, pack, sha256)
);
