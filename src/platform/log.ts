/** One line of JSON an event, without personal data: never a name, an address, or words somebody gave us. */
import { pino, type Logger } from 'pino'

export type Log = Logger

export function makeLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers', 'body', 'email', 'recipient', 'text'],
  })
}
