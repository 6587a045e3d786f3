-- Pages as the public gets them: bytes, written once, replaced by a newer version in one commit.
-- A superseded version is kept for a while to show what stood there, and goes early when words are erased.
create table page_versions (
  area_id uuid not null references areas (id),
  path text not null,
  version integer not null,
  content_type text not null,
  body bytea not null,
  body_brotli bytea not null,
  body_gzip bytea not null,
  etag text not null,
  made_at timestamptz not null,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (area_id, path, version)
);
call protect('page_versions', 'select, insert, delete');

create table public_pages (
  area_id uuid not null references areas (id),
  path text not null,
  version integer not null,
  primary key (area_id, path),
  foreign key (area_id, path, version) references page_versions (area_id, path, version)
);
call protect('public_pages', 'select, insert, update, delete');

create function tell_page_change() returns trigger language plpgsql as $$
begin
  perform pg_notify('page_changed', coalesce(new.path, old.path));
  return null;
end $$;
create trigger public_pages_told after insert or update or delete on public_pages
  for each row execute function tell_page_change();
