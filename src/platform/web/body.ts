/** Reads what a browser sent: form fields, files and JSON, within stated sizes. */
import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Unreadable } from './errors.ts'
import type { Typed } from './form.ts'
import type { Upload } from './route.ts'

/** A form without files. */
export const FORM_LIMIT = 1_048_576
/** A file; the importer says its own limit in words. */
export const FILE_LIMIT = 5_242_880

export type Body = {
  readonly typed: Typed
  readonly uploads: Record<string, Upload>
  readonly json: unknown
}

export async function registerBodies(app: FastifyInstance): Promise<void> {
  await app.register(multipart, {
    // A file that is too large is cut off and marked, so that its form can say so beside the field.
    throwFileSizeLimit: false,
    limits: { fileSize: FILE_LIMIT, files: 4, fields: 200, fieldSize: FILE_LIMIT },
  })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, text, done) => done(null, typedFrom(new URLSearchParams(String(text)))),
  )
}

export async function readBody(request: FastifyRequest): Promise<Body> {
  if (request.isMultipart()) return readParts(request).catch(asUnreadable)
  const isJson = request.headers['content-type']?.startsWith('application/json') === true
  return {
    typed: isJson ? {} : ((request.body as Typed | undefined) ?? {}),
    uploads: {},
    json: isJson ? request.body : undefined,
  }
}

/** The parser's own faults carry no status, and would count as ours. */
function asUnreadable(error: unknown): never {
  throw (error as { statusCode?: number }).statusCode === undefined ? new Unreadable() : error
}

async function readParts(request: FastifyRequest): Promise<Body> {
  const fields = new URLSearchParams()
  const uploads: Record<string, Upload> = {}
  for await (const part of request.parts()) {
    if (part.type === 'field') {
      fields.append(part.fieldname, String(part.value))
      continue
    }
    const chunks: Buffer[] = []
    for await (const chunk of part.file) chunks.push(chunk as Buffer)
    if (part.filename === '' && chunks.length === 0) continue
    uploads[part.fieldname] = {
      name: part.filename,
      bytes: Buffer.concat(chunks),
      tooLarge: part.file.truncated,
    }
  }
  return { typed: typedFrom(fields), uploads, json: undefined }
}

/** A name that stands once is a string, more than once a list. */
function typedFrom(fields: URLSearchParams): Typed {
  const typed: Record<string, string | string[]> = Object.create(null) as Record<string, string>
  for (const name of new Set(fields.keys())) {
    const all = fields.getAll(name)
    typed[name] = all.length === 1 ? all[0]! : all
  }
  return typed
}
