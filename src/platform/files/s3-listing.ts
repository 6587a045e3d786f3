/** Reads the XML in which an object store lists its keys, a page at a time. */
import { SaxesParser } from 'saxes'

export type Listing = { readonly keys: readonly string[]; readonly next: string | undefined }

/** @throws Error when the answer is not well-formed XML */
export function readListing(xml: string): Listing {
  const keys: string[] = []
  const path: string[] = []
  let text = ''
  let next: string | undefined
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    path.push(name)
    text = ''
  })
  parser.on('text', (chunk) => {
    text += chunk
  })
  parser.on('closetag', () => {
    const where = path.join('/')
    if (where === 'ListBucketResult/Contents/Key') keys.push(text)
    if (where === 'ListBucketResult/NextContinuationToken') next = text
    path.pop()
  })
  parser.write(xml).close()
  return { keys, next }
}
