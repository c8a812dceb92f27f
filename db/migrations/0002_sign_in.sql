-- better-auth's own tables (1.7.6, as it compiles them), in a schema that only its role may touch.
create schema auth;

create table auth."user" (
  "id" text primary key, "name" text not null, "email" text not null unique, "emailVerified" boolean not null,
  "image" text, "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp
);
create table auth."session" (
  "id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null,
  "ipAddress" text, "userAgent" text, "userId" text not null references auth."user" on delete cascade
);
create table auth."account" (
  "id" text primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references auth."user" on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null
);
create table auth."verification" (
  "id" text primary key, "identifier" text not null, "value" text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp
);
create table auth."rateLimit" ("id" text primary key, "key" text not null unique, "count" integer not null, "lastRequest" bigint not null);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");

grant usage on schema auth to throughline_auth, sight;
grant select, insert, update, delete on all tables in schema auth to throughline_auth;

-- The one thing the rest of the house may ask: whose session is this? Extends it when `extend` says that a person is there.
-- Sessions keep real time, whatever the domain clock says. Nobody stays signed in for more than half a day.
create function auth.open(asked_token text, extend boolean, idle_minutes int) returns text
  security definer set search_path = pg_catalog language plpgsql as $$
declare
  held auth."session";
begin
  select * into held from auth."session"
    where "token" = asked_token and "expiresAt" > now() and "createdAt" > now() - interval '12 hours';
  if held."id" is null then
    return null;
  end if;
  if extend and held."expiresAt" < now() + make_interval(mins => idle_minutes - 1) then
    update auth."session" set "expiresAt" = now() + make_interval(mins => idle_minutes), "updatedAt" = now()
      where "id" = held."id";
  end if;
  return held."userId";
end
$$;
alter function auth.open(text, boolean, int) owner to throughline_auth;
revoke execute on function auth.open(text, boolean, int) from public;
grant execute on function auth.open(text, boolean, int) to sight;
