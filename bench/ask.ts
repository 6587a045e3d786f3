/** Asks for one page as fast as it comes, from a process of its own: counts bytes and reads nothing, so it is not what is measured. */
import { connect } from 'node:net'

export type Asking = {
  readonly port: number
  readonly request: string
  /** Bytes of one whole reply; every reply of a page is as long as the last. */
  readonly size: number
  readonly connections: number
  readonly ms: number
}
export type Asked = { readonly replies: number; readonly seconds: number; readonly wrong: number }

process.on('message', (asking: Asking) => void run(asking).then((asked) => process.send?.(asked)))
process.on('disconnect', () => process.exit(0))
process.send?.({ port: 0 })

async function run(asking: Asking): Promise<Asked> {
  const began = performance.now()
  const ends = began + asking.ms
  const counts = await Promise.all(
    Array.from({ length: asking.connections }, () => one(asking, ends)),
  )
  const seconds = (performance.now() - began) / 1000
  const sum = (key: 'replies' | 'wrong'): number => counts.reduce((all, each) => all + each[key], 0)
  return { replies: sum('replies'), wrong: sum('wrong'), seconds }
}

function one(
  { port, request, size }: Asking,
  ends: number,
): Promise<{ replies: number; wrong: number }> {
  const asked = Buffer.from(request)
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(asked))
    socket.setNoDelay(true)
    let [replies, wrong, got] = [0, 0, 0]
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      if (got === 0 && chunk.toString('latin1', 9, 12) !== '200') wrong += 1
      got += chunk.length
      if (got < size) return
      if (got > size) wrong += 1
      got = 0
      replies += 1
      if (performance.now() < ends) return void socket.write(asked)
      socket.destroy()
      resolve({ replies, wrong })
    })
  })
}
