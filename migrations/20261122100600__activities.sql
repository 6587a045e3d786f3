-- What people are invited to take part in, and how open it really is.
create table programmes (
  area_id uuid not null references areas (id),
  id uuid not null,
  name text not null,
  because_of text not null default '',
  primary key (area_id, id),
  unique (area_id, name)
);
call protect('programmes', 'select, insert, update, delete');

create table activities (
  area_id uuid not null references areas (id),
  id uuid not null,
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  programme_id uuid,
  kind text not null check (kind in ('event', 'workshop', 'survey', 'meeting', 'vote', 'drafting')),
  title text not null,
  summary text not null default '',
  purpose text not null default '',
  level_key text,
  level_reason text not null default '',
  who_decides text not null default '',
  proposed_by text not null default '',
  proposed_by_partner_id uuid,
  opens_on date,
  closes_on date,
  reply_by text not null default '',
  made_at timestamptz not null,
  made_by uuid references accounts (id),
  revision integer not null default 1,
  primary key (area_id, id),
  unique (area_id, slug),
  foreign key (area_id, programme_id) references programmes (area_id, id),
  foreign key (area_id, level_key) references levels (area_id, key),
  foreign key (area_id, proposed_by_partner_id) references partners (area_id, id),
  check (closes_on is null or opens_on is null or closes_on >= opens_on)
);
call protect('activities', 'select, insert, update');

-- The scope card: what can change, what cannot, what is not decided yet.
create table scope_items (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  kind text not null check (kind in ('can', 'cannot', 'undecided')),
  text text not null,
  position smallint not null,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
create index on scope_items (area_id, activity_id);
call protect('scope_items', 'select, insert, update, delete');

create table activity_partners (
  area_id uuid not null references areas (id),
  activity_id uuid not null,
  partner_id uuid not null,
  part text not null default '',
  primary key (area_id, activity_id, partner_id),
  foreign key (area_id, activity_id) references activities (area_id, id),
  foreign key (area_id, partner_id) references partners (area_id, id)
);
call protect('activity_partners', 'select, insert, update, delete');

create table prompts (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  position smallint not null,
  text text not null,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
create index on prompts (area_id, activity_id, position);
call protect('prompts', 'select, insert, update, delete');

-- One dated sitting of an activity.
create table sessions (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  name text not null,
  held_on date not null,
  starts_at text not null default '',
  place text not null default '',
  access_note text not null default '',
  revision integer not null default 1,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
create index on sessions (area_id, activity_id, held_on);
call protect('sessions', 'select, insert, update, delete');

create table headcounts (
  area_id uuid not null references areas (id),
  session_id uuid not null,
  role text not null,
  people integer not null check (people between 0 and 100000),
  exactness text not null check (exactness in ('exact', 'estimate')),
  primary key (area_id, session_id, role),
  foreign key (area_id, session_id) references sessions (area_id, id) on delete cascade
);
call protect('headcounts', 'select, insert, update, delete');

-- Shown to the public from this moment by this person. Taking it back is another row.
create table openings (
  area_id uuid not null references areas (id),
  id uuid not null,
  -- Two moves can carry one moment; the number says which came after.
  number bigserial,
  activity_id uuid not null,
  move text not null check (move in ('opened', 'taken-back')),
  at timestamptz not null,
  by uuid references accounts (id),
  reason text not null default '',
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
create index on openings (area_id, activity_id, number);
call protect('openings', 'select, insert');
grant usage on sequence openings_number_seq to said_app;

create view standing_openings with (security_invoker = true) as
  select distinct on (area_id, activity_id) * from openings
  order by area_id, activity_id, number desc;
grant select on standing_openings to said_app;
