-- What a person gave us, exactly as given. Rows are added and never changed.
create table receipts (
  area_id uuid not null references areas (id),
  id uuid not null,
  code_hash bytea not null,
  activity_id uuid not null,
  sent_key text not null,
  made_at timestamptz not null,
  primary key (area_id, id),
  unique (area_id, code_hash),
  unique (area_id, sent_key),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
call protect('receipts', 'select, insert');

create table imports (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  session_id uuid,
  file_name text not null,
  -- How these words reached us, said of all its contributions.
  channel text not null default 'room' check (channel in ('room', 'paper', 'e-mail', 'telephone', 'social')),
  -- The lines as read and what was proposed for each; empty once words of it were erased.
  source jsonb not null,
  -- What people put right, step by step; the last is what undo takes away.
  edits jsonb not null default '[]',
  revision integer not null default 1,
  made_at timestamptz not null,
  made_by uuid references accounts (id),
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id),
  foreign key (area_id, session_id) references sessions (area_id, id)
);
create index on imports (area_id, activity_id, made_at);
call protect('imports', 'select, insert, update');

-- An import is brought in once and may be undone once; both are rows.
create table import_moves (
  area_id uuid not null references areas (id),
  import_id uuid not null,
  move text not null check (move in ('brought-in', 'undone', 'thrown-away')),
  at timestamptz not null,
  by uuid references accounts (id),
  primary key (area_id, import_id, move),
  foreign key (area_id, import_id) references imports (area_id, id)
);
call protect('import_moves', 'select, insert');

create table contributions (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  session_id uuid,
  prompt_id uuid,
  parent_id uuid,
  receipt_id uuid,
  import_id uuid,
  position integer not null default 0,
  channel text not null check (channel in ('online', 'room', 'paper', 'e-mail', 'telephone', 'social', 'artwork')),
  role text not null default '',
  language text not null default 'en',
  body text not null check (body <> ''),
  received_at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id),
  foreign key (area_id, session_id) references sessions (area_id, id),
  foreign key (area_id, prompt_id) references prompts (area_id, id),
  foreign key (area_id, parent_id) references contributions (area_id, id),
  foreign key (area_id, receipt_id) references receipts (area_id, id),
  foreign key (area_id, import_id) references imports (area_id, id)
);
create index on contributions (area_id, activity_id, received_at, position);
create index on contributions (area_id, receipt_id) where receipt_id is not null;
create index on contributions (area_id, import_id) where import_id is not null;
create index on contributions (area_id, prompt_id);
call protect('contributions', 'select, insert');

-- Erasure (UK GDPR article 17) is the only thing that removes words, and it leaves this tombstone.
create table erasures (
  area_id uuid not null references areas (id),
  contribution_id uuid not null,
  at timestamptz not null,
  by uuid references accounts (id),
  reason text not null check (reason <> ''),
  primary key (area_id, contribution_id),
  foreign key (area_id, contribution_id) references contributions (area_id, id)
);
call protect('erasures', 'select');

create function keep_verbatim() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and current_setting('said.erasing', true) = old.id::text
     and new.body = '[erased]' and (to_jsonb(new) - 'body') = (to_jsonb(old) - 'body') then
    return new;
  end if;
  raise exception 'contributions are kept word for word; withdraw, redact or erase instead'
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger contributions_verbatim before update or delete on contributions
  for each row execute function keep_verbatim();

-- How an import used each of its lines: every non-blank line is here exactly once.
create table import_lines (
  area_id uuid not null references areas (id),
  import_id uuid not null,
  line integer not null,
  text text not null,
  used_as text not null check (used_as in ('contribution', 'heading', 'set-aside', 'furniture')),
  reason text not null default '',
  contribution_id uuid,
  primary key (area_id, import_id, line),
  foreign key (area_id, import_id) references imports (area_id, id),
  foreign key (area_id, contribution_id) references contributions (area_id, id)
);
create index on import_lines (area_id, contribution_id);
call protect('import_lines', 'select, insert');

-- One idea inside a contribution: a span of it, in UTF-16 code units, end not included.
create table points (
  area_id uuid not null references areas (id),
  id uuid not null,
  contribution_id uuid not null,
  activity_id uuid not null,
  starts integer not null check (starts >= 0),
  ends integer not null check (ends > starts),
  made_at timestamptz not null,
  by uuid references accounts (id),
  primary key (area_id, id),
  unique (area_id, contribution_id, starts, ends),
  foreign key (area_id, contribution_id) references contributions (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id)
);
create index on points (area_id, activity_id);
call protect('points', 'select, insert');

-- What a machine or a person judged about a point; the latest row of a kind counts, a person's before a machine's.
create table judgements (
  area_id uuid not null references areas (id),
  id uuid not null,
  point_id uuid not null,
  kind text not null check (kind in ('polarity', 'unclear', 'question', 'quote')),
  value text not null,
  maker text not null check (maker in ('machine', 'person')),
  by uuid references accounts (id),
  at timestamptz not null,
  primary key (area_id, id),
  foreign key (area_id, point_id) references points (area_id, id)
);
create index on judgements (area_id, point_id, kind, at);
call protect('judgements', 'select, insert');

create function erase_contribution(contribution uuid, why text) returns void
  language plpgsql security definer set search_path = public as $$
declare
  before text := coalesce(current_setting('said.safeguarding', true), '');
begin
  if why = '' then raise exception 'an erasure needs a reason'; end if;
  perform set_config('said.erasing', contribution::text, true);
  -- Words held by a safeguarding lead can be erased too, by an owner whom row-level security binds.
  perform set_config('said.safeguarding', 'on', true);
  update contributions set body = '[erased]' where area_id = current_area() and id = contribution;
  if not found then raise exception 'no such contribution'; end if;
  delete from releases where area_id = current_area() and contribution_id = contribution;
  update import_lines set text = '[erased]' where area_id = current_area() and contribution_id = contribution;
  update imports i set source = '[]', edits = '[]' from contributions c
    where c.area_id = current_area() and c.id = contribution and i.area_id = c.area_id and i.id = c.import_id;
  insert into erasures (area_id, contribution_id, at, by, reason)
    values (current_area(), contribution, now(), current_account(), why) on conflict do nothing;
  perform set_config('said.safeguarding', before, true);
  perform set_config('said.erasing', '', true);
end $$;
revoke all on function erase_contribution(uuid, text) from public;
grant execute on function erase_contribution(uuid, text) to said_app;
