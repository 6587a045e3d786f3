/** One kept-alive HTTP connection with as little of its own around it as can be, so that the server is what is measured. */
import { connect, type Socket } from 'node:net'

export type Reply = { readonly status: number; readonly head: string; readonly body: Buffer }

type Waiting = { resolve: (reply: Reply) => void; reject: (reason: Error) => void }

const END_OF_HEAD = Buffer.from('\r\n\r\n')

export class Line {
  readonly #socket: Socket
  #waiting: Waiting | undefined
  #got: Buffer[] = []
  #size = 0
  /** Bytes of the whole reply once its head is known. */
  #whole = Number.POSITIVE_INFINITY
  #broken: Error | undefined

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
    socket.on('error', (error) => this.#break(error))
    socket.on('close', () => this.#break(new Error('the connection was closed')))
  }

  /** Resolves once connected. */
  static async open(port: number): Promise<Line> {
    const socket = connect({ port, host: '127.0.0.1' })
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', () => resolve())
      socket.once('error', reject)
    })
    return new Line(socket)
  }

  /** One request at a time. @throws when the connection goes before the whole reply is here */
  send(request: string | Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.#broken !== undefined) return reject(this.#broken)
      this.#waiting = { resolve, reject }
      this.#socket.write(request)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  #take(chunk: Buffer): void {
    this.#got.push(chunk)
    this.#size += chunk.length
    if (this.#whole === Number.POSITIVE_INFINITY) this.#whole = wholeSize(this.#together())
    if (this.#size < this.#whole) return
    const all = this.#together()
    const end = all.indexOf(END_OF_HEAD)
    const head = all.subarray(0, end).toString('latin1')
    const waiting = this.#waiting
    this.#waiting = undefined
    this.#got = []
    this.#size = 0
    this.#whole = Number.POSITIVE_INFINITY
    waiting?.resolve({ status: Number(head.slice(9, 12)), head, body: all.subarray(end + 4) })
  }

  #together(): Buffer {
    if (this.#got.length > 1) this.#got = [Buffer.concat(this.#got)]
    return this.#got[0] ?? Buffer.alloc(0)
  }

  #break(error: Error): void {
    this.#broken ??= error
    this.#waiting?.reject(error)
    this.#waiting = undefined
  }
}

/** Infinity until the head is whole. Our server always says how long a reply is. */
function wholeSize(got: Buffer): number {
  const end = got.indexOf(END_OF_HEAD)
  if (end < 0) return Number.POSITIVE_INFINITY
  const head = got.subarray(0, end).toString('latin1')
  const length = /^content-length: (\d+)/im.exec(head)?.[1]
  if (length === undefined && !/^HTTP\/1.1 (204|304)/.test(head))
    throw new Error(`a reply does not say how long it is:\n${head}`)
  return end + 4 + Number(length ?? 0)
}

export const get = (path: string, headers: Readonly<Record<string, string>> = {}): string =>
  `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines(headers)}\r\n`

export function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): string {
  const body = new URLSearchParams(fields).toString()
  const given = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
  }
  return `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines({ ...given, ...headers })}\r\n${body}`
}

const lines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')
