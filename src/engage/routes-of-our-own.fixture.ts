/** For tests: a second application on a world's database, with these routes wired as the test wants them. */
import { after } from 'node:test'
import { makeApp } from '../app.ts'
import { memoryLimits } from '../platform/web/limits.ts'
import type { Route } from '../platform/web/route.ts'
import { Browser } from '../testing/browser-by-hand.ts'
import type { World } from '../testing/world.ts'

/** @returns takes a person signed in to the world over to the second application. */
export async function withRoutes(
  world: World,
  routes: readonly Route[],
): Promise<(person: Browser) => Browser> {
  const place = world.database.place
  const app = await makeApp({ ...world.app.tools, place, limits: memoryLimits(), routes })
  after(() => app.close())
  return (person) => {
    const browser = new Browser(app.server)
    for (const [name, value] of person.cookies) browser.cookies.set(name, value)
    return browser
  }
}
