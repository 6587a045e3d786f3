/** A mail server small enough to read: it speaks just enough SMTP to take, or refuse, one mail. */
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

export type Taken = { from: string; to: string[]; data: string }

/** `replies` answers a command (RCPT, DATA, .) in its own way, to try out refusals. */
export async function startSmtp(replies: Record<string, string> = {}) {
  const taken: Taken[] = []
  const server = createServer((socket) => talk(socket, taken, replies))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    taken,
    stop: () => new Promise((done) => server.close(done)),
  }
}

function talk(socket: Socket, taken: Taken[], replies: Record<string, string>): void {
  let mail: Taken = { from: '', to: [], data: '' }
  let inData = false
  let rest = ''
  const say = (verb: string, usual: string) => socket.write(`${replies[verb] ?? usual}\r\n`)
  const verbs: Record<string, (line: string) => void> = {
    EHLO: () => say('EHLO', '250-here\r\n250 8BITMIME'),
    MAIL: (line) => {
      mail = { from: line, to: [], data: '' }
      say('MAIL', '250 ok')
    },
    RCPT: (line) => {
      mail.to.push(line)
      say('RCPT', '250 ok')
    },
    DATA: () => {
      inData = !replies.DATA
      say('DATA', '354 go on')
    },
    QUIT: () => socket.end('221 bye\r\n'),
  }
  const take = (line: string) => {
    if (!inData) return (verbs[line.slice(0, 4).toUpperCase()] ?? (() => say('', '500 no')))(line)
    if (line !== '.') return void (mail.data += `${line}\n`)
    inData = false
    if (!replies['.']) taken.push(mail)
    say('.', '250 taken')
  }
  socket.on('error', () => {})
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n')
    rest = lines.pop() ?? ''
    lines.forEach(take)
  })
  say('hello', '220 here ESMTP')
}
