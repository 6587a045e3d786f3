-- A local area partnership: the tenant. Its public facts may be read by anyone; only its own may be changed.
create table areas (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,39}$'),
  name text not null,
  short_name text not null,
  gss_code text check (gss_code ~ '^[A-Z][0-9]{8}$'),
  strapline text not null default '',
  strapline_credit text not null default '',
  introduction text not null default '',
  colour_thread text not null default '#0f6a5c',
  colour_panel text not null default '#e8f2ef',
  colour_warm text not null default '#b3402a',
  contact_email text not null default '',
  contact_telephone text not null default '',
  advice_service text not null default '',
  is_demonstration boolean not null default false,
  valid_from date not null,
  valid_to date,
  predecessor_id uuid references areas (id),
  successor_id uuid references areas (id),
  revision integer not null default 1,
  check (valid_to is null or valid_to > valid_from)
);
alter table areas enable row level security;
alter table areas force row level security;
create policy read_any_area on areas for select using (true);
create policy change_own_area on areas for update using (id = current_area()) with check (id = current_area());
create policy found_area on areas for insert with check (id = current_area());
grant select, insert, update on areas to said_app;

-- Dated school terms. A commitment is due in a term; a term report closes one.
create table terms (
  area_id uuid not null references areas (id),
  id uuid not null,
  name text not null,
  starts_on date not null,
  ends_on date not null check (ends_on > starts_on),
  primary key (area_id, id),
  unique (area_id, name),
  unique (area_id, starts_on)
);
call protect('terms', 'select, insert, update, delete');

-- The rungs of openness an area uses, lowest first. Words are the area's own.
create table levels (
  area_id uuid not null references areas (id),
  key text not null,
  position smallint not null,
  name text not null,
  meaning text not null,
  primary key (area_id, key),
  unique (area_id, position)
);
call protect('levels', 'select, insert, update, delete');

-- Who a worry about a child goes to, shown before the first free-text box.
create table safeguarding_contacts (
  area_id uuid not null references areas (id),
  id uuid not null,
  name text not null,
  telephone text not null,
  hours text not null default '',
  position smallint not null default 0,
  primary key (area_id, id)
);
call protect('safeguarding_contacts', 'select, insert, update, delete');
