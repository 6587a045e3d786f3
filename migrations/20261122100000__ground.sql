-- The ground every table stands on: who is asking is set once per transaction, and the database itself
-- keeps one area's rows from another.

create function current_area() returns uuid language sql stable parallel safe
  return nullif(current_setting('said.area', true), '')::uuid;

create function current_account() returns uuid language sql stable parallel safe
  return nullif(current_setting('said.account', true), '')::uuid;

-- protect('themes', 'select, insert'): row-level security on and forced, one policy by area, and only
-- the named rights for the application. A table without 'update' or 'delete' is insert-only.
create procedure protect(area_table regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', area_table);
  execute format('alter table %s force row level security', area_table);
  execute format('create policy own_area_only on %s using (area_id = current_area()) with check (area_id = current_area())', area_table);
  execute format('grant %s on %s to said_app', rights, area_table);
end $$;

-- Raised by triggers on tables whose rows stand for ever.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% rows are never changed or removed; add a row that says what happened', tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
