/** Which form of a page a browser takes, and whether it has it already (RFC 9110, 8.8.3, 12.5.3 and 13.1.2). */
export type Coding = 'br' | 'gzip' | 'identity'

/** The best coding this header allows: brotli before gzip unless the browser weighs them otherwise. */
export function codingFor(header: string | undefined): Coding {
  if (header === undefined || header === '') return 'identity'
  const weights = new Map(header.toLowerCase().split(',').map(weighed))
  const weigh = (coding: string): number => weights.get(coding) ?? weights.get('*') ?? 0
  const [br, gzip] = [weigh('br'), weigh('gzip')]
  if (br === 0 && gzip === 0) return 'identity'
  return br >= gzip ? 'br' : 'gzip'
}

function weighed(part: string): [string, number] {
  const [coding = '', ...rest] = part.split(';').map((each) => each.trim())
  const q = rest.find((each) => each.startsWith('q='))
  const weight = q === undefined ? 1 : Number(q.slice(2))
  return [coding, Number.isFinite(weight) ? weight : 0]
}

/** Whether one of the tags of If-None-Match is this page in any coding: the words are the same in each. */
export function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((tag) => {
    const bare = tag.trim().replace(/^W\//, '').replaceAll('"', '')
    return bare === etag || bare === `${etag}-br` || bare === `${etag}-gzip`
  })
}

/** The address without its query, which published pages do not have, and without slashes at the end. */
export function pathOf(url: string): string {
  const query = url.indexOf('?')
  let end = query === -1 ? url.length : query
  while (end > 1 && url.charCodeAt(end - 1) === 47) end -= 1
  return end === url.length ? url : url.slice(0, end)
}
