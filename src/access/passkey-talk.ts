/** How the passkey scripts in the browser talk with the server. */

/** Something the server said in plain words. */
export class SaidFault extends Error {}

/** @throws SaidFault with the server's own words when it refuses */
export async function postJson(
  path: string,
  body: object,
  csrf?: string,
): Promise<Record<string, unknown>> {
  const reply = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(csrf === undefined ? {} : { 'x-csrf': csrf }),
    },
    body: JSON.stringify(body),
  })
  if (reply.status === 429)
    throw new SaidFault('There were many tries from here. Wait ten minutes, then try again.')
  if (!reply.ok) throw new SaidFault('That did not work. Reload the page and try again.')
  const answer = (await reply.json()) as Record<string, unknown>
  if (typeof answer['fault'] === 'string') throw new SaidFault(answer['fault'])
  return answer
}

/** Why a passkey cannot work at this address, or null: the standard allows names only, no numbers. */
export const whyNot = (): string | null =>
  /^[\d.]+$|:/.test(window.location.hostname)
    ? 'Passkeys need a name in the address. On your own computer use localhost in place of the numbers.'
    : null
