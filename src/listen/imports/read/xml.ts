/** Reads XML as a stream of elements, by local name: Word and OpenDocument prefixes may differ. */
import { SaxesParser } from 'saxes'

export type Attributes = Readonly<Record<string, string>>

export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(name: string): void
}

/** Feeds `xml` to the handler. Throws when it is not well formed (a damaged file). */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => handler.open(local(tag.name), localAll(tag.attributes)))
  parser.on('text', (text) => handler.text(text))
  parser.on('cdata', (text) => handler.text(text))
  parser.on('closetag', (tag) => handler.close(local(tag.name)))
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function localAll(attributes: Attributes): Attributes {
  const out: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes))
    if (!name.startsWith('xmlns')) out[local(name)] = value
  return out
}
