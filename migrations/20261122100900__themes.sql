-- Themes of an activity, made by people; machine proposals and human labels are separate rows with history.
-- The order in which things were done: two may happen in the same moment.
create sequence theme_turns;
grant usage on sequence theme_turns to said_app;

-- One thing somebody did at the workbench. Undoing it is another row that names it: nothing is ever taken away.
create table theme_acts (
  area_id uuid not null references areas (id),
  id uuid not null,
  turn bigint not null default nextval('theme_turns'),
  activity_id uuid not null,
  kind text not null check (kind in ('added', 'changed', 'merged', 'removed', 'labelled', 'suggested', 'judged', 'undone')),
  theme_id uuid,
  detail jsonb not null default '{}',
  undoes uuid,
  at timestamptz not null,
  by uuid references accounts (id),
  primary key (area_id, id),
  unique (area_id, undoes),
  foreign key (area_id, activity_id) references activities (area_id, id),
  foreign key (area_id, undoes) references theme_acts (area_id, id),
  check ((kind = 'undone') = (undoes is not null))
);
create index on theme_acts (area_id, activity_id, turn);
create index on theme_acts (area_id, theme_id);
call protect('theme_acts', 'select, insert');

-- removed_act: the act that took the theme away (a merge, a removal, an undoing); null while it stands.
create table themes (
  area_id uuid not null references areas (id),
  id uuid not null,
  activity_id uuid not null,
  name text not null,
  meaning text not null default '',
  code_key text,
  position integer not null default 0,
  made_at timestamptz not null,
  made_by uuid references accounts (id),
  revision integer not null default 1,
  merged_into uuid,
  removed_act uuid,
  primary key (area_id, id),
  foreign key (area_id, activity_id) references activities (area_id, id),
  foreign key (area_id, merged_into) references themes (area_id, id),
  foreign key (area_id, removed_act) references theme_acts (area_id, id),
  check (merged_into is null or removed_act is not null)
);
create unique index themes_name_once on themes (area_id, activity_id, lower(name)) where removed_act is null;
create index on themes (area_id, activity_id, position);
call protect('themes', 'select, insert, update');

create table theme_labels (
  area_id uuid not null references areas (id),
  id uuid not null,
  turn bigint not null default nextval('theme_turns'),
  point_id uuid not null,
  theme_id uuid not null,
  maker text not null check (maker in ('machine', 'person')),
  move text not null check (move in ('proposed', 'put', 'taken-out')),
  score real,
  because text not null default '',
  at timestamptz not null,
  by uuid references accounts (id),
  act_id uuid,
  primary key (area_id, id),
  foreign key (area_id, point_id) references points (area_id, id),
  foreign key (area_id, theme_id) references themes (area_id, id),
  foreign key (area_id, act_id) references theme_acts (area_id, id),
  check ((maker = 'machine') = (move = 'proposed'))
);
create index on theme_labels (area_id, point_id, theme_id, turn);
create index on theme_labels (area_id, theme_id);
call protect('theme_labels', 'select, insert');

-- What stands for each point and theme: a person's latest word, else the machine's proposal.
-- Rows of an act that was undone, and of a theme that was taken away, do not stand.
create view standing_labels with (security_invoker = true) as
  select distinct on (l.area_id, l.point_id, l.theme_id)
    l.area_id, l.id, l.point_id, l.theme_id, l.maker, l.move, l.score, l.because, l.at, l.by, l.act_id
  from theme_labels l
  join themes t on t.area_id = l.area_id and t.id = l.theme_id and t.removed_act is null
  where not exists (select from theme_acts u where u.area_id = l.area_id and u.undoes = l.act_id)
  order by l.area_id, l.point_id, l.theme_id, (l.maker = 'person') desc, l.turn desc;
grant select on standing_labels to said_app;

-- Themes that have not been merged away, removed or undone.
create view standing_themes with (security_invoker = true) as
  select * from themes where removed_act is null;
grant select on standing_themes to said_app;

-- The words a machine pointed at go with the words that were erased.
create function erase_label_words() returns trigger language plpgsql as $$
begin
  update theme_labels l set because = '' from points p
    where p.area_id = new.area_id and p.contribution_id = new.contribution_id
      and l.area_id = p.area_id and l.point_id = p.id and l.because <> '';
  return new;
end $$;
create trigger erasures_reach_labels after insert on erasures
  for each row execute function erase_label_words();
