/** Turns what went wrong while starting the database into one sentence that says what to do. */

/** A start that cannot go on; the message is for the person at the keyboard, complete in itself. */
export class StartFault extends Error {
  override readonly name = 'StartFault'
}

/** What the faults are about, so that the sentences can name it. */
export type FaultContext = { readonly dataDir: string; readonly logFile: string }

type Rule = { readonly seen: RegExp; readonly say: (context: FaultContext) => string }

/** First match wins: a full /dev/shm also says "No space left", so shared memory stands before disk. */
const rules: readonly Rule[] = [
  {
    seen: /shared memory|semaphore/i,
    say: () =>
      'The database could not get the shared memory it needs: give this machine or container more (for Docker: --shm-size=256m), then start again.',
  },
  {
    seen: /no space left on device|disk quota exceeded|ENOSPC|EDQUOT/i,
    say: ({ dataDir }) =>
      `The disk under ${dataDir} is full: free some space, or set DATA_DIR to a folder on another disk, then start again.`,
  },
  {
    seen: /read-only file system|EROFS/i,
    say: ({ dataDir }) =>
      `The data folder ${dataDir} is on a disk that cannot be written to: set DATA_DIR to a folder that can.`,
  },
  {
    seen: /version `GLIBC_[\d.]+' not found/,
    say: () =>
      `This machine's C library is too old for the built-in PostgreSQL: use Debian 11 or newer, or set DATABASE_URL to your own PostgreSQL 15 or newer.`,
  },
  {
    seen: /has wrong ownership/,
    say: ({ dataDir }) =>
      `The database in ${dataDir} belongs to another account: start as that account, or set DATA_DIR to another folder.`,
  },
  {
    seen: /invalid permissions|has group or world access/,
    say: ({ dataDir }) =>
      `The database folder ${dataDir}/postgres is open to other accounts: run chmod 700 on it, then start again.`,
  },
  {
    seen: /(permission denied|EACCES|EPERM|operation not permitted)/i,
    say: ({ dataDir }) =>
      `The database is not allowed to use the data folder ${dataDir}: let this account write to it, or set DATA_DIR to another folder.`,
  },
]

/**
 * The fault behind the output of initdb or of the server.
 * @param output what the program wrote before it ended
 */
export function faultFrom(output: string, context: FaultContext): StartFault {
  const rule = rules.find(({ seen }) => seen.test(output))
  return new StartFault(rule ? rule.say(context) : unexplained(output, context))
}

function unexplained(output: string, { logFile }: FaultContext): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const telling = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1)
  const said = telling ? `: “${withoutPrefix(telling)}”` : ' and said nothing'
  return `The database did not start${said}. The whole of it is in ${logFile}.`
}

/** Drops the time and process number that every line of the log opens with. */
function withoutPrefix(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \w+ \[\d+\] /, '').trim()
}

/** True when a thrown thing carries this system error code. */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
