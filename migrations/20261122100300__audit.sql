-- Everything a signed-in person changes, written in the same transaction as the change.
create table audit_log (
  area_id uuid not null references areas (id),
  id uuid not null,
  at timestamptz not null,
  account_id uuid references accounts (id),
  actor text not null check (actor in ('person', 'visitor', 'machine')),
  action text not null,
  subject_kind text not null,
  subject_id uuid,
  detail jsonb not null default '{}',
  primary key (area_id, id)
);
create index on audit_log (area_id, subject_kind, subject_id, at);
call protect('audit_log', 'select, insert');
create trigger audit_log_stands before update or delete on audit_log for each row execute function refuse_change();
