-- People who sign in. An account is one person across areas; what they may do is granted per area.
create table accounts (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  created_at timestamptz not null,
  closed_at timestamptz
);
grant select, insert, update on accounts to said_app;

-- E-mailed links: only a hash is kept, each opens once.
create table sign_in_links (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id),
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in_links (account_id);
create index on sign_in_links (expires_at);
grant select, insert, update, delete on sign_in_links to said_app;

create table sign_ins (
  token_hash bytea primary key,
  account_id uuid not null references accounts (id),
  began_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  means text not null check (means in ('link', 'passkey'))
);
create index on sign_ins (account_id);
create index on sign_ins (expires_at);
grant select, insert, update, delete on sign_ins to said_app;

create table passkeys (
  credential_id text primary key,
  account_id uuid not null references accounts (id),
  public_key bytea not null,
  counter bigint not null,
  transports text not null default '',
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz
);
create index on passkeys (account_id);
grant select, insert, update, delete on passkeys to said_app;

-- A challenge is answered once, within minutes.
create table passkey_challenges (
  challenge text primary key,
  account_id uuid references accounts (id),
  expires_at timestamptz not null
);
create index on passkey_challenges (expires_at);
grant select, insert, delete on passkey_challenges to said_app;

create table roles (
  area_id uuid not null references areas (id),
  account_id uuid not null references accounts (id),
  role text not null check (role in ('administrator', 'coordinator', 'facilitator', 'analyst', 'moderator',
    'safeguarding-lead', 'commitment-owner', 'signatory', 'board-reader')),
  granted_at timestamptz not null,
  granted_by uuid references accounts (id),
  primary key (area_id, account_id, role)
);
create index on roles (account_id);
call protect('roles', 'select, insert, delete');
-- So that a person can be shown the areas they belong to before one is chosen.
create policy own_roles on roles for select using (account_id = current_account());
