-- Organisations in an area's partnership: equals, not guests.
create table partners (
  area_id uuid not null references areas (id),
  id uuid not null,
  name text not null,
  sector text not null check (sector in ('education', 'health', 'social-care', 'parent-carer-forum', 'youth', 'voluntary', 'setting')),
  about text not null default '',
  contact text not null default '',
  agreement text not null default '',
  agreement_review_on date,
  may_sign_off boolean not null default false,
  revision integer not null default 1,
  primary key (area_id, id),
  unique (area_id, name)
);
call protect('partners', 'select, insert, update, delete');
