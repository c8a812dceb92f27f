alter table staff.member
  add constraint member_leaves_after_joining check (left_on is null or left_on >= joined_on);

-- Whose sign-in an address is; asked only by staff's own functions, which decide who may know.
create function auth.user_of(asked_email text) returns text
  stable security definer set search_path = pg_catalog language sql as
  $$ select u."id" from auth."user" u where u."email" = lower(asked_email) $$;
alter function auth.user_of(text) owner to throughline_auth;
revoke execute on function auth.user_of(text) from public;
grant execute on function auth.user_of(text) to sight;
