/** The server's settings: durable, small, private; given on every start, so they follow the program. */

const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // Every acknowledged row is on disk before it is acknowledged.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  // One area's data fits the system's own cache; these halve the memory of the defaults.
  shared_buffers: '32MB',
  max_connections: '60',
  io_workers: '1',
  max_wal_size: '256MB',
  max_parallel_workers: '2',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // What people said must not reach the log: no statements, and no DETAIL with a row's values.
  log_min_messages: 'warning',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
} as const

/** The server's words after its name. */
export function serverWords(cluster: string, socketDir: string, port: number): readonly string[] {
  const all = { ...settings, unix_socket_directories: socketDir, port: String(port) }
  return [
    '-D',
    cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
}
