/** How far a hidden cell of a table with totals can be pinned down: exact, by flows in a network. */

/** Counts with their totals: the last column holds row totals; with more than one row the last row holds column totals. */
export type Grid = readonly (readonly number[])[]
/** Which cells of the grid are hidden. */
export type Mask = readonly (readonly boolean[])[]
export type Place = { readonly row: number; readonly column: number }

type Edge = {
  readonly from: number
  readonly to: number
  readonly place: Place
  flow: number
  readonly fixed: boolean
}

const START = 0
const END = 1
const ENDLESS = Number.POSITIVE_INFINITY

/**
 * Greatest less least value a hidden cell could have, given all that is published; counted up to `enough` and no further.
 *
 * A table with totals is a flow that goes round: start → row (its total) → column (the cell) → end (its total) → start (the
 * grand total); what comes into a row or column goes out. The true table is one such flow; a cell can grow by as much as
 * can be sent back round through hidden cells, and shrink likewise. Flows of whole numbers reach the exact extremes
 * (Ford and Fulkerson 1956; for tables: Cox 1980, Gusfield 1988).
 */
export function slackOf(grid: Grid, hidden: Mask, at: Place, enough: number): number {
  const up = pushThrough(networkOf(grid, hidden), at, { forward: true, enough })
  if (up >= enough) return enough
  // The least value is as far below the true one as the greatest is above: each is measured from the true table.
  return Math.min(enough, up + pushThrough(networkOf(grid, hidden), at, { forward: false, enough }))
}

function networkOf(grid: Grid, hidden: Mask): Edge[] {
  const lastColumn = (grid[0]?.length ?? 1) - 1
  const lastRow = grid.length > 1 ? grid.length - 1 : -1
  const rowNode = (row: number) => (lastRow === -1 ? START : 2 + row)
  const columnNode = (column: number) => (lastRow === -1 ? END : 2 + lastRow + column)
  const endsOf = ({ row, column }: Place): [number, number] => {
    if (column === lastColumn && (row === lastRow || lastRow === -1)) return [END, START]
    if (column === lastColumn) return [START, rowNode(row)]
    if (row === lastRow) return [columnNode(column), END]
    return [rowNode(row), columnNode(column)]
  }
  return grid.flatMap((line, row) =>
    line.map((flow, column) => {
      const place = { row, column }
      const [from, to] = endsOf(place)
      return { from, to, place, flow, fixed: hidden[row]?.[column] !== true }
    }),
  )
}

/**
 * The cheapest published cells to hide so that the cell at `at` could be greater by `need`: the lightest ring of the
 * network through it, where a hidden cell weighs nothing, a published one its count, and a total more than any cell
 * (one shortest path for each exposed cell: Gusfield 1988). There always is one: at worst the totals around it.
 */
export function ringToHide(grid: Grid, hidden: Mask, at: Place, need: number): Place[] {
  const edges = networkOf(grid, hidden)
  const own = edges.find(({ place }) => place.row === at.row && place.column === at.column)
  if (own === undefined) return []
  const heaviest = Math.max(...edges.map(({ flow }) => flow))
  const isTotal = (edge: Edge) =>
    [edge.from, edge.to].some((node) => node === START || node === END) && grid.length > 1
  const weigh = (edge: Edge) =>
    edge.fixed ? edge.flow + 1 + (isTotal(edge) || edge.from === END ? heaviest + 1 : 0) : 0
  const others = edges.filter((edge) => edge !== own)
  const ring = lightestPath(others, [own.to, own.from], { weigh, need })
  return ring.filter(({ edge }) => edge.fixed).map(({ edge }) => edge.place)
}

type Lightest = { readonly weigh: (edge: Edge) => number; readonly need: number }

/** Dijkstra (1959), plain: a table has a few dozen lines. An edge goes backwards only if it carries what is needed. */
function lightestPath(
  edges: readonly Edge[],
  [source, sink]: [number, number],
  by: Lightest,
): Step[] {
  const best = new Map<number, { weight: number; path: Step[] }>([
    [source, { weight: 0, path: [] }],
  ])
  const done = new Set<number>()
  for (;;) {
    const [nearest] = [...best]
      .filter(([node]) => !done.has(node))
      .sort((a, b) => a[1].weight - b[1].weight)
    if (nearest === undefined) return []
    const [node, { weight, path }] = nearest
    if (node === sink) return path
    done.add(node)
    for (const edge of edges) {
      const along = edge.from === node
      if (!along && (edge.to !== node || edge.flow < by.need)) continue
      const next = along ? edge.to : edge.from
      const heavier = weight + by.weigh(edge)
      if (heavier < (best.get(next)?.weight ?? ENDLESS))
        best.set(next, { weight: heavier, path: [...path, { edge, along }] })
    }
  }
}

type Push = { readonly forward: boolean; readonly enough: number }

/** How much the cell itself can be raised (forward) or lowered, every other hidden cell giving way. */
function pushThrough(edges: Edge[], at: Place, { forward, enough }: Push): number {
  const own = edges.find(({ place }) => place.row === at.row && place.column === at.column)
  if (own === undefined || own.fixed) return 0
  const others = edges.filter((edge) => edge !== own && !edge.fixed)
  const limit = Math.min(enough, forward ? ENDLESS : own.flow)
  const [source, sink] = forward ? [own.to, own.from] : [own.from, own.to]
  let pushed = 0
  while (pushed < limit) {
    const path = pathBetween(others, source, sink)
    if (path === undefined) return pushed
    const room = Math.min(
      limit - pushed,
      ...path.map(({ edge, along }) => (along ? ENDLESS : edge.flow)),
    )
    for (const { edge, along } of path) edge.flow += along ? room : -room
    pushed += room
  }
  return pushed
}

type Step = { readonly edge: Edge; readonly along: boolean }

/** The shortest way from node to node along edges, or against those that still carry something. */
function pathBetween(edges: readonly Edge[], source: number, sink: number): Step[] | undefined {
  const cameBy = new Map<number, Step[]>([[source, []]])
  const queue = [source]
  for (const node of queue) {
    const path = cameBy.get(node) ?? []
    if (node === sink) return path
    for (const edge of edges) {
      const along = edge.from === node
      if (!along && (edge.to !== node || edge.flow === 0)) continue
      const next = along ? edge.to : edge.from
      if (cameBy.has(next)) continue
      cameBy.set(next, [...path, { edge, along }])
      queue.push(next)
    }
  }
  return undefined
}
