-- A promise with an owner, a term and, in the end, evidence.
-- Where the newest row stands for all before it, written_at orders rows that say the same moment.
create table commitments (
  area_id uuid not null references areas (id),
  id uuid not null,
  slug text not null,
  title text not null,
  detail text not null default '',
  owner_name text not null,
  owner_id uuid references accounts (id),
  lead_partner_id uuid not null,
  due_term_id uuid not null,
  impact_measure text not null default '',
  made_at timestamptz not null,
  made_by uuid references accounts (id),
  revision integer not null default 1,
  primary key (area_id, id),
  unique (area_id, slug),
  foreign key (area_id, lead_partner_id) references partners (area_id, id),
  foreign key (area_id, due_term_id) references terms (area_id, id)
);
create index on commitments (area_id, due_term_id);
call protect('commitments', 'select, insert, update');

create table commitment_themes (
  area_id uuid not null references areas (id),
  commitment_id uuid not null,
  theme_id uuid not null,
  primary key (area_id, commitment_id, theme_id),
  foreign key (area_id, commitment_id) references commitments (area_id, id),
  foreign key (area_id, theme_id) references themes (area_id, id)
);
create index on commitment_themes (area_id, theme_id);
call protect('commitment_themes', 'select, insert, delete');

create table commitment_moves (
  area_id uuid not null references areas (id),
  id uuid not null,
  commitment_id uuid not null,
  status text not null check (status in ('not-started', 'started', 'on-track', 'delayed', 'done', 'embedded', 'stopped')),
  reason text not null default '',
  at timestamptz not null,
  by uuid references accounts (id),
  written_at timestamptz not null default clock_timestamp(),
  primary key (area_id, id),
  foreign key (area_id, commitment_id) references commitments (area_id, id)
);
create index on commitment_moves (area_id, commitment_id, at);
call protect('commitment_moves', 'select, insert');

create table evidence (
  area_id uuid not null references areas (id),
  id uuid not null,
  commitment_id uuid not null,
  title text not null,
  link text not null default '' check (link = '' or link like 'https://%'),
  note text not null default '',
  at timestamptz not null,
  by uuid references accounts (id),
  primary key (area_id, id),
  foreign key (area_id, commitment_id) references commitments (area_id, id)
);
create index on evidence (area_id, commitment_id, at);
call protect('evidence', 'select, insert');

create table impacts (
  area_id uuid not null references areas (id),
  id uuid not null,
  commitment_id uuid not null,
  statement text not null,
  at timestamptz not null,
  by uuid references accounts (id),
  primary key (area_id, id),
  foreign key (area_id, commitment_id) references commitments (area_id, id)
);
create index on impacts (area_id, commitment_id, at);
call protect('impacts', 'select, insert');

-- An answer to everyone who said a theme. A newer reply stands; the older ones stay readable.
create table replies (
  area_id uuid not null references areas (id),
  id uuid not null,
  theme_id uuid not null,
  answer text not null check (answer in ('doing', 'done', 'not-now', 'no')),
  text text not null,
  because text not null default '',
  who_decides text not null default '',
  by_when text not null default '',
  link text not null default '' check (link = '' or link like 'https://%'),
  commitment_id uuid,
  given_for text not null default '',
  at timestamptz not null,
  by uuid references accounts (id),
  written_at timestamptz not null default clock_timestamp(),
  primary key (area_id, id),
  foreign key (area_id, theme_id) references themes (area_id, id),
  foreign key (area_id, commitment_id) references commitments (area_id, id),
  check (answer <> 'no' or (because <> '' and who_decides <> '')),
  check (answer <> 'not-now' or (because <> '' and by_when <> '')),
  check (answer <> 'doing' or commitment_id is not null or by_when <> ''),
  check (answer <> 'done' or commitment_id is not null or link <> '')
);
create index on replies (area_id, theme_id, at);
call protect('replies', 'select, insert');

-- What an owner says each term: what was done, what slipped and why, what is next.
create table updates (
  area_id uuid not null references areas (id),
  id uuid not null,
  commitment_id uuid not null,
  term_id uuid not null,
  done text not null default '',
  slipped text not null default '',
  slipped_because text not null default '',
  next text not null default '',
  at timestamptz not null,
  by uuid references accounts (id),
  written_at timestamptz not null default clock_timestamp(),
  primary key (area_id, id),
  check (slipped = '' or slipped_because <> ''),
  check (done || slipped || next <> ''),
  foreign key (area_id, commitment_id) references commitments (area_id, id),
  foreign key (area_id, term_id) references terms (area_id, id)
);
create index on updates (area_id, commitment_id, term_id, at);
create index on updates (area_id, term_id);
call protect('updates', 'select, insert');

-- A term's report, frozen when it is published.
create table term_reports (
  area_id uuid not null references areas (id),
  term_id uuid not null,
  content jsonb not null,
  content_hash text not null,
  frozen_at timestamptz not null,
  frozen_by uuid references accounts (id),
  approved_note text not null default '',
  primary key (area_id, term_id),
  foreign key (area_id, term_id) references terms (area_id, id)
);
call protect('term_reports', 'select, insert');
create trigger term_reports_frozen before update or delete on term_reports for each row execute function refuse_change();

create view standing_moves with (security_invoker = true) as
  select distinct on (area_id, commitment_id) * from commitment_moves
  order by area_id, commitment_id, at desc, written_at desc, id desc;
create view standing_replies with (security_invoker = true) as
  select distinct on (area_id, theme_id) * from replies
  order by area_id, theme_id, at desc, written_at desc, id desc;
create view standing_updates with (security_invoker = true) as
  select distinct on (area_id, commitment_id, term_id) * from updates
  order by area_id, commitment_id, term_id, at desc, written_at desc, id desc;
grant select on standing_moves, standing_replies, standing_updates to said_app;
