/** Mail leaving the building: by the way configuration names. */
import type { MailConfig } from '../config.ts'
import { fileSink } from './file-sink.ts'
import type { MailSink } from './mail.ts'
import { notifySink } from './notify-sink.ts'
import { smtpSink } from './smtp-sink.ts'

export { MailError } from './mail.ts'
export type { MailSink, Message } from './mail.ts'

/** @throws Error when the configuration cannot work (a mail server address that is no URL) */
export function createMailSink(config: MailConfig): MailSink {
  switch (config.kind) {
    case 'folder':
      return fileSink(config.folder, config.from)
    case 'smtp':
      return smtpSink(config.url, config.from)
    case 'notify':
      return notifySink(config)
  }
}
