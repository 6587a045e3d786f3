-- Nothing free-text is public before a person released it. The public text may be a redaction: both versions stay.
create table releases (
  area_id uuid not null references areas (id),
  id uuid not null,
  contribution_id uuid not null,
  move text not null check (move in ('released', 'held', 'taken-back')),
  public_text text,
  redaction_reason text not null default '',
  exclusion text not null default '' check (exclusion in ('', 'vexatious', 'individual-case')),
  note text not null default '',
  at timestamptz not null,
  by uuid not null references accounts (id),
  primary key (area_id, id),
  foreign key (area_id, contribution_id) references contributions (area_id, id),
  check ((move = 'released') = (public_text is not null))
);
create index on releases (area_id, contribution_id, at);
call protect('releases', 'select, insert');

-- A worry about somebody's safety. Only a safeguarding lead's transaction (said.safeguarding = on) can read these.
create table concerns (
  area_id uuid not null references areas (id),
  id uuid not null,
  contribution_id uuid not null,
  raised_at timestamptz not null,
  raised_by uuid references accounts (id),
  raised_how text not null check (raised_how in ('words', 'person')),
  note text not null default '',
  primary key (area_id, id),
  foreign key (area_id, contribution_id) references contributions (area_id, id)
);
create index on concerns (area_id, contribution_id);
create index on concerns (area_id, raised_at);
call protect('concerns', 'select, insert');

create table concern_steps (
  area_id uuid not null references areas (id),
  id uuid not null,
  -- Two steps can carry one moment; the number says which came after.
  number bigserial,
  concern_id uuid not null,
  step text not null check (step in ('acknowledged', 'decided', 'referred', 'closed', 'not-a-concern')),
  note text not null default '',
  -- Said by the lead when closing: the words may be read like any others again.
  may_be_used boolean not null default false check (step in ('closed', 'not-a-concern') or not may_be_used),
  at timestamptz not null,
  by uuid not null references accounts (id),
  primary key (area_id, id),
  foreign key (area_id, concern_id) references concerns (area_id, id)
);
create index on concern_steps (area_id, concern_id, number);
call protect('concern_steps', 'select, insert');
grant usage on sequence concern_steps_number_seq to said_app;

create function safeguarding() returns boolean language sql stable parallel safe
  return coalesce(current_setting('said.safeguarding', true), '') = 'on';
create policy leads_only on concerns as restrictive for select using (safeguarding());
create policy leads_only on concern_steps as restrictive using (safeguarding());

-- While a concern is open its contribution is hidden from everybody else, in every query of every screen.
create table concern_holds (
  area_id uuid not null references areas (id),
  contribution_id uuid not null,
  primary key (area_id, contribution_id),
  foreign key (area_id, contribution_id) references contributions (area_id, id)
);
call protect('concern_holds', 'select, insert, delete');
create policy held_for_safeguarding on contributions as restrictive for select using (
  safeguarding() or id not in (select h.contribution_id from concern_holds h where h.area_id = current_area()));

-- Words already released are hidden too, the moment somebody worries about them.
create policy held_for_safeguarding on releases as restrictive for select using (
  safeguarding() or contribution_id not in (select h.contribution_id from concern_holds h where h.area_id = current_area()));

-- For Today: how many worries nobody has acknowledged, and since when. Counts only, never a word.
-- Set by hand and set back: only a superuser may fix a setting of ours to a function.
create function worries_waiting() returns table (waiting bigint, oldest timestamptz)
  language plpgsql set search_path = public as $$
declare
  before text := coalesce(current_setting('said.safeguarding', true), '');
begin
  perform set_config('said.safeguarding', 'on', true);
  return query select count(*), min(c.raised_at) from concerns c
    where c.area_id = current_area()
      and not exists (select from concern_steps s where s.area_id = c.area_id and s.concern_id = c.id);
  perform set_config('said.safeguarding', before, true);
end $$;

-- What was heard: every contribution that still stands (its import not undone, its words not erased).
create view heard with (security_invoker = true) as
  select c.* from contributions c
  where not exists (select from import_moves m
                    where m.area_id = c.area_id and m.import_id = c.import_id and m.move = 'undone')
    and not exists (select from erasures e where e.area_id = c.area_id and e.contribution_id = c.id);
grant select on heard to said_app;

create view standing_releases with (security_invoker = true) as
  select distinct on (area_id, contribution_id) * from releases
  order by area_id, contribution_id, at desc, id desc;
grant select on standing_releases to said_app;

create view standing_judgements with (security_invoker = true) as
  select distinct on (area_id, point_id, kind) * from judgements
  order by area_id, point_id, kind, (maker = 'person') desc, at desc, id desc;
grant select on standing_judgements to said_app;
