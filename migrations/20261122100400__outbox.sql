-- Letters to send, written in the transaction that caused them and sent by a job afterwards.
create table outbox (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  made_at timestamptz not null,
  sent_at timestamptz,
  tries integer not null default 0,
  last_fault text
);
create index on outbox (made_at) where sent_at is null;
grant select, insert, update, delete on outbox to said_app;
