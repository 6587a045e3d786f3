/**
 * Finds lines that nearly repeat each other. Each line is compared by its letter trigrams (Jaccard)
 * only with lines that share one of its rarest trigrams: prefix filtering, Bayardo, Ma and Srikant,
 * "Scaling up all pairs similarity search", WWW 2007. Groups form round their first line, so a chain
 * of small changes cannot pull unlike lines together.
 */

/** Two lines repeat each other when they share this part of their trigrams. */
const alike = 0.62
/** A trigram standing in more first lines than this is too common to be looked up. */
const mostLookups = 80
const looked = 400

const stop = new Set(
  'a an the of to in on at for and or is are was were be been it its this that with our my your their we i you they us'.split(
    ' ',
  ),
)
const negation = /\b(?:not|no|never|without|lack\w*|\w+n't)\b/

/**
 * Groups of positions in `texts`, two or more each, in order of first appearance. A line and its
 * opposite ("listened to", "not listened to") never share a group.
 */
export function nearRepeats(texts: readonly string[]): number[][] {
  const keys = texts.map(keyOf)
  const byKey = new Map<string, number[]>()
  for (const [i, key] of keys.entries()) {
    if (key === '') continue
    const same = byKey.get(key)
    if (same) same.push(i)
    else byKey.set(key, [i])
  }
  const groups = groupKeys([...byKey.keys()])
  return groups
    .map((group) => group.flatMap((key) => byKey.get(key)!).sort((a, b) => a - b))
    .filter((group) => group.length > 1)
    .sort((a, b) => a[0]! - b[0]!)
}

/** The words that carry meaning, shortened to their stems and put in order. */
function keyOf(text: string): string {
  const words =
    text
      .slice(0, looked)
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const kept = words.filter((word) => !stop.has(word)).map(stem)
  const sign = negation.test(words.join(' ')) ? '¬' : ''
  return kept.length === 0 ? '' : sign + kept.sort().join(' ')
}

const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ing|ed|es|s|ly|er)$/, '') : word

function groupKeys(keys: readonly string[]): string[][] {
  const grams = keys.map(trigrams)
  const common = new Map<string, number>()
  for (const each of grams) for (const gram of each) common.set(gram, (common.get(gram) ?? 0) + 1)
  const leaders: { key: string; grams: ReadonlySet<string>; group: string[] }[] = []
  const index = new Map<string, number[]>()
  for (const [i, key] of keys.entries()) {
    const mine = grams[i]!
    const rarest = [...mine].sort((a, b) => common.get(a)! - common.get(b)! || (a < b ? -1 : 1))
    const prefix = rarest.slice(0, mine.size - Math.ceil(alike * mine.size) + 1)
    const leader = closest(mine, prefix, { leaders, index })
    if (leader && leader.key.startsWith('¬') === key.startsWith('¬')) {
      leader.group.push(key)
      continue
    }
    for (const gram of prefix) addTo(index, gram, leaders.length)
    leaders.push({ key, grams: mine, group: [key] })
  }
  return leaders.map((each) => each.group)
}

interface Known {
  readonly leaders: readonly { key: string; grams: ReadonlySet<string>; group: string[] }[]
  readonly index: ReadonlyMap<string, readonly number[]>
}

function closest(mine: ReadonlySet<string>, prefix: readonly string[], known: Known) {
  const seen = new Set<number>()
  for (const gram of prefix) {
    for (const at of known.index.get(gram) ?? []) {
      if (seen.has(at)) continue
      seen.add(at)
      if (seen.size > mostLookups) return null
      if (jaccard(mine, known.leaders[at]!.grams) >= alike) return known.leaders[at]!
    }
  }
  return null
}

function addTo(index: Map<string, number[]>, gram: string, leader: number): void {
  const list = index.get(gram)
  if (!list) index.set(gram, [leader])
  else if (list.length < mostLookups) list.push(leader)
}

function trigrams(key: string): Set<string> {
  const padded = ` ${key} `
  const grams = new Set<string>()
  for (let i = 0; i + 3 <= padded.length; i++) grams.add(padded.slice(i, i + 3))
  return grams
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < large.size * alike) return 0
  let shared = 0
  for (const each of small) if (large.has(each)) shared++
  return shared / (a.size + b.size - shared)
}
