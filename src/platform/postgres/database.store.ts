/** Makes the database inside the server when it is not there yet. */
import postgres from 'postgres'

/** What a client needs to reach the server; `host` is the folder of the socket. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

/** Makes the database unless it is there. */
export async function ensureDatabase(connection: Connection): Promise<void> {
  const { database } = connection
  const server = connect({ ...connection, database: 'postgres' })
  try {
    const found = await server`select 1 from pg_database where datname = ${database}`
    if (found.length === 0) {
      await server`create database ${server(database)} template template0`
    }
  } finally {
    await server.end({ timeout: 5 })
  }
}

function connect(connection: Connection) {
  return postgres({ ...connection, max: 1, connect_timeout: 30, onnotice: () => {} })
}
