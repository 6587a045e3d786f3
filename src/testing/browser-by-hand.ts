/** A browser without JavaScript: follows forms, keeps its cookie, reads pages. */
import type { FastifyInstance } from 'fastify'

export type Reply = {
  readonly status: number
  readonly text: string
  readonly headers: Record<string, string | string[] | number | undefined>
  /** Where a redirect led, else the address asked for. */
  readonly at: string
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

export class Browser {
  readonly #server: FastifyInstance
  readonly cookies = new Map<string, string>()
  #csrf: string | undefined

  constructor(server: FastifyInstance) {
    this.#server = server
  }

  /** Opens an address, following redirects. */
  async get(url: string): Promise<Reply> {
    return this.#follow(await this.#send({ method: 'GET', url }), url)
  }

  /** Sends a form as a browser would: with the hidden token of the last page when signed in. */
  async post(url: string, fields: Fields): Promise<Reply> {
    if (this.cookies.has('said_sign_in') && fields['csrf'] === undefined) await this.#learnToken()
    const reply = await this.postOnce(url, fields)
    return this.#follow(reply, url)
  }

  /** Sends a form and stops at the first answer, a redirect included. */
  postOnce(url: string, fields: Fields): Promise<Reply> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries({
      ...(this.#csrf === undefined ? {} : { csrf: this.#csrf }),
      ...fields,
    }))
      for (const one of Array.isArray(value) ? value : [value]) body.append(name, one as string)
    return this.#send({
      method: 'POST',
      url,
      payload: body.toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  }

  /** Sends a form with one file. */
  async upload(
    url: string,
    fields: Record<string, string>,
    file: { field: string; name: string; bytes: Buffer },
  ): Promise<Reply> {
    await this.#learnToken()
    const mark = 'a-boundary-of-the-test'
    const all = { csrf: this.#csrf ?? '', ...fields }
    const parts = Object.entries(all).map(
      ([name, value]) =>
        `--${mark}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    )
    const payload = Buffer.concat([
      Buffer.from(
        `${parts.join('')}--${mark}\r\nContent-Disposition: form-data; name="${file.field}"; filename="${file.name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      file.bytes,
      Buffer.from(`\r\n--${mark}--\r\n`),
    ])
    const reply = await this.#send({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': `multipart/form-data; boundary=${mark}` },
    })
    return this.#follow(reply, url)
  }

  async #learnToken(): Promise<void> {
    this.#csrf ??= /name="csrf" value="([^"]+)"/.exec((await this.get('/areas')).text)?.[1]
  }

  async #follow(reply: Reply, from: string): Promise<Reply> {
    let [last, at] = [reply, from]
    for (let hops = 0; last.status === 303 && hops < 5; hops += 1) {
      at = String(last.headers['location'])
      last = await this.#send({ method: 'GET', url: at })
    }
    return { ...last, at }
  }

  async #send(request: {
    method: 'GET' | 'POST'
    url: string
    payload?: string | Buffer
    headers?: Record<string, string>
  }): Promise<Reply> {
    const jar = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await this.#server.inject({
      ...request,
      headers: { ...request.headers, ...(jar === '' ? {} : { cookie: jar }) },
    })
    for (const cookie of reply.cookies) {
      if (cookie.value === '' || cookie.maxAge === 0) this.cookies.delete(cookie.name)
      else this.cookies.set(cookie.name, cookie.value)
    }
    return { status: reply.statusCode, text: reply.body, headers: reply.headers, at: request.url }
  }
}
