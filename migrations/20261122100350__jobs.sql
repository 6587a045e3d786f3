-- Jobs are enqueued inside the transaction that needs them. The application may add a job and nothing else.
create function enqueue(task text, payload json, run_at timestamptz default null, job_key text default null)
  returns void language sql security definer set search_path = public
  begin atomic
    select graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key, max_attempts => 12,
      -- Work that may wait keeps its first appointment, or a busy evening would put it off for ever.
      job_key_mode => case when run_at is null then 'replace' else 'preserve_run_at' end);
  end;
revoke all on function enqueue(text, json, timestamptz, text) from public;
grant execute on function enqueue(text, json, timestamptz, text) to said_app;
